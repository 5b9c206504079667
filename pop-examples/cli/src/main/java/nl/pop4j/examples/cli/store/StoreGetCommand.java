package nl.pop4j.examples.cli.store;

import java.io.IOException;
import java.util.concurrent.Callable;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.json.PopJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pop store get}: a plan as JSON. */
@Command(name = "get", description = "Print a plan as JSON.")
final class StoreGetCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    @Parameters(paramLabel = "PLAN", description = "The id of the plan.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private String plan;

    /** Prints the plan. */
    @Override
    public Integer call() throws IOException {
        String json = PopJson.standard().plan().text(StoredPlan.read(options, plan));
        spec.commandLine().getOut().println(json);
        return ExitStatus.FINE;
    }
}
