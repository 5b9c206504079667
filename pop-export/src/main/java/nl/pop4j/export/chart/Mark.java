package nl.pop4j.export.chart;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.UnaryOperator;

/** One thing on a drawing, in pixels from the top left. */
public sealed interface Mark {

    /** The same in other colours. */
    Mark in(UnaryOperator<String> colours);

    /**
     * Straight lines through points, perhaps back to the first.
     *
     * @param points x and y in turn
     * @param closed whether the last point is joined to the first
     * @param ink how it is inked
     */
    record Path(List<Double> points, boolean closed, Ink ink) implements Mark {

        /** Copies the points. */
        public Path {
            points = ImmutableList.copyOf(points);
        }

        @Override
        public Path in(UnaryOperator<String> colours) {
            return new Path(points, closed, ink.in(colours));
        }

        static Path line(double x1, double y1, double x2, double y2, Ink ink) {
            return new Path(ImmutableList.of(x1, y1, x2, y2), false, ink);
        }
    }

    /**
     * A circle.
     *
     * @param x centre
     * @param y centre
     * @param radius its radius
     * @param ink how it is inked
     */
    record Circle(double x, double y, double radius, Ink ink) implements Mark {

        @Override
        public Circle in(UnaryOperator<String> colours) {
            return new Circle(x, y, radius, ink.in(colours));
        }
    }

    /**
     * An upright rectangle.
     *
     * @param x left
     * @param y top
     * @param width its width
     * @param height its height
     * @param ink how it is inked
     */
    record Rectangle(double x, double y, double width, double height, Ink ink) implements Mark {

        @Override
        public Rectangle in(UnaryOperator<String> colours) {
            return new Rectangle(x, y, width, height, ink.in(colours));
        }

        static Rectangle square(double x, double y, double size, Ink ink) {
            return new Rectangle(x - size / 2, y - size / 2, size, size, ink);
        }
    }

    /**
     * One line of text.
     *
     * @param x where the text is anchored
     * @param y the base line
     * @param text the words
     * @param size font size
     * @param bold whether it is semibold
     * @param anchor which part of the text stands at x
     * @param colour as {@code #rrggbb}
     */
    record Label(double x, double y, String text, double size, boolean bold, Anchor anchor, String colour)
            implements Mark {

        @Override
        public Label in(UnaryOperator<String> colours) {
            return new Label(x, y, text, size, bold, anchor, colours.apply(colour));
        }

        /** The length only: it may be somebody's own words. */
        @Override
        public String toString() {
            return "Label[" + text.length() + "]";
        }
    }

    /** Which part of a text stands at its x. */
    enum Anchor {
        /** Its beginning. */
        START,
        /** Its middle. */
        MIDDLE,
        /** Its end. */
        END
    }
}
