package nl.pop4j.jdbc.store;

import java.util.List;
import java.util.Optional;
import nl.pop4j.json.PopJson;
import nl.pop4j.port.ReviewCycles;
import nl.pop4j.review.ReviewCycle;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;

/** Review cycles in {@code pop_review_cycle}. */
final class JdbcReviewCycles implements ReviewCycles {

    private final TenantSession unit;
    private final DocumentTable table = new DocumentTable(
            "pop_review_cycle",
            new DocumentTable.Statements(
                    "select version, content from pop_review_cycle where tenant_id = ? and plan_id = ?",
                    "insert into pop_review_cycle (tenant_id, plan_id, version, content, next_review) values (?, ?, ?, ?, ?)",
                    """
                    update pop_review_cycle set version = ?, content = ?, next_review = ?
                    where tenant_id = ? and plan_id = ? and version = ?"""));

    JdbcReviewCycles(TenantSession unit) {
        this.unit = unit;
    }

    @Override
    public Optional<ReviewCycle> findByPlan(TenantId tenant, PlanId plan) {
        return table.find(unit.of(tenant), PopJson.standard().reviewCycle()::parse, tenant.value(), plan.value())
                .map(stored -> stored.value().at(stored.version()));
    }

    @Override
    public ReviewCycle save(TenantId tenant, ReviewCycle cycle) {
        ReviewCycle next = cycle.at(cycle.version().next());
        table.save(
                unit.of(tenant),
                cycle.version(),
                PopJson.standard().reviewCycle().text(next),
                List.of(next.nextReview().orElse(PlanLists.NEVER)),
                tenant.value(),
                cycle.plan().value());
        return next;
    }
}
