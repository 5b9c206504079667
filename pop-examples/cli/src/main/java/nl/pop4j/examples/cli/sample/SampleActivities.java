package nl.pop4j.examples.cli.sample;

import static nl.pop4j.goal.Effort.Contributor.COLLEAGUE;
import static nl.pop4j.goal.Effort.Contributor.EMPLOYEE;
import static nl.pop4j.goal.Effort.Contributor.MANAGER;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.pop4j.application.command.content.PutActivity;
import nl.pop4j.application.command.part.EffortInput;
import nl.pop4j.application.command.part.TermsInput;
import nl.pop4j.goal.ActivityKind;
import nl.pop4j.goal.Effort.Contributor;
import nl.pop4j.goal.Funding;
import org.jspecify.annotations.Nullable;

/** The activities of the sample plan. */
record SampleActivities(SamplePlan plan) {

    List<Function<CommandHead, PutActivity>> all() {
        return Stream.of(
                        draft("training", "naasten", ActivityKind.TRAINING, day(2, 1), day(3, 12))
                                .taking(hours(EMPLOYEE, 12))
                                .costing(39_500, ""),
                        draft("gesprekken", "naasten", ActivityKind.ON_THE_JOB, day(3, 15), day(9, 24))
                                .taking(hours(EMPLOYEE, 9), hours(COLLEAGUE, 2), hours(MANAGER, 3))
                                .after("training"),
                        draft("elearning", "dossiers", ActivityKind.E_LEARNING, day(1, 18), day(2, 26))
                                .taking(hours(EMPLOYEE, 4)),
                        draft("dossierduo", "dossiers", ActivityKind.PEER_LEARNING, day(3, 1), day(6, 18))
                                .taking(hours(EMPLOYEE, 6), hours(COLLEAGUE, 6))
                                .after("elearning"),
                        draft("coordineren", "diensten", ActivityKind.ON_THE_JOB, day(4, 5), day(9, 24))
                                .taking(hours(EMPLOYEE, 16), hours(MANAGER, 2)),
                        draft("cursus", "leerling", ActivityKind.TRAINING, day(9, 27), day(11, 19))
                                .taking(hours(EMPLOYEE, 16))
                                .costing(45_000, plan.text("activity.cursus.funding"))
                                .under(new TermsInput("NL-CAO", true, false)),
                        draft("leerling", "leerling", ActivityKind.MENTORING, day(10, 4), day(12, 10))
                                .taking(hours(EMPLOYEE, 8), hours(MANAGER, 1)))
                .map(draft -> (Function<CommandHead, PutActivity>) head -> command(head, draft))
                .toList();
    }

    private LocalDate day(int month, int day) {
        return plan.dates().of(month, day);
    }

    private static Draft draft(String id, String goal, ActivityKind kind, LocalDate first, LocalDate last) {
        return new Draft(id, goal, kind, first, last, List.of(), 0, "", null, List.of());
    }

    private static EffortInput hours(Contributor who, int hours) {
        return new EffortInput(who.name(), hours * 60);
    }

    private PutActivity command(CommandHead head, Draft draft) {
        return new PutActivity(
                head.commandId(),
                head.planId(),
                head.version(),
                draft.id(),
                draft.goal(),
                draft.kind().name(),
                plan.text("activity." + draft.id() + ".title"),
                draft.first(),
                draft.last(),
                draft.efforts(),
                draft.cents(),
                Funding.Payer.EMPLOYER.name(),
                draft.reason(),
                draft.after(),
                List.of(),
                plan.text("activity." + draft.id() + ".employee"),
                plan.text("activity." + draft.id() + ".organisation"),
                List.of(),
                draft.terms(),
                null);
    }

    /** An activity in the making. */
    private record Draft(
            String id,
            String goal,
            ActivityKind kind,
            LocalDate first,
            LocalDate last,
            List<EffortInput> efforts,
            long cents,
            String reason,
            @Nullable TermsInput terms,
            List<String> after) {

        Draft taking(EffortInput... minutes) {
            return new Draft(id, goal, kind, first, last, List.of(minutes), cents, reason, terms, after);
        }

        Draft costing(long amount, String why) {
            return new Draft(id, goal, kind, first, last, efforts, amount, why, terms, after);
        }

        Draft under(TermsInput agreed) {
            return new Draft(id, goal, kind, first, last, efforts, cents, reason, agreed, after);
        }

        Draft after(String... activities) {
            return new Draft(id, goal, kind, first, last, efforts, cents, reason, terms, List.of(activities));
        }
    }
}
