package nl.pop4j.examples.cli.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.pop4j.application.command.content.PutGoal;
import nl.pop4j.application.command.part.MeasureInput;
import nl.pop4j.application.command.part.SubGoalInput;
import nl.pop4j.goal.Measure;
import org.jspecify.annotations.Nullable;

/** The goals of the sample plan. */
record SampleGoals(SamplePlan plan) {

    List<Function<CommandHead, PutGoal>> all() {
        SampleDates dates = plan.dates();
        return List.of(
                head -> goal(
                        head,
                        "naasten",
                        "naasten",
                        List.of("S2"),
                        List.of(
                                quantity("naasten.measure.calls", 0, 6),
                                measure(Measure.Kind.BEHAVIOUR, "naasten.measure.behaviour")),
                        List.of(new SubGoalInput(plan.text("goal.naasten.step"), dates.of(5, 28))),
                        dates.of(9, 30)),
                head -> goal(
                        head,
                        "dossiers",
                        "dossiers",
                        List.of("Z2"),
                        List.of(quantity("dossiers.measure.share", 60, 90)),
                        List.of(),
                        dates.of(6, 30)),
                head -> goal(
                        head,
                        "diensten",
                        "diensten",
                        List.of("R1"),
                        List.of(quantity("diensten.measure.shifts", 0, 8)),
                        List.of(),
                        dates.of(9, 30)),
                head -> goal(
                        head,
                        "leerling",
                        null,
                        List.of("S4"),
                        List.of(
                                measure(Measure.Kind.OUTCOME, "leerling.measure.certificate"),
                                quantity("leerling.measure.talks", 0, 10)),
                        List.of(),
                        dates.of(12, 17)));
    }

    private PutGoal goal(
            CommandHead head,
            String id,
            @Nullable String objective,
            List<String> competences,
            List<MeasureInput> measures,
            List<SubGoalInput> steps,
            LocalDate deadline) {
        return new PutGoal(
                head.commandId(),
                head.planId(),
                head.version(),
                id,
                plan.text("goal." + id + ".statement", deadline),
                plan.text("goal." + id + ".reason"),
                objective,
                competences,
                measures,
                steps,
                deadline);
    }

    private MeasureInput quantity(String key, int baseline, int target) {
        return new MeasureInput(
                Measure.Kind.QUANTITY.name(),
                plan.text("goal." + key),
                BigDecimal.valueOf(baseline),
                BigDecimal.valueOf(target));
    }

    private MeasureInput measure(Measure.Kind kind, String key) {
        return new MeasureInput(kind.name(), plan.text("goal." + key), null, null);
    }
}
