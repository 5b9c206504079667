package nl.pop4j.plan;

import static nl.pop4j.plan.PlanSteps.codes;
import static nl.pop4j.plan.PlanSteps.kinds;
import static nl.pop4j.plan.PlanSteps.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.pop4j.plan.execution.Filing;
import nl.pop4j.plan.execution.Presentation;
import nl.pop4j.plan.lifecycle.LifeCycleRules;
import nl.pop4j.plan.revision.Digest;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.testkit.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FilingCommandsTest {

    private static final LocalDate TODAY = Samples.TODAY;

    @Test
    @Tag("D1.3")
    void filesWhatBothSignedAlsoAgain() {
        DevelopmentPlan signed = PlanSteps.signed();
        Outcome<DevelopmentPlan> filed = file(signed, filing(signed, TODAY, null));
        assertThat(kinds(filed)).containsExactly("plan-filed");
        assertThat(plan(filed).execution().filingOf(1)).isPresent();
        assertThat(plan(file(plan(filed), filing(signed, TODAY, TODAY)))
                        .execution()
                        .filings())
                .hasSize(2);
    }

    @Test
    @Tag("D1.3")
    void filesAlsoWhatWasSupersededAndAfterTheEnd() {
        DevelopmentPlan first = PlanSteps.signed();
        Filing filing = filing(first, TODAY, null);
        DevelopmentPlan second = signed(PlanSteps.agree(first.edited(PlanSteps.changed())));
        assertThat(second.revisions()).hasSize(2);
        assertThat(kinds(file(second, filing))).containsExactly("plan-filed");
        DevelopmentPlan ended = first.closed(new Closing(PlanStatus.STOPPED, "Andere baan.", TODAY));
        assertThat(kinds(file(ended, filing))).containsExactly("plan-filed");
    }

    @Test
    @Tag("D1.3")
    void filesNothingThatWasNotSignedByBoth() {
        DevelopmentPlan signed = PlanSteps.signed();
        Filing filing = filing(signed, TODAY, null);
        assertThat(codes(file(PlanSteps.agreed(), filing))).containsExactly(LifeCycleRules.NOT_SIGNED);
        assertThat(codes(file(Samples.plan(), filing))).containsExactly(LifeCycleRules.NOT_SIGNED);
    }

    @Test
    @Tag("D1.3")
    void filesExactlyWhatWasSigned() {
        DevelopmentPlan signed = PlanSteps.signed();
        Filing other = new Filing(1, new Digest("f".repeat(64)), TODAY, "Beleid", false, null, null, Samples.HANNA);
        assertThat(codes(file(signed, other))).containsExactly(LifeCycleRules.DIGEST_DIFFERS);
    }

    @Test
    @Tag("D1.3")
    void filesNothingOfALaterDay() {
        DevelopmentPlan signed = PlanSteps.signed();
        assertThat(place(file(signed, filing(signed, TODAY.plusDays(1), null)))).isEqualTo("FILING-2 /on");
        assertThat(place(file(signed, filing(signed, TODAY, TODAY.plusDays(1)))))
                .isEqualTo("FILING-2 /copyOn");
    }

    @Test
    @Tag("D3.0")
    void presentsTheLatestRevisionOnly() {
        assertThat(codes(present(Samples.plan(), 1))).containsExactly(LifeCycleRules.NOTHING_PROPOSED);
        DevelopmentPlan agreed = PlanSteps.agreed();
        assertThat(codes(present(agreed, 2))).containsExactly(LifeCycleRules.REVISION_NOT_LATEST);
        assertThat(kinds(present(agreed, 1))).containsExactly("plan-presented");
        DevelopmentPlan ended = agreed.closed(new Closing(PlanStatus.STOPPED, "Andere baan.", TODAY));
        assertThat(codes(present(ended, 1))).containsExactly(LifeCycleRules.PLAN_HAS_ENDED);
    }

    private static String place(Outcome<DevelopmentPlan> outcome) {
        Finding finding = outcome.findings().list().get(0);
        return finding.code() + " " + finding.pointer();
    }

    private static DevelopmentPlan signed(DevelopmentPlan agreed) {
        return plan(PlanSteps.sign(
                plan(PlanSteps.sign(agreed, Party.EMPLOYER, Samples.AHMED)), Party.EMPLOYEE, Samples.NOOR));
    }

    private static Outcome<DevelopmentPlan> file(DevelopmentPlan plan, Filing filing) {
        return ExecutionCommands.file(plan, filing, TODAY, Samples.NOW);
    }

    private static Outcome<DevelopmentPlan> present(DevelopmentPlan plan, int revision) {
        return ExecutionCommands.present(
                plan,
                new Presentation(
                        revision, TODAY, List.of(Samples.HANNA), Presentation.Feasibility.FEASIBLE, "", Samples.HANNA),
                Samples.NOW);
    }

    private static Filing filing(DevelopmentPlan plan, LocalDate on, @Nullable LocalDate copyOn) {
        return new Filing(
                1,
                plan.revision(1).orElseThrow().digest(),
                on,
                "Beleid: twee jaar na vertrek",
                false,
                copyOn,
                copyOn == null ? null : Filing.CopyMeans.PORTAL,
                Samples.HANNA);
    }
}
