package nl.pop4j.examples.cli.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.examples.cli.Console;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.examples.cli.OutputFile;
import nl.pop4j.export.words.Words;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.PlanCommands;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.Signature;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.id.PersonId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pop plan sign}: puts a signature for agreement under the latest revision and gives the plan back. */
@Command(name = "sign", description = "Sign the latest revision of a plan; the plan comes back with the signature.")
final class PlanSignCommand implements Callable<Integer> {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** For which side, spelled as on the command line. */
    enum Side {
        /** The employee. */
        employee(Party.EMPLOYEE),
        /** The employer. */
        employer(Party.EMPLOYER);

        private final Party party;

        Side(Party party) {
            this.party = party;
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Plan as JSON; - is standard input.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Path file;

    @Option(
            names = "--as",
            required = true,
            paramLabel = "employee|employer",
            description = "For which side: employee or employer.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Side side;

    @Option(names = "--by", required = true, paramLabel = "PERSON", description = "The id of who signs.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private String by;

    @Option(
            names = "--revision",
            paramLabel = "N",
            description = "The revision that was shown; the latest unless given.")
    private @Nullable Integer revision;

    @Option(names = "--on", paramLabel = "DATE", description = "The day of signing; now unless given.")
    private @Nullable LocalDate on;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write the plan; standard output unless given.")
    private @Nullable Path target;

    /** Signs. */
    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        DevelopmentPlan plan = PlanFile.readPlan(file);
        PersonId signer = PersonId.of(by);
        requireOwnSide(plan, signer);
        int number = revision == null ? plan.revisions().size() : revision;
        DevelopmentPlan signed = PlanCommands.sign(plan, number, signature(plan, number, signer))
                .fold((next, events) -> next, findings -> {
                    throw refused(findings, console);
                });
        write(signed, console);
        console.note(
                "plan.sign.done",
                Map.of(
                        "plan", plan.id().value(),
                        "revision", "" + number,
                        "status",
                                Words.in(console.language())
                                        .of(
                                                "revision.status",
                                                signed.revisions()
                                                        .get(number - 1)
                                                        .status())));
        return ExitStatus.FINE;
    }

    /** Neither side signs for the other. */
    private void requireOwnSide(DevelopmentPlan plan, PersonId signer) {
        boolean isEmployee = signer.equals(plan.employee());
        if (isEmployee != (side == Side.employee)) {
            throw CommandFailure.wanting(
                    isEmployee ? "plan.sign.employee-for-employer" : "plan.sign.other-for-employee",
                    Map.of("person", by));
        }
    }

    private Signature signature(DevelopmentPlan plan, int number, PersonId signer) {
        Revision shown = plan.revision(number)
                .orElseThrow(() -> CommandFailure.wanting(
                        plan.revisions().isEmpty() ? "plan.sign.nothing-proposed" : "plan.sign.no-such-revision",
                        Map.of(
                                "revision",
                                "" + number,
                                "latest",
                                "" + plan.revisions().size())));
        Instant at = on == null
                ? Instant.now()
                : on.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
        return new Signature(side.party, signer, SignatureMeaning.FOR_AGREEMENT, shown.digest(), at);
    }

    private static CommandFailure refused(Findings findings, Console console) {
        String reason = findings.stream()
                .map(finding -> finding.text(Texts.standard(), console.language()))
                .collect(Collectors.joining(" "));
        return CommandFailure.wanting("plan.refused", Map.of("reason", reason));
    }

    private void write(DevelopmentPlan signed, Console console) throws IOException {
        if (target != null) {
            OutputFile.write(target, out -> write(signed, out));
            return;
        }
        console.out().println(PopJson.standard().plan().text(signed));
    }

    private static void write(DevelopmentPlan plan, OutputStream out) {
        PopJson.standard().plan().write(plan, out);
    }
}
