package nl.pop4j.examples.cli.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.pop4j.examples.cli.Console;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pop plan check}: what the rules find in the working copy of a plan, or in a dossier. */
@Command(
        name = "check",
        description = "What the rules find: severity, code, pointer, text. Status 1 if there are errors.")
final class PlanCheckCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Plan or dossier as JSON; - is standard input.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Path file;

    @Mixin
    private final PlanFacts facts = new PlanFacts();

    @Option(names = "--format", paramLabel = "tsv|json", description = "Lines as tsv (default) or json.")
    private LineFormat format = LineFormat.tsv;

    /** Writes the findings. */
    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        PlanFile input = PlanFile.read(file);
        Judgement judgement = input instanceof PlanFile.OfPlan plan
                ? judge(plan.plan().workingCopy())
                : DossierJudgement.of(((PlanFile.OfDossier) input).dossier(), facts.today());
        judgement.notes().forEach(note -> console.note(note, Map.of()));
        Findings findings = judgement.findings();
        write(findings, console);
        console.note("plan.check.found", count(findings));
        return findings.hasErrors() ? ExitStatus.WANTING : ExitStatus.FINE;
    }

    private Judgement judge(PlanContent content) throws IOException {
        return Judgement.of(content, facts.framework(content.targets().framework()), facts.needs(), facts.today());
    }

    private void write(Findings findings, Console console) {
        Lines lines = Lines.to(console.out(), format, "severity", "code", "pointer", "text");
        for (Finding finding : findings) {
            lines.line(
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    finding.code().value(),
                    finding.pointer(),
                    finding.text(Texts.standard(), console.language()));
        }
    }

    private static Map<String, String> count(Findings findings) {
        return Map.of(
                "errors", "" + count(findings, Severity.ERROR), "warnings", "" + count(findings, Severity.WARNING));
    }

    private static long count(Findings findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
