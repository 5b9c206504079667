package nl.pop4j.plan.execution;

import java.time.LocalDate;
import nl.pop4j.plan.revision.Digest;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That a signed revision was put into the personnel file (personeelsdossier), exactly which, and when and how the
 * employee got a copy. A later record of the same revision takes the place of the one before it; both are kept.
 *
 * <p>{@link ExecutionRecord} shows how it is kept.
 *
 * @param revision which revision
 * @param digest the SHA-256 of the canonical text that was filed
 * @param on the day on which it was filed
 * @param retentionBasis why it is kept and how long, 1 to 200 characters
 * @param legalHold whether it must be kept whatever its retention says, as long as this stands
 * @param copyOn the day on which the employee got a copy, or null while that is still to be done
 * @param copyBy how, or null while that is still to be done
 * @param by who wrote it down
 */
public record Filing(
        int revision,
        Digest digest,
        LocalDate on,
        @Personal(DataCategory.EMPLOYMENT) String retentionBasis,
        boolean legalHold,
        @Nullable LocalDate copyOn,
        @Nullable CopyMeans copyBy,
        @Personal(DataCategory.IDENTIFIER) PersonId by) {

    /** How a copy is handed over. */
    public enum CopyMeans {
        /** On paper, in person. */
        IN_PERSON,
        /** By post. */
        POST,
        /** By electronic mail. */
        MAIL,
        /** In a portal where the employee can fetch it. */
        PORTAL
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the revision is below 1, the basis is blank, too long or unclean, or of day and
     *     way of the copy only one is there
     */
    public Filing {
        UserText.checked("retentionBasis", retentionBasis, UserText.SHORT);
        if (revision < 1) {
            throw new IllegalArgumentException("revision must be 1 or more");
        }
        if (retentionBasis.isBlank()) {
            throw new IllegalArgumentException("retentionBasis must not be blank");
        }
        if ((copyOn == null) != (copyBy == null)) {
            throw new IllegalArgumentException("copyOn and copyBy must come together");
        }
    }

    /** The revision and the day only. */
    @Override
    public String toString() {
        return "Filing[revision " + revision + " on " + on + "]";
    }
}
