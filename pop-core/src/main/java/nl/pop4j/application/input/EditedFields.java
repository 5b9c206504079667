package nl.pop4j.application.input;

import com.google.common.collect.Sets;
import java.util.Objects;
import java.util.Set;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.application.command.content.PutActivity;
import nl.pop4j.application.command.content.PutAgreement;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.Funding;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.Money;

/** Which parts of a plan a command touches, where that depends on what the plan says. */
public final class EditedFields {

    private EditedFields() {}

    /** An activity, and money too where its cost or payer changes. */
    public static Set<FieldGroup> of(PutActivity command, PlanContent content) {
        DevelopmentActivity next = Edits.activity(command);
        Funding before =
                content.activity(next.id()).map(DevelopmentActivity::funding).orElse(Funding.FREE);
        return next.funding().equals(before)
                ? Set.of(FieldGroup.ACTIVITIES)
                : Sets.immutableEnumSet(FieldGroup.ACTIVITIES, FieldGroup.CAPACITY);
    }

    /** A promise, and money too where its amount changes. */
    public static Set<FieldGroup> of(PutAgreement command, PlanContent content) {
        Agreement next = Edits.agreement(command);
        Money before = content.agreement(next.id()).map(Agreement::amount).orElse(null);
        return Objects.equals(next.amount(), before)
                ? Set.of(FieldGroup.AGREEMENTS)
                : Sets.immutableEnumSet(FieldGroup.AGREEMENTS, FieldGroup.CAPACITY);
    }
}
