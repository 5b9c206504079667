package nl.pop4j.jdbc.store;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.port.PlanTitle;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * The statement for each way to filter, each along an index, from where the page before ended. Which one follows from
 * the query; nothing is put together at run time.
 */
enum PlanList {
    ALL(Part.HEAD + Part.PAGE),
    BY_TITLE(Part.HEAD + Part.TITLE + Part.PAGE),
    BY_STATUS(Part.HEAD + Part.STATUS + Part.PAGE),
    BY_STATUS_AND_TITLE(Part.HEAD + Part.STATUS + Part.TITLE + Part.PAGE),
    OF_ONE(Part.HEAD + Part.ONE + Part.PAGE),
    OF_ONE_BY_TITLE(Part.HEAD + Part.ONE + Part.TITLE + Part.PAGE),
    OF_ONE_BY_STATUS(Part.HEAD + Part.ONE + Part.STATUS + Part.PAGE),
    OF_ONE_BY_STATUS_AND_TITLE(Part.HEAD + Part.ONE + Part.STATUS + Part.TITLE + Part.PAGE),
    OF_TEAM(Part.HEAD + Part.TEAM + Part.PAGE),
    OF_TEAM_BY_TITLE(Part.HEAD + Part.TEAM + Part.TITLE + Part.PAGE),
    OF_TEAM_BY_STATUS(Part.HEAD + Part.TEAM + Part.STATUS + Part.PAGE),
    OF_TEAM_BY_STATUS_AND_TITLE(Part.HEAD + Part.TEAM + Part.STATUS + Part.TITLE + Part.PAGE);

    // The constants stand in the order of these weights.
    private static final int TITLE = 1;
    private static final int STATUS = 2;
    private static final int ONE = 4;
    private static final int TEAM = 8;

    private final String sql;

    PlanList(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    /** The one for a query. */
    static PlanList of(PlanQuery query) {
        int people = query.employees().size();
        int whose = people == 0 ? 0 : people == 1 ? ONE : TEAM;
        int how = query.status() == null ? 0 : STATUS;
        int called = query.title().equals(PlanTitle.NONE) ? 0 : TITLE;
        return values()[whose + how + called];
    }

    /** What the statement for a query takes. */
    static Object[] arguments(TenantId tenant, PlanQuery query) {
        ImmutableList.Builder<Object> all = ImmutableList.builder();
        List<PersonId> people = List.copyOf(query.employees());
        all.add(tenant.value());
        if (people.size() == 1) {
            all.add(people.get(0).value());
        } else {
            all.addAll(row(people));
        }
        PlanStatus status = query.status();
        if (status != null) {
            all.add(status.name());
        }
        if (!query.title().equals(PlanTitle.NONE)) {
            all.add(query.title().key(), after(query.title().key()));
        }
        PlanId last = query.after();
        return all.add(start(last), query.limit()).build().toArray();
    }

    /** Every identifier comes after the empty text. */
    static String start(@Nullable PlanId last) {
        return last == null ? "" : last.value();
    }

    /** Nobody, or a whole row of people: the last one again and again where there are fewer. */
    static List<String> row(List<PersonId> employees) {
        if (employees.isEmpty()) {
            return ImmutableList.of();
        }
        List<String> ids = employees.stream().map(PersonId::value).toList();
        String last = ids.get(ids.size() - 1);
        return ImmutableList.<String>builder()
                .addAll(ids)
                .addAll(Collections.nCopies(PlanQuery.MOST_EMPLOYEES - ids.size(), last))
                .build();
    }

    /** The first text after all that begin so; by code points and by UTF-16 units alike, since neither is a last one. */
    static String after(String prefix) {
        int end = prefix.offsetByCodePoints(prefix.length(), -1);
        int next = prefix.codePointAt(end) + 1;
        int whole = next == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : next;
        return prefix.substring(0, end) + Character.toString(whole);
    }

    /** What the statements consist of; constants of their own, since an enum's come after its instances. */
    static final class Part {
        static final String COLUMNS = "plan_id, employee_id, status, revisions, horizon_first, horizon_last, version";
        static final String HEAD = "select " + COLUMNS + " from pop_plan where tenant_id = ?";
        static final String ONE = " and employee_id = ?";
        static final String SIXTEEN = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";
        static final String PEOPLE = SIXTEEN + ", " + SIXTEEN + ", " + SIXTEEN + ", " + SIXTEEN;
        static final String TEAM = " and employee_id in (" + PEOPLE + ")";
        static final String STATUS = " and status = ?";
        static final String TITLE = " and title_key >= ? and title_key < ?";
        static final String PAGE = " and plan_id > ? order by plan_id limit ?";

        private Part() {}
    }
}
