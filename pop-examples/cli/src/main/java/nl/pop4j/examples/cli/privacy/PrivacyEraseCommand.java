package nl.pop4j.examples.cli.privacy;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.pop4j.Pop;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.privacy.ErasePerson;
import nl.pop4j.examples.cli.Console;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.examples.cli.store.StoreConnection;
import nl.pop4j.privacy.retention.DueErasure;
import nl.pop4j.privacy.retention.Erasure;
import nl.pop4j.privacy.retention.ErasureReason;
import nl.pop4j.privacy.retention.ErasureScope;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.PersonId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pop privacy erase}: erases with proof, one unit of work for each person. */
@Command(
        name = "erase",
        description = {
            "Erase what is kept about people; prints 'ack ERASURE PERSON SCOPE RECORDS' once each is committed.",
            "The same command again has one effect. A legal hold stops it, with status 1."
        })
final class PrivacyEraseCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private final PrivacyOptions options = new PrivacyOptions();

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Whom whom;

    @Option(
            names = "--scope",
            paramLabel = "everything|special",
            description = "How much: everything (default), or special-category data only.")
    private ScopeName scope = ScopeName.everything;

    @Option(
            names = "--reason",
            paramLabel = "requested|ended",
            description = "Why: the person asked (default), or the retention period ended.")
    private Reason reason = Reason.requested;

    @Option(
            names = "--list",
            paramLabel = "FILE",
            description = "Write the whole erasure list as lines of JSON, to be kept beside backups.")
    private @Nullable Path list;

    /** Whose data. */
    private static final class Whom {

        @Option(names = "--person", split = ",", paramLabel = "PERSON", description = "Of these people.")
        private List<String> people = List.of();

        @Option(names = "--due", description = "Of everybody whose data is due and not held.")
        private boolean due;

        @Option(
                names = "--replay",
                paramLabel = "FILE",
                description = "Of those in this erasure list, after a restore; what was done before it is passed over.")
        private @Nullable Path replay;
    }

    /** Why, as the command line calls it. */
    private enum Reason {
        requested(ErasureReason.REQUESTED),
        ended(ErasureReason.RETENTION_ENDED);

        private final ErasureReason code;

        Reason(ErasureReason code) {
            this.code = code;
        }
    }

    /** Erases, and acknowledges each erasure. */
    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        List<Erasure> replayed = whom.replay == null ? List.of() : ErasureList.read(whom.replay);
        try (StoreConnection store = options.open()) {
            Pop pop = options.pop(store);
            int status = ExitStatus.FINE;
            if (whom.replay != null) {
                pop.erasing()
                        .replay(options.tenant(), options.officer(), replayed)
                        .forEach(done -> acknowledge(done, console));
            } else if (whom.due) {
                status = eraseDue(pop, console);
            } else {
                for (String person : whom.people) {
                    status = Math.max(status, erase(pop, PersonId.of(person), scope.scope(), reason.code, console));
                }
            }
            if (list != null) {
                ErasureList.write(list, pop.erasing().erasures(options.tenant(), options.officer()));
            }
            return status;
        }
    }

    private int eraseDue(Pop pop, Console console) {
        Outcome<List<DueErasure>> due = pop.erasing().due(options.tenant(), options.officer());
        int status = Refusals.print(due.findings(), console);
        for (DueErasure one : due.result().orElseGet(List::of)) {
            if (one.held()) {
                console.note("privacy.held", Map.of("person", one.person().value()));
            } else {
                status =
                        Math.max(status, erase(pop, one.person(), one.scope(), ErasureReason.RETENTION_ENDED, console));
            }
        }
        return status;
    }

    private int erase(Pop pop, PersonId person, ErasureScope what, ErasureReason why, Console console) {
        ErasePerson command = new ErasePerson(name(person, what, why), person.value(), what.name(), why.name());
        Outcome<Receipt> outcome = pop.erasing().erase(options.tenant(), options.officer(), command);
        outcome.result()
                .flatMap(receipt -> find(pop, receipt.aggregate()))
                .ifPresent(done -> acknowledge(done, console));
        return Refusals.print(outcome.findings(), console);
    }

    private Optional<Erasure> find(Pop pop, String id) {
        return pop.erasing().erasures(options.tenant(), options.officer()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    /** The same erasure on the same day has the same name, so that a blind retry has one effect. */
    private String name(PersonId person, ErasureScope what, ErasureReason why) {
        return Hashing.sha256()
                .hashString(
                        Stream.of(options.tenant().value(), person.value(), what, why, options.today())
                                .map(String::valueOf)
                                .reduce("", (left, right) -> left + "\n" + right),
                        StandardCharsets.UTF_8)
                .toString()
                .substring(0, 32);
    }

    private static void acknowledge(Erasure done, Console console) {
        console.out()
                .println("ack " + done.id() + " " + done.person().value() + " "
                        + ScopeName.of(done.scope()).name() + " " + done.records());
        console.out().flush();
        if (done.records() == 0) {
            console.note("privacy.nothing", Map.of("person", done.person().value()));
        }
    }
}
