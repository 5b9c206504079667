package nl.pop4j.examples.cli.store;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.port.DuePlan;
import nl.pop4j.port.DueQuery;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pop store due}: the open plans of a tenant with a review or a goal due. */
@Command(
        name = "due",
        description = "List open plans with a review or a goal due, by day, tab-separated: due, kind, plan, employee.")
final class StoreDueCommand implements Callable<Integer> {

    private static final int PAGE = 1_000;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    @Option(names = "--on", paramLabel = "DATE", description = "The last day that counts; today unless given.")
    private @Nullable LocalDate on;

    @Option(names = "--kind", paramLabel = "review|goal", description = "What is due; both unless given.")
    private @Nullable Kind kind;

    @Option(
            names = "--employee",
            paramLabel = "PERSON",
            split = ",",
            description = "Only plans of these employees, for instance of one manager's team.")
    private List<String> employees = List.of();

    /** What can be due, as the command line calls it. */
    private enum Kind {
        review,
        goal;

        DueQuery.Kind asked() {
            return this == review ? DueQuery.Kind.REVIEW : DueQuery.Kind.GOAL;
        }
    }

    /** Lists what is due, a page in each unit of work. */
    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        TenantId tenant = options.tenant();
        LocalDate until = on == null ? LocalDate.now(ZoneId.systemDefault()) : on;
        List<DueQuery> queries = (kind == null ? Arrays.asList(Kind.values()) : List.of(kind))
                .stream()
                        .map(one -> DueQuery.first(one.asked(), until, PAGE)
                                .ofAny(employees.stream().map(PersonId::of).toList()))
                        .toList();
        try (StoreConnection store = options.open(false)) {
            UnitOfWork work = store.persistence().build();
            store.persistence().checkSchema();
            out.println("due\tkind\tplan\temployee");
            for (DueQuery query : queries) {
                List<DuePlan> page = page(work, tenant, query);
                while (!page.isEmpty()) {
                    page.forEach(line -> out.println(line(query.kind(), line)));
                    page = page(work, tenant, query.after(page.get(page.size() - 1)));
                }
            }
        }
        return ExitStatus.FINE;
    }

    private static List<DuePlan> page(UnitOfWork work, TenantId tenant, DueQuery query) {
        return work.run(tenant, ports -> ports.plans().due(tenant, query));
    }

    private static String line(DueQuery.Kind kind, DuePlan line) {
        return String.join(
                "\t",
                line.due().toString(),
                kind.name().toLowerCase(Locale.ROOT),
                line.plan().plan().value(),
                line.plan().employee().value());
    }
}
