package nl.pop4j.gap.needs;

/**
 * Where a competence lies in an importance-performance analysis, with the means over all competences as crosshair; what
 * lies at a mean counts as high.
 *
 * <p>Source: Martilla and James, Importance-Performance Analysis, Journal of Marketing 41(1), 1977.
 *
 * <p>See {@link NeedsAssessment} for an example.
 */
public enum IpaQuadrant {
    /** Important and not mastered. */
    CONCENTRATE_HERE,
    /** Important and mastered. */
    KEEP_UP,
    /** Neither important nor mastered. */
    LOW_PRIORITY,
    /** Mastered and not important. */
    POSSIBLE_OVERKILL;

    static IpaQuadrant of(boolean important, boolean mastered) {
        if (important) {
            return mastered ? KEEP_UP : CONCENTRATE_HERE;
        }
        return mastered ? POSSIBLE_OVERKILL : LOW_PRIORITY;
    }
}
