package nl.pop4j.testkit;

import java.util.List;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.PlanCommands;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.lifecycle.RevisionStep;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.Signature;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.plan.rule.PlanRules;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.PersonId;

/**
 * How far a generated plan is on its way to two signatures.
 *
 * <p>Example: {@code PlanPoint.SIGNED.of(Samples.content())} is Noor's plan, signed by her and by Ahmed.
 */
public enum PlanPoint {
    /** A working copy only. */
    DRAFT,
    /** Shown to the employer. */
    PROPOSED,
    /** Agreed on by the employer. */
    AGREED,
    /** Signed by the employee. */
    PARTLY_SIGNED,
    /** Signed by both. */
    SIGNED;

    private static final List<PersonId> SIGNERS = List.of(Samples.NOOR, Samples.AHMED);

    /**
     * Noor's plan with this content, so far.
     *
     * @throws IllegalArgumentException if the standard rules find an error in it, so that it cannot be proposed
     */
    public DevelopmentPlan of(PlanContent content) {
        DevelopmentPlan plan = DevelopmentPlan.start(Samples.PLAN, Samples.NOOR, content);
        if (this.compareTo(PROPOSED) >= 0) {
            plan = done(
                    PlanCommands.propose(plan, Party.EMPLOYEE, PlanRules.standard(), Samples.context(), Samples.NOW));
        }
        if (this.compareTo(AGREED) >= 0) {
            plan = done(PlanCommands.answer(plan, 1, Party.EMPLOYER, RevisionStep.AGREE, "", Samples.NOW));
        }
        for (Party party : Party.values()) {
            if (ordinal() - AGREED.ordinal() > party.ordinal()) {
                plan = done(
                        PlanCommands.sign(plan, 1, signature(plan.revisions().get(0), party)));
            }
        }
        return plan;
    }

    private static Signature signature(Revision revision, Party party) {
        PersonId signer = SIGNERS.get(party.ordinal());
        return new Signature(party, signer, SignatureMeaning.FOR_AGREEMENT, revision.digest(), Samples.NOW);
    }

    private static DevelopmentPlan done(Outcome<DevelopmentPlan> outcome) {
        return outcome.result().orElseThrow(() -> new IllegalArgumentException("content must pass the standard rules"));
    }
}
