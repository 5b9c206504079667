package nl.pop4j.jdbc.store;

import com.google.common.collect.ImmutableList;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.jdbc.sql.Row;
import nl.pop4j.jdbc.sql.Session;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.port.DuePlan;
import nl.pop4j.port.DueQuery;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.port.PlanSummary;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;

/**
 * Pages of plans, each in one statement: by id ({@link PlanList}), or by the day on which something is due. The next page
 * of a day begins at its place in the index: a comparison of rows, not of columns one by one, walks there directly.
 */
final class PlanLists {

    private static final String GOALS = """
            select plan_id, employee_id, status, revisions, horizon_first, horizon_last, version, next_goal as due
            from pop_plan where tenant_id = ?
                and next_goal >= ? and next_goal <= ? and (next_goal, plan_id) > (?, ?)""";

    private static final String REVIEWS = """
            select p.plan_id, employee_id, status, revisions, horizon_first, horizon_last, p.version, next_review as due
            from pop_review_cycle r join pop_plan p on p.tenant_id = r.tenant_id and p.plan_id = r.plan_id
            where r.tenant_id = ? and closing is null
                and next_review >= ? and next_review <= ? and (next_review, r.plan_id) > (?, ?)""";

    private static final String TEAM = PlanList.Part.TEAM;
    private static final String GOAL_ORDER = " order by next_goal, plan_id limit ?";
    private static final String REVIEW_ORDER = " order by next_review, r.plan_id limit ?";

    private static final String ALL_GOALS = GOALS + GOAL_ORDER;
    private static final String GOALS_OF_TEAM = GOALS + TEAM + GOAL_ORDER;
    private static final String ALL_REVIEWS = REVIEWS + REVIEW_ORDER;
    private static final String REVIEWS_OF_TEAM = REVIEWS + TEAM + REVIEW_ORDER;

    /** What a column says where nothing is due, and the last day that one can ask for. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    private PlanLists() {}

    /** The page that a query asks for. */
    static List<PlanSummary> list(Session session, TenantId tenant, PlanQuery query) {
        return session.list(
                "pop_plan", PlanList.of(query).sql(), PlanLists::summary, PlanList.arguments(tenant, query));
    }

    /** The page of due plans that a query asks for. */
    static List<DuePlan> due(Session session, TenantId tenant, DueQuery query) {
        DueQuery.Place place = query.after();
        LocalDate from = place == null ? FIRST : place.due();
        LocalDate until = query.until().isBefore(NEVER) ? query.until() : NEVER.minusDays(1);
        List<String> people = PlanList.row(ImmutableList.copyOf(query.employees()));
        Object[] arguments = ImmutableList.builder()
                .add(tenant.value(), from, until, from, PlanList.start(place == null ? null : place.plan()))
                .addAll(people)
                .add(query.limit())
                .build()
                .toArray();
        return session.list(
                "pop_plan",
                statement(query.kind(), people.isEmpty()),
                row -> new DuePlan(summary(row), row.day("due")),
                arguments);
    }

    private static String statement(DueQuery.Kind kind, boolean everybody) {
        if (kind == DueQuery.Kind.GOAL) {
            return everybody ? ALL_GOALS : GOALS_OF_TEAM;
        }
        return everybody ? ALL_REVIEWS : REVIEWS_OF_TEAM;
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
