package nl.pop4j.export.chart;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A chart as plain marks: HTML writes them as SVG, PDF paints them.
 *
 * @param id unique in the document
 * @param title what it shows, in a few words
 * @param description the same facts in words, for readers who do not see it
 * @param width in pixels
 * @param height in pixels
 * @param marks in the order in which they are drawn
 */
public record Drawing(String id, String title, String description, double width, double height, List<Mark> marks) {

    /** Copies the marks. */
    public Drawing {
        marks = ImmutableList.copyOf(marks);
    }

    /**
     * The same in other colours.
     *
     * @param colours gives for each colour, as {@code #rrggbb}, the one in its place
     */
    public Drawing in(UnaryOperator<String> colours) {
        return new Drawing(
                id,
                title,
                description,
                width,
                height,
                marks.stream().map(mark -> mark.in(colours)).toList());
    }

    /** The id only. */
    @Override
    public String toString() {
        return "Drawing[" + id + "]";
    }
}
