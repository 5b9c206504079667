package nl.pop4j.conversation.record;

import java.time.LocalDate;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.Supplier;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.id.PersonId;

/**
 * One side's word under the record of a talk. A record can be filed with any meaning; a reaction stands beside it.
 *
 * <p>Example: {@code new Confirmation(Party.EMPLOYEE, noor, SignatureMeaning.AS_SEEN, "Ik had op meer uren gehoopt.",
 * monday)} says that Noor has seen the record, and what she thinks of it.
 *
 * @param party for which side
 * @param by who confirms
 * @param meaning what it says
 * @param reaction in their own words, possibly empty, at most 8,000 characters
 * @param on the day
 */
public record Confirmation(
        Party party,
        @Supplier @Personal(DataCategory.IDENTIFIER) PersonId by,
        SignatureMeaning meaning,
        @Personal(DataCategory.DEVELOPMENT) String reaction,
        LocalDate on) {

    /**
     * Checks the reaction.
     *
     * @throws IllegalArgumentException if it is too long or unclean
     */
    public Confirmation {
        UserText.checked("reaction", reaction, UserText.LONG);
    }

    /** Without the reaction. */
    @Override
    public String toString() {
        return "Confirmation[" + party + " " + meaning + " on " + on + "]";
    }
}
