package nl.pop4j.examples.cli.store;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.plan.revision.Revision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pop store history}: the revisions of a plan. */
@Command(name = "history", description = "List the revisions of a plan, tab-separated, with what was signed.")
final class StoreHistoryCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    @Parameters(paramLabel = "PLAN", description = "The id of the plan.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private String plan;

    /** Lists the revisions. */
    @Override
    public Integer call() throws IOException {
        List<Revision> revisions = StoredPlan.read(options, plan).revisions();
        PrintWriter out = spec.commandLine().getOut();
        out.println("revision\tstatus\tproposed\tsignatures\tdigest");
        for (Revision revision : revisions) {
            out.println(String.join(
                    "\t",
                    Integer.toString(revision.number()),
                    revision.status().name(),
                    revision.proposedAt().toString(),
                    Integer.toString(revision.signatures().size()),
                    revision.digest().hex()));
        }
        return ExitStatus.FINE;
    }
}
