package nl.pop4j.export.gate;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Every text of a dossier or paper with its place, for a format that has to look at each before it writes. */
public final class DossierTexts {

    private DossierTexts() {}

    /** Calls back with the JSON pointer and the text, in reading order. */
    public static void forEach(Record content, BiConsumer<String, String> reader) {
        visit(content, "", reader);
    }

    private static void visit(@Nullable Object value, String pointer, BiConsumer<String, String> reader) {
        if (value instanceof String text) {
            reader.accept(pointer, text);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                visit(list.get(i), pointer + "/" + i, reader);
            }
        } else if (value instanceof Record part) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                visit(InputGate.read(component, part), pointer + "/" + component.getName(), reader);
            }
        }
    }
}
