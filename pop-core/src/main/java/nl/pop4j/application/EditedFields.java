package nl.pop4j.application;

import com.google.common.collect.Sets;
import java.util.Set;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.application.command.content.PutActivity;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.Funding;
import nl.pop4j.plan.content.PlanContent;

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
}
