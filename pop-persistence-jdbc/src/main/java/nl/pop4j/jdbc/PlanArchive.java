package nl.pop4j.jdbc;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.port.PlanSummary;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.id.TenantId;

/**
 * All plans of a tenant as lines of JSON (NDJSON), one plan on each: to move a tenant, or to keep a copy.
 *
 * <p>Example: {@code PlanArchive.of(store).exportTo(tenant, out)} writes them; {@code PlanArchive.of(other)
 * .importFrom(tenant, in, line -> ...)} stores them elsewhere, and says for each line what became of it. Memory does
 * not grow with the number of plans.
 *
 * <p>Versions count writes to one store: a plan that is imported starts at version 1. The gaps as agreed that reports
 * read rest on ratings, which are not in a plan: a whole tenant with all of that moves by {@link TenantArchive}.
 * Immutable, safe to share between threads.
 */
public final class PlanArchive {

    private static final int PAGE = 64;

    private final UnitOfWork store;

    private PlanArchive(UnitOfWork store) {
        this.store = store;
    }

    /** The plans of this store, whichever it is. */
    public static PlanArchive of(UnitOfWork store) {
        return new PlanArchive(store);
    }

    /**
     * Writes every plan on a line of its own, ascending by id, in UTF-8. Each plan is whole; plans that are stored
     * meanwhile may be missing. The stream stays open.
     *
     * @return how many plans were written
     * @throws IOException if the stream fails
     * @throws nl.pop4j.shared.error.CorruptRecord if a plan cannot be read; what was written before it is whole
     */
    public long exportTo(TenantId tenant, OutputStream out) throws IOException {
        long written = 0;
        PlanQuery query = PlanQuery.first(PAGE);
        List<DevelopmentPlan> page = page(tenant, query);
        while (!page.isEmpty()) {
            for (DevelopmentPlan plan : page) {
                out.write(PopJson.standard().plan().text(plan).getBytes(StandardCharsets.UTF_8));
                out.write('\n');
                written++;
            }
            query = query.after(page.get(page.size() - 1).id());
            page = page(tenant, query);
        }
        return written;
    }

    /**
     * Stores the plan of every line, a few lines in one transaction, and reports each after it was confirmed. A plan
     * that is there already is passed over if it is the same, so that a broken import is simply run again; another plan
     * of the same id is never overwritten. A line that cannot be read, or whose plan the database does not take, is
     * refused, and the next one is tried. Empty lines count but are not reported. The stream stays open.
     *
     * @param report hears about each line, in their order
     * @throws IOException if the stream fails; what was reported is stored
     * @throws nl.pop4j.shared.error.StoreUnavailable if the store fails; what was reported is stored
     * @throws nl.pop4j.shared.error.OutcomeUnknown if it fails while confirming the lines after those reported
     */
    public void importFrom(TenantId tenant, InputStream in, Consumer<? super ArchivedPlan> report) throws IOException {
        ArchiveLines lines = new ArchiveLines(in);
        ArchiveIntake intake = new ArchiveIntake(store, tenant, report);
        List<ArchiveLines.Line> page = lines.next(PAGE);
        while (!page.isEmpty()) {
            intake.take(page);
            page = lines.next(PAGE);
        }
    }

    private List<DevelopmentPlan> page(TenantId tenant, PlanQuery query) {
        return store.run(
                tenant,
                ports -> ports.plans()
                        .findAll(tenant, Lists.transform(ports.plans().list(tenant, query), PlanSummary::plan)));
    }
}
