package nl.pop4j.export.gate;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.List;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.error.DocumentRefused;
import org.jspecify.annotations.Nullable;

/**
 * The one gate in front of all formats: every text of a dossier or paper passes it, whatever record holds it.
 *
 * <p>Texts come out in Unicode normal form C. Refused, with a JSON pointer and never with content: characters that
 * {@link UserText} refuses and the byte order mark, texts longer than {@link UserText#LONG}, lists longer than
 * {@link #MOST}.
 */
public final class InputGate {

    /** The most elements in any list. */
    public static final int MOST = 2_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private InputGate() {}

    /**
     * The dossier or paper with every text normalised.
     *
     * @throws DocumentRefused if a text or list does not pass
     */
    public static <T extends Record> T admit(T content) {
        @SuppressWarnings("unchecked") // a record is rebuilt by its own constructor
        T admitted = (T) record(content, "");
        return admitted;
    }

    private static @Nullable Object value(@Nullable Object value, String pointer) {
        if (value instanceof String text) {
            return text(text, pointer);
        }
        if (value instanceof List<?> list) {
            return list(list, pointer);
        }
        return value instanceof Record part ? record(part, pointer) : value;
    }

    private static String text(String text, String pointer) {
        if (text.length() > UserText.LONG) {
            throw new DocumentRefused(pointer, "longer than " + UserText.LONG + " characters");
        }
        if (!UserText.isClean(text) || text.indexOf(BYTE_ORDER_MARK) >= 0) {
            throw new DocumentRefused(pointer, "control characters or broken Unicode");
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static List<Object> list(List<?> list, String pointer) {
        if (list.size() > MOST) {
            throw new DocumentRefused(pointer, "more than " + MOST + " elements");
        }
        ImmutableList.Builder<Object> admitted = ImmutableList.builder();
        for (int i = 0; i < list.size(); i++) {
            Object element = value(list.get(i), pointer + "/" + i);
            if (element != null) {
                admitted.add(element);
            }
        }
        return admitted.build();
    }

    private static Record record(Record part, String pointer) {
        RecordComponent[] components = part.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] values = new @Nullable Object[components.length];
        boolean changed = false;
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            Object before = read(components[i], part);
            values[i] = value(before, pointer + "/" + components[i].getName());
            changed |= values[i] != before;
        }
        return changed ? rebuilt(part, types, values, pointer) : part;
    }

    static @Nullable Object read(RecordComponent component, Record part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a dossier holds public records only", e);
        }
    }

    private static Record rebuilt(Record part, Class<?>[] types, @Nullable Object[] values, String pointer) {
        try {
            return part.getClass().getConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new DocumentRefused(pointer, "not acceptable in Unicode normal form C", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a dossier holds public records only", e);
        }
    }
}
