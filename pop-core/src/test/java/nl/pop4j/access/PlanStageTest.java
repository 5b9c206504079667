package nl.pop4j.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.pop4j.plan.Closing;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.PlanCommands;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.plan.lifecycle.RevisionStep;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.Signature;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.plan.rule.PlanRules;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D5.1")
class PlanStageTest {

    @Test
    void followsAPlanFromDraftToItsEnd() {
        DevelopmentPlan draft = DevelopmentPlan.start(Samples.PLAN, Samples.NOOR, Samples.content());
        DevelopmentPlan offered = PlanCommands.propose(
                        draft, Party.EMPLOYEE, PlanRules.standard(), Samples.context(), Samples.NOW)
                .result()
                .orElseThrow();
        DevelopmentPlan active = signed(answered(offered, RevisionStep.AGREE));
        assertThat(PlanStage.of(draft)).isEqualTo(PlanStage.DRAFT);
        assertThat(PlanStage.of(offered)).isEqualTo(PlanStage.OFFERED);
        assertThat(PlanStage.of(answered(offered, RevisionStep.AGREE))).isEqualTo(PlanStage.OFFERED);
        assertThat(PlanStage.of(answered(offered, RevisionStep.REFUSE))).isEqualTo(PlanStage.DRAFT);
        assertThat(PlanStage.of(active)).isEqualTo(PlanStage.ACTIVE);
        assertThat(PlanStage.of(closed(active))).isEqualTo(PlanStage.STOPPED);
        assertThat(PlanStage.of(closed(draft))).isEqualTo(PlanStage.STOPPED);
    }

    private static DevelopmentPlan answered(DevelopmentPlan plan, RevisionStep step) {
        return PlanCommands.answer(plan, 1, Party.EMPLOYER, step, "Daarom.", Samples.NOW)
                .result()
                .orElseThrow();
    }

    private static DevelopmentPlan signed(DevelopmentPlan plan) {
        Revision revision = plan.latest().orElseThrow();
        DevelopmentPlan signed = plan;
        for (Signature signature : List.of(
                new Signature(
                        Party.EMPLOYEE, Samples.NOOR, SignatureMeaning.FOR_AGREEMENT, revision.digest(), Samples.NOW),
                new Signature(
                        Party.EMPLOYER,
                        Samples.AHMED,
                        SignatureMeaning.FOR_AGREEMENT,
                        revision.digest(),
                        Samples.NOW))) {
            signed = PlanCommands.sign(signed, 1, signature).result().orElseThrow();
        }
        return signed;
    }

    private static DevelopmentPlan closed(DevelopmentPlan plan) {
        return PlanCommands.close(plan, new Closing(PlanStatus.STOPPED, "Andere baan.", Samples.TODAY), Samples.NOW)
                .result()
                .orElseThrow();
    }
}
