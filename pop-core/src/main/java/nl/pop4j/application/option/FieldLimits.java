package nl.pop4j.application.option;

import org.jspecify.annotations.Nullable;

/**
 * How much a field takes; all bounds are included.
 *
 * <p>Example: {@code new FieldLimits(200, 0, null, null)} takes a text of at most 200 characters.
 *
 * @param length the most characters, 0 for no limit
 * @param items the most items of a list, 0 for no limit
 * @param least the lowest number, or null for no limit
 * @param most the highest number, or null for no limit
 */
public record FieldLimits(
        int length,
        int items,
        @Nullable Long least,
        @Nullable Long most) {}
