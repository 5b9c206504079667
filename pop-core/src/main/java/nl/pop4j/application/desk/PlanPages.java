package nl.pop4j.application.desk;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.function.Consumer;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.port.PlanSummary;
import nl.pop4j.port.StorePorts;
import nl.pop4j.shared.id.TenantId;

/** Goes through all plans of a tenant that match, a page at a time. */
public final class PlanPages {

    private static final int PAGE = 200;

    private PlanPages() {}

    /** Each plan that is there, by id; the limit of the query is left aside. */
    public static void each(TenantId tenant, StorePorts ports, PlanQuery wanted, Consumer<DevelopmentPlan> work) {
        PlanQuery query = new PlanQuery(wanted.employees(), wanted.status(), wanted.title(), null, PAGE);
        List<PlanSummary> page = ports.plans().list(tenant, query);
        while (!page.isEmpty()) {
            ports.plans()
                    .findAll(tenant, Lists.transform(page, PlanSummary::plan))
                    .forEach(work);
            page = ports.plans()
                    .list(tenant, query.after(page.get(page.size() - 1).plan()));
        }
    }
}
