package nl.pop4j.gap.needs;

/**
 * A percentile interval.
 *
 * @param low lower end
 * @param high upper end
 */
public record Interval(double low, double high) {}
