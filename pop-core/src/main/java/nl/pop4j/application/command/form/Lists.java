package nl.pop4j.application.command.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists as they came in: an element that is missing is for a finding to say, not for an exception. */
public final class Lists {

    private Lists() {}

    /** A copy that nobody can change, with nulls where they were; empty for none. */
    public static <T extends @Nullable Object> List<T> copyOf(@Nullable List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
