package nl.pop4j.jdbc.store;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.comment.PlanComment;
import nl.pop4j.port.PlanComments;
import nl.pop4j.shared.id.CommentId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;

/** Comments in {@code pop_plan_comment}. */
final class JdbcComments implements PlanComments {

    private static final String BESIDE = """
            select version, content from pop_plan_comment
            where tenant_id = ? and plan_id = ? order by comment_id""";

    private final TenantSession unit;
    private final DocumentTable table = new DocumentTable(
            "pop_plan_comment",
            new DocumentTable.Statements(
                    "select version, content from pop_plan_comment where tenant_id = ? and comment_id = ?", """
                    insert into pop_plan_comment (tenant_id, comment_id, version, content, plan_id, employee_id)
                    values (?, ?, ?, ?, ?, ?)""", """
                    update pop_plan_comment set version = ?, content = ?, plan_id = ?, employee_id = ?
                    where tenant_id = ? and comment_id = ? and version = ?"""));

    JdbcComments(TenantSession unit) {
        this.unit = unit;
    }

    @Override
    public Optional<PlanComment> find(TenantId tenant, CommentId comment) {
        return table.find(unit.of(tenant), PopJson.standard().planComment()::parse, tenant.value(), comment.value())
                .map(stored -> stored.value().at(stored.version()));
    }

    @Override
    public List<PlanComment> beside(TenantId tenant, PlanId plan) {
        return unit.of(tenant)
                .list(
                        "pop_plan_comment",
                        BESIDE,
                        row -> row.as("content", PopJson.standard().planComment()::parse)
                                .at(row.version("version")),
                        tenant.value(),
                        plan.value());
    }

    @Override
    public PlanComment save(TenantId tenant, PlanComment comment) {
        PlanComment next = comment.at(comment.version().next());
        table.save(
                unit.of(tenant),
                comment.version(),
                PopJson.standard().planComment().text(next),
                ImmutableList.of(comment.plan().value(), comment.employee().value()),
                tenant.value(),
                comment.id().value());
        return next;
    }
}
