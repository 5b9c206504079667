package nl.pop4j.plan;

import static nl.pop4j.plan.PlanSteps.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.pop4j.plan.lifecycle.RevisionStep;
import nl.pop4j.plan.rule.PlanCourse;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D5.9")
class WaitingTest {

    private static final LocalDate AFTER_BOTH = LocalDate.of(2027, 7, 2);
    private static final LocalDate AFTER_THE_FIRST = LocalDate.of(2027, 2, 2);

    @Test
    void waitsForNobodyBeforeItIsProposed() {
        assertThat(waiting(Samples.plan())).isEmpty();
    }

    @Test
    void waitsForTheOtherSideOnceProposed() {
        for (Party by : Party.values()) {
            assertThat(waiting(plan(PlanSteps.propose(Samples.plan(), by)))).containsExactly(PlanSteps.other(by));
        }
    }

    @Test
    void waitsForWhoHasNotSigned() {
        DevelopmentPlan agreed = PlanSteps.agreed();
        assertThat(waiting(agreed)).containsExactlyInAnyOrder(Party.values());
        assertThat(waiting(plan(PlanSteps.sign(agreed, Party.EMPLOYER, Samples.AHMED))))
                .containsExactly(Party.EMPLOYEE);
        assertThat(waiting(PlanSteps.signed())).isEmpty();
    }

    @Test
    void waitsForNobodyOnceAskedForChanges() {
        DevelopmentPlan proposed = plan(PlanSteps.propose(Samples.plan(), Party.EMPLOYER));
        assertThat(waiting(plan(PlanSteps.answer(proposed, Party.EMPLOYEE, RevisionStep.REQUEST_CHANGES, "Te veel."))))
                .isEmpty();
    }

    @Test
    @Tag("D3.6")
    void waitsForWhoHasAPromiseThatIsOverdue() {
        DevelopmentPlan signed = PlanSteps.signed();
        assertThat(Waiting.forWhom(signed, course("b1", "b2"), AFTER_THE_FIRST)).containsExactly(Party.EMPLOYER);
        assertThat(Waiting.forWhom(signed, course("b1", "b2"), AFTER_BOTH)).containsExactlyInAnyOrder(Party.values());
        assertThat(Waiting.forWhom(signed, course("b2"), AFTER_BOTH)).containsExactly(Party.EMPLOYEE);
        assertThat(Waiting.forWhom(signed, course(), AFTER_BOTH)).isEmpty();
    }

    @Test
    void waitsForNobodyOnceEnded() {
        DevelopmentPlan ended =
                PlanSteps.agreed().closed(new Closing(PlanStatus.STOPPED, "Andere baan.", Samples.TODAY));
        assertThat(Waiting.forWhom(ended, course("b1", "b2"), AFTER_BOTH)).isEmpty();
    }

    private static Set<Party> waiting(DevelopmentPlan plan) {
        return Waiting.forWhom(plan, PlanCourse.NOT_BEGUN, Samples.TODAY);
    }

    private static PlanCourse course(String... open) {
        return new PlanCourse(Samples.TODAY, Samples.TODAY, List.of(), Set.of(open), Set.of());
    }
}
