package nl.pop4j.application.command.feedback;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.FormOf;
import nl.pop4j.application.command.form.Lists;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.feedback.FeedbackTopic;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.id.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * Tells somebody something about a competence, goal or activity.
 *
 * <p>Example: {@code new GiveFeedback("c1", "f1", "noor", "GOAL", "g1", "plan-1", "Je luistert goed.", "nl", null,
 * List.of("MANAGER"), true)} is seen by the manager without its giver.
 *
 * @param commandId makes a repeated command have one effect
 * @param feedbackId names the feedback
 * @param employee whom it is about
 * @param topic a name of {@code FeedbackTopic.Kind}
 * @param element the competence's code, or the id of the goal or activity
 * @param planId the plan of the goal or activity; null for a competence
 * @param text what is said
 * @param language the language of the text, a BCP 47 tag
 * @param hiddenFrom names of {@code Role} that do not see it at all; never the employee
 * @param namelessTo names of {@code Role} that see it without the giver
 * @param consents whether the giver agrees that it is kept and shared as said here
 */
public record GiveFeedback(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String feedbackId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Personal(DataCategory.IDENTIFIER) @Nullable String employee,

        @Written @NameOf(FeedbackTopic.Kind.class) @Nullable String topic,

        @Written @FormOf(FormOf.Kind.COMPETENCE) @Nullable String element,

        @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Written
        @CleanText
        @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT)
        @Nullable String text,

        @Written @FormOf(FormOf.Kind.LANGUAGE) @Nullable String language,

        @Size(max = 20, message = Codes.TOO_MANY) @Nullable List<@Required @NameOf(Role.class) String> hiddenFrom,

        @Size(max = 20, message = Codes.TOO_MANY) @Nullable List<@Required @NameOf(Role.class) String> namelessTo,

        boolean consents)
        implements Command {

    /** Copies the lists; none is the same as an empty one. */
    public GiveFeedback {
        hiddenFrom = Lists.copyOf(hiddenFrom);
        namelessTo = Lists.copyOf(namelessTo);
    }

    /** Whether a goal or activity has its plan, and a competence none; true while the topic is missing. */
    @AssertTrue(message = Codes.FORM) public boolean isTopicWhole() {
        if (topic == null || element == null) {
            return true;
        }
        return topic.equals(FeedbackTopic.Kind.COMPETENCE.name())
                ? planId == null
                : planId != null && Identifiers.isValid(element.strip());
    }

    /** Without content. */
    @Override
    public String toString() {
        return "GiveFeedback[]";
    }
}
