package nl.pop4j.application.desk;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import nl.pop4j.application.command.form.Unlinkable;
import nl.pop4j.shared.actor.Actor;
import org.jspecify.annotations.Nullable;

/** What a command says and who gives it, as a digest: tells a repeated command from a reused id, and no content. */
public final class Payload {

    private Payload() {}

    /** The digest of what an actor says: a record, or several. */
    static String of(Actor actor, Object said) {
        Hasher hasher = Hashing.sha256().newHasher();
        put(hasher, actor.person().value());
        put(hasher, said);
        return hasher.hash().toString();
    }

    private static void put(Hasher hasher, @Nullable Object value) {
        if (value instanceof Record) {
            put(hasher, value.getClass().getSimpleName());
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                if (!component.isAnnotationPresent(Unlinkable.class)) {
                    put(hasher, valueOf(component, value));
                }
            }
        } else if (value instanceof Collection<?> elements) {
            hasher.putInt(elements.size());
            elements.forEach(element -> put(hasher, element));
        } else {
            byte[] bytes = String.valueOf(value).getBytes(StandardCharsets.UTF_8);
            hasher.putBoolean(value == null).putInt(bytes.length).putBytes(bytes);
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read a command's field", e);
        }
    }
}
