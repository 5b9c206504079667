package nl.pop4j.export.chart;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How a mark is inked.
 *
 * @param fill the colour inside as {@code #rrggbb}, or null for none
 * @param stroke the colour of the line, or null for none
 * @param width the width of the line in pixels
 * @param dash length of dash and space in pixels, or 0 for a solid line
 */
public record Ink(@Nullable String fill, @Nullable String stroke, double width, double dash) {

    /** Filled, without a line. */
    static Ink filled(String colour) {
        return new Ink(colour, null, 0, 0);
    }

    /** A solid line. */
    static Ink line(String colour, double width) {
        return new Ink(null, colour, width, 0);
    }

    /** The same with a dashed line. */
    Ink dashed(double length) {
        return new Ink(fill, stroke, width, length);
    }

    /** The same in other colours. */
    Ink in(UnaryOperator<String> colours) {
        return new Ink(
                fill == null ? null : colours.apply(fill), stroke == null ? null : colours.apply(stroke), width, dash);
    }

    /** The same, filled. */
    Ink filledWith(String colour) {
        return new Ink(colour, stroke, width, dash);
    }
}
