package nl.pop4j.plan.revision;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.pop4j.shared.ReferenceToken;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/** Collects facts as {@code path<TAB>value} lines and puts them into the one order. */
final class CanonicalWriter {

    private static final String FORM = "pop-canonical/1\n";

    private final List<byte[]> lines = new ArrayList<>();

    /** Adds a fact; segments of the path are escaped as in a JSON pointer, {@code ~} and {@code /} only. */
    void put(Object value, Object... path) {
        StringBuilder line = new StringBuilder();
        for (Object segment : path) {
            if (!line.isEmpty()) {
                line.append('/');
            }
            line.append(escaped(ReferenceToken.escaped(segment.toString())));
        }
        line.append('\t').append(escaped(value.toString())).append('\n');
        lines.add(line.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a fact, unless there is none. */
    void putIfThere(@Nullable Object value, Object... path) {
        if (value != null) {
            put(value, path);
        }
    }

    CanonicalText toText() {
        lines.sort(Arrays::compareUnsigned);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(FORM.getBytes(StandardCharsets.UTF_8));
        lines.forEach(out::writeBytes);
        return CanonicalText.restore(out.toByteArray());
    }

    private static String escaped(String value) {
        return UserText.composed(value)
                .replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
