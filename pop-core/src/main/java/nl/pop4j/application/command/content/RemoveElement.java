package nl.pop4j.application.command.content;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * Takes a goal, an activity, a promise or a need out of the working copy.
 *
 * <p>Example: {@code new RemoveElement("c1", "plan-1", 7, "b1", "AGREEMENT")} takes promise {@code b1} out and leaves a
 * goal of that id as it is; where there is no such promise it is refused with {@code PLAN-ELEMENT-1}.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId which plan
 * @param expectedVersion the version of the plan that the user saw
 * @param elementId its id
 * @param kind a name of {@link Kind}; null only where one thing in the plan has that id
 */
public record RemoveElement(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String elementId,

        @NameOf(RemoveElement.Kind.class) @Nullable String kind)
        implements PlanCommand {

    /** What can be taken out. */
    public enum Kind {
        /** A goal; its activities stay. */
        GOAL,
        /** An activity. */
        ACTIVITY,
        /** A promise. */
        AGREEMENT,
        /** A need, with the decision about it. */
        NEED
    }

    /** The only thing in the plan that has this id, of whatever kind. */
    public RemoveElement(
            @Nullable String commandId, @Nullable String planId, long expectedVersion, @Nullable String elementId) {
        this(commandId, planId, expectedVersion, elementId, null);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "RemoveElement[" + planId + "]";
    }
}
