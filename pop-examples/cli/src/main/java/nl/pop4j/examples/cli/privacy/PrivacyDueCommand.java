package nl.pop4j.examples.cli.privacy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import nl.pop4j.examples.cli.Console;
import nl.pop4j.examples.cli.store.StoreConnection;
import nl.pop4j.privacy.retention.DueErasure;
import nl.pop4j.shared.finding.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code pop privacy due}: whose data may no longer be kept. */
@Command(
        name = "due",
        description = {
            "List whose data is due for erasure, by person, tab-separated: since, person, scope, held.",
            "Two years after employment, in Belgium one (--country=BE); half a year for adjustments at work."
        })
final class PrivacyDueCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private final PrivacyOptions options = new PrivacyOptions();

    /** Lists what is due. */
    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        try (StoreConnection store = options.open()) {
            Outcome<List<DueErasure>> due = options.pop(store).erasing().due(options.tenant(), options.officer());
            console.out().println("since\tperson\tscope\theld");
            due.result().orElseGet(List::of).forEach(one -> console.out().println(line(one)));
            return Refusals.print(due.findings(), console);
        }
    }

    private static String line(DueErasure due) {
        return String.join(
                "\t",
                due.since().toString(),
                due.person().value(),
                ScopeName.of(due.scope()).name(),
                due.held() ? "yes" : "no");
    }
}
