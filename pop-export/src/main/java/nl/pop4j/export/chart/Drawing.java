package nl.pop4j.export.chart;

import com.google.common.collect.ImmutableList;
import java.util.List;

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

    /** The id only. */
    @Override
    public String toString() {
        return "Drawing[" + id + "]";
    }
}
