package nl.pop4j.dossier;

import java.time.ZonedDateTime;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.actor.Party;

/**
 * One signature.
 *
 * <p>{@link PlanDossier} shows how documents come by it.
 *
 * @param party for which side
 * @param name who signed
 * @param meaning what it says
 * @param digest the SHA-256 that it names
 * @param at when, in the organisation's time zone
 */
public record SignatureLine(
        Party party,
        @Personal(DataCategory.IDENTIFIER) String name,
        SignatureMeaning meaning,
        String digest,
        ZonedDateTime at) {

    /** The side and meaning only. */
    @Override
    public String toString() {
        return "SignatureLine[" + party + " " + meaning + "]";
    }
}
