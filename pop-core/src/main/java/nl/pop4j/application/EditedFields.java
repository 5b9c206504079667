package nl.pop4j.application;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import java.util.Set;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.application.command.content.PutActivity;
import nl.pop4j.application.command.content.RemoveElement;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.Funding;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.GoalId;

/** Which parts of a plan a command touches, where that depends on what the plan says. */
final class EditedFields {

    private EditedFields() {}

    /** An activity, and money too where its cost or payer changes. */
    static Set<FieldGroup> of(PutActivity command, PlanContent content) {
        DevelopmentActivity next = Edits.activity(command);
        Funding before =
                content.activity(next.id()).map(DevelopmentActivity::funding).orElse(Funding.FREE);
        return next.funding().equals(before)
                ? Set.of(FieldGroup.ACTIVITIES)
                : Sets.immutableEnumSet(FieldGroup.ACTIVITIES, FieldGroup.CAPACITY);
    }

    /** What is taken out; money too with an activity that costs something. */
    static Set<FieldGroup> of(RemoveElement command, PlanContent content) {
        String id = requireNonNull(command.elementId());
        if (content.goal(GoalId.of(id)).isPresent()) {
            return Set.of(FieldGroup.GOALS);
        }
        return content.activity(ActivityId.of(id))
                .map(activity -> activity.funding().equals(Funding.FREE)
                        ? Set.of(FieldGroup.ACTIVITIES)
                        : (Set<FieldGroup>) Sets.immutableEnumSet(FieldGroup.ACTIVITIES, FieldGroup.CAPACITY))
                .orElse(Set.of(FieldGroup.AGREEMENTS));
    }
}
