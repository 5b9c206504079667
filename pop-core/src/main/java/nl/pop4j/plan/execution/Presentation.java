package nl.pop4j.plan.execution;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.id.PersonId;

/**
 * That analysis and plan were presented to management, who was there, and whether the plan was found feasible
 * (haalbaarheidstoets). A later one of the same revision takes the place of the one before it; both are kept.
 *
 * <p>{@link ExecutionRecord} shows how it is kept.
 *
 * @param revision which revision was presented
 * @param on the day
 * @param attendees who was there, at least one, each once
 * @param feasibility what they found
 * @param reason why, at most 8,000 characters; possibly empty where it was found feasible
 * @param by who wrote it down
 */
public record Presentation(
        int revision,
        LocalDate on,
        @Personal(DataCategory.IDENTIFIER) List<PersonId> attendees,
        @Personal(DataCategory.DEVELOPMENT) Feasibility feasibility,
        @Personal(DataCategory.DEVELOPMENT) String reason,
        @Personal(DataCategory.IDENTIFIER) PersonId by) {

    /** What a check of feasibility can find. */
    public enum Feasibility {
        /** It can be done as it stands. */
        FEASIBLE,
        /** It could be done with changes. */
        CHANGES_ASKED,
        /** It cannot be done. */
        NOT_FEASIBLE
    }

    /**
     * Copies the attendees and checks the text.
     *
     * @throws IllegalArgumentException if the revision is below 1, somebody is named twice, or the text is too long or
     *     unclean
     */
    public Presentation {
        attendees = ImmutableList.copyOf(attendees);
        UserText.checked("reason", reason, UserText.LONG);
        if (revision < 1) {
            throw new IllegalArgumentException("revision must be 1 or more");
        }
        if (attendees.stream().distinct().count() < attendees.size()) {
            throw new IllegalArgumentException("attendees must name each person once");
        }
    }

    /** The revision and the day only. */
    @Override
    public String toString() {
        return "Presentation[revision " + revision + " on " + on + "]";
    }
}
