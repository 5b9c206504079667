package nl.pop4j.examples.cli.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.pop4j.application.Reviewing;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.calendar.holiday.Holidays;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.dossier.ReviewLine;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.examples.cli.Console;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.review.ReviewPolicy;
import nl.pop4j.review.ReviewSchedule;
import nl.pop4j.shared.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pop plan schedule}: the reviews of a plan, on Dutch working days. */
@Command(name = "schedule", description = "The reviews of a plan on Dutch working days: review, date, deadlines.")
final class PlanScheduleCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Plan or dossier as JSON; - is standard input.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Path file;

    @Option(names = "--format", paramLabel = "tsv|json", description = "Lines as tsv (default) or json.")
    private LineFormat format = LineFormat.tsv;

    /** Writes the dates. */
    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        List<ReviewLine> reviews = PlanFile.read(file).fold(plan -> reviews(plan, console), PlanDossier::reviews);
        Lines lines = Lines.to(console.out(), format, "review", "date", "preparation_due", "report_due");
        reviews.forEach(review -> lines.line(
                review.id(),
                review.date().toString(),
                review.preparationDue().toString(),
                review.reportDue().toString()));
        return ExitStatus.FINE;
    }

    /** What holds is what was signed; until then, what was proposed last or is being written. */
    private static List<ReviewLine> reviews(DevelopmentPlan plan, Console console) {
        PlanContent content =
                plan.signed().or(plan::latest).map(Revision::content).orElse(plan.workingCopy());
        Cadence cadence = content.reviews();
        if (cadence == null) {
            String sentence = Texts.standard().text(Reviewing.NO_CADENCE.value(), console.language());
            throw CommandFailure.wanting("plan.refused", Map.of("reason", sentence));
        }
        ReviewSchedule schedule =
                ReviewSchedule.of(ReviewPolicy.of(cadence), content.horizon(), WorkingDays.of(Holidays.netherlands()));
        schedule.findings()
                .forEach(finding -> console.note(
                        "plan.refused", Map.of("reason", finding.text(Texts.standard(), console.language()))));
        return schedule.dates().stream()
                .map(date -> new ReviewLine(date.id().value(), 0, date.date(), date.preparationDue(), date.reportDue()))
                .toList();
    }
}
