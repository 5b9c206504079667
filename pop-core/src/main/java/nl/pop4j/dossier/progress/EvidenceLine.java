package nl.pop4j.dossier.progress;

import java.time.LocalDate;
import nl.pop4j.assessment.Evidence;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a goal was worked on or reached: under its evaluation, or by learning in one of its activities.
 *
 * <p>Example: {@code new EvidenceLine("D1", Evidence.Kind.CERTIFICATE, "BHV", monday, inAYear, "Rode Kruis")} is one row
 * of the table of evidence, valid until the day before {@code inAYear}.
 *
 * @param goal the number of the goal, such as {@code D1}
 * @param kind what it is
 * @param title what it is called
 * @param on the day it dates from
 * @param expires the first day on which it no longer counts, or null if it keeps
 * @param issuer the organisation that issued it, or null
 */
public record EvidenceLine(
        String goal,
        Evidence.Kind kind,
        @Personal(DataCategory.DEVELOPMENT) String title,
        LocalDate on,
        @Nullable LocalDate expires,

        @Personal(DataCategory.DEVELOPMENT) @Nullable String issuer) {

    /** The goal and kind only. */
    @Override
    public String toString() {
        return "EvidenceLine[" + goal + " " + kind + "]";
    }
}
