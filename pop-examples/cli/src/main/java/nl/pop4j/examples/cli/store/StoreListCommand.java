package nl.pop4j.examples.cli.store;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.port.PlanSummary;
import nl.pop4j.port.PlanTitle;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pop store list}: the plans of a tenant. */
@Command(
        name = "list",
        description = "List plans by id, tab-separated: plan, employee, status, revisions, dates, version.")
final class StoreListCommand implements Callable<Integer> {

    private static final int PAGE = 1_000;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    @Option(
            names = "--employee",
            paramLabel = "PERSON",
            split = ",",
            description = "Only plans of these employees, for instance of one manager's team.")
    private List<String> employees = List.of();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "Only plans that stand so: PREPARING, ACTIVE, COMPLETED, STOPPED.")
    private @Nullable PlanStatus status;

    @Option(
            names = "--title",
            paramLabel = "WORDS",
            description = "Only plans whose first goal begins so, in upper or lower case.")
    private String title = "";

    /** Lists the plans, a page in each unit of work. */
    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        TenantId tenant = options.tenant();
        PlanQuery query = new PlanQuery(
                employees.stream().map(PersonId::of).collect(Collectors.toSet()),
                status,
                PlanTitle.of(title),
                null,
                PAGE);
        try (StoreConnection store = options.open(false)) {
            UnitOfWork work = store.persistence().build();
            List<PlanSummary> page = page(work, tenant, query);
            out.println("plan\temployee\tstatus\trevisions\tfirst\tlast\tversion");
            while (!page.isEmpty()) {
                page.forEach(summary -> out.println(line(summary)));
                page = page(work, tenant, query.after(page.get(page.size() - 1).plan()));
            }
        }
        return ExitStatus.FINE;
    }

    private static List<PlanSummary> page(UnitOfWork work, TenantId tenant, PlanQuery query) {
        return work.run(tenant, ports -> ports.plans().list(tenant, query));
    }

    private static String line(PlanSummary summary) {
        return String.join(
                "\t",
                summary.plan().value(),
                summary.employee().value(),
                summary.status().name(),
                Integer.toString(summary.revisions()),
                summary.horizon().start().toString(),
                summary.horizon().last().toString(),
                summary.version().toString());
    }
}
