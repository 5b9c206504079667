package nl.pop4j.application.command.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lists as they came in: an element that is missing is for a finding to say, not for an exception.
 *
 * <p>Example: {@code Lists.copyOf(null)} is empty; {@code Lists.areDistinct(List.of("g1", "g2", "g1"), id -> id)} is
 * false.
 */
public final class Lists {

    private Lists() {}

    /** A copy that nobody can change, with nulls where they were; empty for none. */
    public static <T extends @Nullable Object> List<T> copyOf(@Nullable List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** Whether no two elements have the same name; what is missing has none. */
    public static <T> boolean areDistinct(
            @Nullable List<@Nullable T> list, Function<? super T, ? extends @Nullable String> name) {
        Set<String> seen = new HashSet<>();
        return list == null
                || list.stream()
                        .filter(Objects::nonNull)
                        .map(name)
                        .filter(Objects::nonNull)
                        .allMatch(seen::add);
    }
}
