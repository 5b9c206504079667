package nl.pop4j.dossier.progress;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import nl.pop4j.review.progress.ProgressPoint;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;

/**
 * How one goal or competence went over time; a value holds until the next one.
 *
 * <p>Example: {@code new ProgressLine("D1", BigDecimal.ZERO, BigDecimal.valueOf(100), List.of(ProgressPoint.of(monday,
 * 50)))} says that half of the work towards goal D1 was finished on Monday, and no more since.
 *
 * @param name its number or what it is called
 * @param least the least that its values can be
 * @param most the most that its values can be
 * @param points by day, at least one
 */
public record ProgressLine(
        @Personal(DataCategory.DEVELOPMENT) String name,
        BigDecimal least,
        BigDecimal most,
        List<ProgressPoint> points) {

    /**
     * Copies the points.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ProgressLine {
        points = ImmutableList.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("points must not be empty");
        }
    }

    /** The number of points only. */
    @Override
    public String toString() {
        return "ProgressLine[" + points.size() + "]";
    }
}
