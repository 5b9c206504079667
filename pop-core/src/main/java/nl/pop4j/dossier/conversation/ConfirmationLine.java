package nl.pop4j.dossier.conversation;

import java.time.LocalDate;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.actor.Party;

/**
 * One side's word under the record.
 *
 * <p>Example: {@code new ConfirmationLine(Party.EMPLOYEE, "Noor", SignatureMeaning.FOR_AGREEMENT, "", monday)} says
 * that Noor agrees with the record and has nothing to add.
 *
 * @param party for which side
 * @param name who confirmed
 * @param meaning what it says
 * @param reaction in their own words, possibly empty
 * @param on the day
 */
public record ConfirmationLine(
        Party party,
        @Personal(DataCategory.IDENTIFIER) String name,
        SignatureMeaning meaning,
        @Personal(DataCategory.DEVELOPMENT) String reaction,
        LocalDate on) {

    /** The side and the meaning only. */
    @Override
    public String toString() {
        return "ConfirmationLine[" + party + " " + meaning + "]";
    }
}
