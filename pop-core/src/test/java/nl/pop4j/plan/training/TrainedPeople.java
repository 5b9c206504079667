package nl.pop4j.plan.training;

import java.time.LocalDate;
import java.util.List;
import nl.pop4j.goal.ActivityKind;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentActivityBuilder;
import nl.pop4j.goal.Effort;
import nl.pop4j.goal.Funding;
import nl.pop4j.goal.StudyDay;
import nl.pop4j.goal.funding.TrainingEntitlement;
import nl.pop4j.goal.funding.TrainingTerms;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.PlanCommands;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.ActivityProgress;
import nl.pop4j.plan.execution.ActivityStatus;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.testkit.Samples;
import nl.pop4j.testkit.contract.ContractFixtures;

/** Signed plans with trainings in 2027, some of them under the Belgian training right. */
public final class TrainedPeople {

    private static final TrainingTerms RIGHT = new TrainingTerms(TrainingEntitlement.BELGIAN_RIGHT, true, false);

    private TrainedPeople() {}

    /** Two days at 480 minutes and a study day, under the right, from February to March; 850 euros of the employer. */
    public static DevelopmentActivity underTheRight() {
        return activity("a1", ActivityKind.TRAINING)
                .efforts(List.of(Effort.hours(Effort.Contributor.EMPLOYEE, 16)))
                .studyDays(List.of(new StudyDay(LocalDate.of(2027, 2, 9), 480)))
                .funding(Funding.byEmployer(Money.ofEuros(850)).under(RIGHT))
                .build();
    }

    /** A day of coaching, under nothing; 100 euros of the employee. */
    public static DevelopmentActivity coaching() {
        return activity("a2", ActivityKind.COACHING)
                .efforts(List.of(
                        Effort.hours(Effort.Contributor.EMPLOYEE, 8), Effort.hours(Effort.Contributor.COACH, 8)))
                .funding(new Funding(Money.ofEuros(100), Funding.Payer.EMPLOYEE, ""))
                .build();
    }

    /** Somebody's signed plan of these activities. */
    public static DevelopmentPlan signed(String person, DevelopmentActivity... activities) {
        PlanContent content = Samples.content();
        for (DevelopmentActivity old : content.activities()) {
            content = content.without(old.id());
        }
        for (DevelopmentActivity one : activities) {
            content = content.with(one);
        }
        DevelopmentPlan plan = DevelopmentPlan.start(PlanId.of("plan-of-" + person), PersonId.of(person), content);
        return ContractFixtures.signed(ContractFixtures.proposed(plan));
    }

    /** The plan after a report on the activity under the right. */
    static DevelopmentPlan reported(DevelopmentPlan plan, ActivityStatus status, int minutes, LocalDate on) {
        return PlanCommands.report(
                        plan, new ActivityProgress(ActivityId.of("a1"), status, minutes, on, Samples.NOOR), Samples.NOW)
                .result()
                .orElseThrow();
    }

    private static DevelopmentActivityBuilder activity(String id, ActivityKind kind) {
        return DevelopmentActivity.builder(ActivityId.of(id), GoalId.of("g1"), kind, "Leren")
                .period(DateRange.ofClosed(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 3, 26)));
    }
}
