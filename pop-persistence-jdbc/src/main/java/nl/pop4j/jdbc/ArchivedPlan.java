package nl.pop4j.jdbc;

import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line of an archive.
 *
 * <p>See {@link PlanArchive} for an example.
 *
 * @param line its number, from 1
 * @param outcome what became of it
 * @param plan which plan it held, or null where that could not be read
 * @param revisions how many revisions the plan has, or 0
 * @param version the version that is stored now, {@link Version#NONE} if it was refused
 * @param reason why it was refused, without any content; empty otherwise
 */
public record ArchivedPlan(
        long line, Outcome outcome, @Nullable PlanId plan, int revisions, Version version, String reason) {

    /** What can become of a line. */
    public enum Outcome {
        /** It was stored now, and the store has confirmed that. */
        STORED,
        /** The same plan was stored before, for instance by an import that broke off. */
        ALREADY_THERE,
        /** It was not stored. */
        REFUSED
    }
}
