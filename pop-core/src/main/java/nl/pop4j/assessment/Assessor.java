package nl.pop4j.assessment;

import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.id.PersonId;

/**
 * Who rates, and in what capacity.
 *
 * <p>{@link AssessorWeights} shows whose word weighs how much.
 *
 * @param kind in what capacity
 * @param person who; for a test, who administered it
 */
public record Assessor(
        Kind kind, @Personal(DataCategory.IDENTIFIER) PersonId person) {

    /** The capacity in which someone rates. */
    public enum Kind {
        /** The employee. */
        SELF,
        /** The employee's manager. */
        MANAGER,
        /** A colleague. */
        PEER,
        /** A test with a result. */
        TEST
    }
}
