package nl.pop4j.gap.needs;

/**
 * A percentile interval.
 *
 * <p>Example: {@code new Interval(4.5, 9.0)} at a confidence of 0.95: in 95 of a hundred draws the weighted discrepancy
 * lay between 4.5 and 9. See {@link NeedsAssessment}.
 *
 * @param low lower end
 * @param high upper end
 */
public record Interval(double low, double high) {}
