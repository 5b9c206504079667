package nl.pop4j.jdbc.store;

import java.util.Optional;
import nl.pop4j.adjustment.WorkAdjustments;
import nl.pop4j.json.PopJson;
import nl.pop4j.port.WorkAdjustmentsRegister;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/** Adjustments at work in {@code pop_work_adjustments}, the only table that has any. */
final class JdbcAdjustments implements WorkAdjustmentsRegister {

    private final TenantSession unit;
    private final DocumentTable table = new DocumentTable(
            "pop_work_adjustments",
            new DocumentTable.Statements(
                    "select version, content from pop_work_adjustments where tenant_id = ? and employee_id = ?",
                    """
                    insert into pop_work_adjustments (tenant_id, employee_id, version, content) values (?, ?, ?, ?)""",
                    """
                    update pop_work_adjustments set version = ?, content = ?
                    where tenant_id = ? and employee_id = ? and version = ?"""));

    JdbcAdjustments(TenantSession unit) {
        this.unit = unit;
    }

    @Override
    public Optional<WorkAdjustments> find(TenantId tenant, PersonId employee) {
        return table.find(unit.of(tenant), PopJson.standard().adjustments()::parse, tenant.value(), employee.value())
                .map(stored -> stored.value().at(stored.version()));
    }

    @Override
    public WorkAdjustments save(TenantId tenant, WorkAdjustments adjustments) {
        WorkAdjustments next = adjustments.at(adjustments.version().next());
        table.save(
                unit.of(tenant),
                adjustments.version(),
                PopJson.standard().adjustments().text(next),
                tenant.value(),
                adjustments.employee().value());
        return next;
    }
}
