package nl.pop4j.jdbc.store;

import java.sql.SQLException;
import java.util.List;
import nl.pop4j.jdbc.sql.Row;
import nl.pop4j.jdbc.sql.Session;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.port.PlanSummary;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;

/** Pages of plans: one statement for each way to filter, each along an index, from where the page before ended. */
final class PlanLists {

    private static final String ALL = """
            select plan_id, employee_id, status, revisions, horizon_first, horizon_last, version from pop_plan
            where tenant_id = ? and plan_id > ? order by plan_id limit ?""";

    private static final String BY_EMPLOYEE = """
            select plan_id, employee_id, status, revisions, horizon_first, horizon_last, version from pop_plan
            where tenant_id = ? and employee_id = ? and plan_id > ? order by plan_id limit ?""";

    private static final String BY_STATUS = """
            select plan_id, employee_id, status, revisions, horizon_first, horizon_last, version from pop_plan
            where tenant_id = ? and status = ? and plan_id > ? order by plan_id limit ?""";

    private static final String BY_EMPLOYEE_AND_STATUS = """
            select plan_id, employee_id, status, revisions, horizon_first, horizon_last, version from pop_plan
            where tenant_id = ? and employee_id = ? and status = ? and plan_id > ? order by plan_id limit ?""";

    private PlanLists() {}

    /** The page that a query asks for. */
    static List<PlanSummary> list(Session session, TenantId tenant, PlanQuery query) {
        PersonId employee = query.employee();
        PlanStatus status = query.status();
        PlanId last = query.after();
        // Every identifier comes after the empty text.
        String after = last == null ? "" : last.value();
        if (employee != null && status != null) {
            return page(
                    session,
                    BY_EMPLOYEE_AND_STATUS,
                    tenant.value(),
                    employee.value(),
                    status.name(),
                    after,
                    query.limit());
        }
        if (employee != null) {
            return page(session, BY_EMPLOYEE, tenant.value(), employee.value(), after, query.limit());
        }
        if (status != null) {
            return page(session, BY_STATUS, tenant.value(), status.name(), after, query.limit());
        }
        return page(session, ALL, tenant.value(), after, query.limit());
    }

    private static List<PlanSummary> page(Session session, String sql, Object... arguments) {
        return session.list("pop_plan", sql, PlanLists::summary, arguments);
    }

    private static PlanSummary summary(Row row) throws SQLException {
        PlanId plan = row.as("plan_id", PlanId::of);
        if (row.day("horizon_last").isBefore(row.day("horizon_first"))) {
            throw row.corrupt("horizon_last of " + plan, "before horizon_first");
        }
        return new PlanSummary(
                plan,
                row.as("employee_id", PersonId::of),
                row.as("status", PlanStatus::valueOf),
                (int) row.number("revisions"),
                DateRange.ofClosed(row.day("horizon_first"), row.day("horizon_last")),
                row.version("version"));
    }
}
