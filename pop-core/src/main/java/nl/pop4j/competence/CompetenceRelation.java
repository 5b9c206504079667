package nl.pop4j.competence;

/**
 * One competence has to do with another, beside the hierarchy.
 *
 * <p>Example: in ESCO the knowledge {@code Haskell} is useful for {@code computer programming}:
 * {@link Kind#OPTIONAL_FOR}.
 *
 * @param from the competence that stands first
 * @param to the other one, never the same
 * @param kind how the first relates to the second
 */
public record CompetenceRelation(CompetenceCode from, CompetenceCode to, Kind kind) {

    /** How the first competence relates to the second. */
    public enum Kind {
        /** The first lies below the second as well as below its parent. */
        ALSO_BELOW,
        /** They are alike; holds both ways. */
        RELATED,
        /** They are the same, in other words; holds both ways. */
        SAME_AS,
        /** The second cannot be done without the first. */
        ESSENTIAL_FOR,
        /** The second is helped by the first. */
        OPTIONAL_FOR,
        /** The first is learned before the second. */
        PRECEDES,
        /** The first gave way to the second. */
        REPLACED_BY
    }

    /**
     * Checks that the ends differ.
     *
     * @throws IllegalArgumentException if a competence would relate to itself
     */
    public CompetenceRelation {
        if (from.equals(to)) {
            throw new IllegalArgumentException("competence " + from + " must not relate to itself");
        }
    }
}
