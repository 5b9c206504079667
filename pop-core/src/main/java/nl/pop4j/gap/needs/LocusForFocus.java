package nl.pop4j.gap.needs;

/**
 * Where a competence lies in the locus-for-focus model: first letter importance, second letter discrepancy, each high or
 * low against the mean over all competences; what lies at a mean counts as high. {@link #HH} is where to begin.
 *
 * <p>Source: Witkin, Assessing Needs in Educational and Social Programs, 1984.
 *
 * <p>See {@link NeedsAssessment} for an example.
 */
public enum LocusForFocus {
    /** Important, large discrepancy. */
    HH,
    /** Important, small discrepancy. */
    HL,
    /** Less important, large discrepancy. */
    LH,
    /** Less important, small discrepancy. */
    LL;

    static LocusForFocus of(boolean important, boolean discrepant) {
        return important ? (discrepant ? HH : HL) : discrepant ? LH : LL;
    }
}
