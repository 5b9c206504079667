package nl.pop4j.dossier.background;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.plan.execution.Presentation;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;

/**
 * That the plan was presented to management, and whether it was found feasible (haalbaarheidstoets).
 *
 * <p>{@link nl.pop4j.dossier.PlanDossier} shows how documents come by it.
 *
 * @param on the day
 * @param attendees the names of who was there
 * @param recorder the name of who wrote it down
 * @param feasibility what they found
 * @param reason why, possibly empty
 */
public record PresentationLine(
        LocalDate on,
        @Personal(DataCategory.IDENTIFIER) List<String> attendees,
        @Personal(DataCategory.IDENTIFIER) String recorder,
        @Personal(DataCategory.DEVELOPMENT) Presentation.Feasibility feasibility,
        @Personal(DataCategory.DEVELOPMENT) String reason) {

    /** Copies the names. */
    public PresentationLine {
        attendees = ImmutableList.copyOf(attendees);
    }

    /** The same for who may not see why. */
    public PresentationLine withoutReason() {
        return new PresentationLine(on, attendees, recorder, feasibility, "");
    }

    /** The day only. */
    @Override
    public String toString() {
        return "PresentationLine[" + on + "]";
    }
}
