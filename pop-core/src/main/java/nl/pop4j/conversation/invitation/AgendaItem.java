package nl.pop4j.conversation.invitation;

import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;

/**
 * One thing to talk about.
 *
 * <p>Example: {@code new AgendaItem(AgendaItem.Topic.EMPLOYEE_GOALS, "Hoe gaat de cursus?")} puts what Noor wants on
 * the agenda; a talk about the plan needs an item of {@code ORGANISATION_GOALS} beside it.
 *
 * @param topic what it is about
 * @param text what the people will read, 1 to 200 characters
 */
public record AgendaItem(
        Topic topic, @Personal(DataCategory.DEVELOPMENT) String text) {

    /** What an item of an agenda is about. */
    public enum Topic {
        /** What the employee wants to reach. */
        EMPLOYEE_GOALS,
        /** What the organisation wants to reach. */
        ORGANISATION_GOALS,
        /** Actions that are still open. */
        OPEN_ACTIONS,
        /** What an earlier review or conversation left. */
        LOOKING_BACK,
        /** Something else. */
        OTHER
    }

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is blank, too long or unclean
     */
    public AgendaItem {
        if (UserText.checked("text", text, UserText.SHORT).isBlank()) {
            throw new IllegalArgumentException("text must not be blank");
        }
    }

    /** The topic only. */
    @Override
    public String toString() {
        return "AgendaItem[" + topic + "]";
    }
}
