package nl.pop4j.examples.benchmarks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.plan.content.PlanContent;

/**
 * A plan as somebody would write it who has Hibernate Validator and nothing else: what must be there, and how long.
 *
 * @param first the first day
 * @param last the last day
 * @param perspective the career perspective
 * @param goals the goals
 */
public record PlanBean(
        @NotNull LocalDate first,
        @NotNull LocalDate last,
        @NotBlank @Size(max = 4000) String perspective,
        @NotEmpty @Size(max = 50) List<@Valid GoalBean> goals) {

    /**
     * A goal of it.
     *
     * @param statement what is to be reached
     * @param reason why
     * @param unit what is counted
     * @param target how many
     * @param deadline by when
     */
    public record GoalBean(
            @NotBlank @Size(max = 1000) String statement,
            @NotBlank @Size(max = 4000) String reason,
            @NotBlank @Size(max = 100) String unit,
            @NotNull @PositiveOrZero BigDecimal target,
            @NotNull LocalDate deadline) {}

    /** A plan in which much is missing. */
    public static PlanBean incomplete() {
        GoalBean goal = new GoalBean("Ik wil beter leren plannen.", "", "", BigDecimal.ZERO, LocalDate.EPOCH);
        return new PlanBean(LocalDate.EPOCH, LocalDate.EPOCH, "", List.of(goal));
    }

    static PlanBean of(PlanContent content) {
        List<GoalBean> goals = new ArrayList<>();
        for (DevelopmentGoal goal : content.goals()) {
            goals.add(new GoalBean(
                    goal.statement(),
                    goal.reason(),
                    "gesprekken",
                    new BigDecimal("6"),
                    Objects.requireNonNull(goal.deadline())));
        }
        return new PlanBean(
                content.horizon().start(),
                content.horizon().last(),
                content.perspective().career(),
                goals);
    }
}
