package nl.pop4j.testkit.contract;

import static nl.pop4j.testkit.contract.ContractFixtures.MORNING;

import java.util.List;
import nl.pop4j.adjustment.WorkAdjustments;
import nl.pop4j.assessment.CompetenceAssessment;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.feedback.Feedback;
import nl.pop4j.gap.AgreedGaps;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.comment.PlanComment;
import nl.pop4j.plan.lifecycle.PlanEvent;
import nl.pop4j.port.AccessEntry;
import nl.pop4j.port.CommandRecord;
import nl.pop4j.port.StorePorts;
import nl.pop4j.privacy.statement.SubjectStatements;
import nl.pop4j.profile.PersonalProfile;
import nl.pop4j.profile.ProfileEvent;
import nl.pop4j.review.ReviewCycle;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.CommandId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.Canaries;

/** A store in which every word of a person occurs nowhere else, so that a test can look where it turns up. */
public final class CanaryStore {

    private CanaryStore() {}

    /**
     * Writes everything that can be stored about two people, each naming the other; but no hold.
     *
     * @param first about one of them, who also looked at both
     * @param second about the other, who also stands for the organisation
     */
    public static void fill(TenantId tenant, StorePorts ports, Canaries first, Canaries second) {
        for (Canaries canaries : List.of(first, second)) {
            PersonalProfile profile = ports.profiles().save(tenant, canaries.of(PersonalProfile.class));
            PlanId plan = planOf(profile.employee());
            plan(tenant, ports, canaries, plan);
            around(tenant, ports, canaries);
            logs(tenant, ports, plan, profile.employee(), first.owner());
        }
        ports.needs().save(tenant, second.of(OrganisationNeeds.class));
    }

    /** What the plan of a person in such a store is called; it does not tell whose it is. */
    public static PlanId planOf(PersonId person) {
        return PlanId.of("plan-" + Integer.toHexString(person.value().hashCode()));
    }

    private static void plan(TenantId tenant, StorePorts ports, Canaries canaries, PlanId id) {
        DevelopmentPlan plan = canaries.of(DevelopmentPlan.class);
        ports.plans()
                .save(
                        tenant,
                        new DevelopmentPlan(
                                id,
                                plan.employee(),
                                plan.workingCopy(),
                                plan.revisions(),
                                plan.execution(),
                                plan.closing(),
                                Version.NONE));
        ReviewCycle cycle = canaries.of(ReviewCycle.class);
        ports.reviewCycles()
                .save(
                        tenant,
                        new ReviewCycle(
                                cycle.id(), id, cycle.policy(), cycle.anchors(), cycle.reviews(), Version.NONE));
        AgreedGaps gaps = ContractFixtures.agreedGaps(id.value(), 1);
        ports.plans()
                .keepGaps(tenant, new AgreedGaps(id, 1, plan.employee(), gaps.framework(), gaps.on(), gaps.gaps()));
    }

    private static void around(TenantId tenant, StorePorts ports, Canaries canaries) {
        ports.conversations().save(tenant, canaries.of(Conversation.class));
        ports.comments().save(tenant, canaries.of(PlanComment.class));
        ports.feedbacks().save(tenant, canaries.of(Feedback.class));
        ports.assessments().save(tenant, canaries.of(CompetenceAssessment.class));
        ports.adjustments().save(tenant, canaries.of(WorkAdjustments.class));
        ports.statements().save(tenant, canaries.of(SubjectStatements.class));
    }

    private static void logs(TenantId tenant, StorePorts ports, PlanId plan, PersonId person, PersonId reader) {
        ports.outbox().add(tenant, new PlanEvent(PlanEvent.Type.PROPOSED, plan, 1, MORNING));
        ports.outbox().add(tenant, new ProfileEvent(ProfileEvent.Type.SHARED, person, "", MORNING));
        ports.accessLog().add(tenant, new AccessEntry(reader, person, "VIEW_PLAN", plan.value(), MORNING));
        for (String aggregate : List.of(plan.value(), person.value())) {
            ports.commands()
                    .add(
                            tenant,
                            new CommandRecord(
                                    CommandId.of("c-" + aggregate),
                                    "0f".repeat(32),
                                    aggregate,
                                    Version.of(1),
                                    0,
                                    MORNING));
        }
    }
}
