package nl.pop4j.jdbc.store;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Optional;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.jdbc.sql.Session;
import nl.pop4j.json.JsonForm;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.library.LibraryGoal;
import nl.pop4j.port.GoalLibrary;
import nl.pop4j.port.LibraryQuery;
import nl.pop4j.port.PlanTitle;
import nl.pop4j.port.Stored;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.TenantId;

/** Ready goals in {@code pop_library_goal}, with what they are found by in {@code pop_library_term}. */
final class JdbcGoalLibrary implements GoalLibrary {

    private static final String TABLE = "pop_library_goal";
    private static final String TERMS = "pop_library_term";
    private static final String TITLE = "TITLE";
    private static final String COMPETENCE = "COMPETENCE";
    private static final String ROLE = "ROLE";

    private static final String CLEAR = "delete from pop_library_term where tenant_id = ? and goal_id = ?";
    private static final String ADD =
            "insert into pop_library_term (tenant_id, goal_id, kind, term) values (?, ?, ?, ?)";

    private static final String HEAD =
            "select goal_id, version, content from pop_library_goal g where tenant_id = ? and state = ?";
    private static final String TITLED =
            " and exists (select 1 from pop_library_term t where t.tenant_id = g.tenant_id and t.goal_id = g.goal_id"
                    + " and t.kind = 'TITLE' and t.term >= ? and t.term < ?)";
    private static final String NAMING =
            " and exists (select 1 from pop_library_term n where n.tenant_id = g.tenant_id and n.goal_id = g.goal_id"
                    + " and n.kind = ? and n.term = ?)";
    private static final String PAGE = " and goal_id > ? order by goal_id limit ?";

    private static final String ALL = HEAD + PAGE;
    private static final String BY_TITLE = HEAD + TITLED + PAGE;
    private static final String BY_NAME = HEAD + NAMING + PAGE;
    private static final String BY_TITLE_AND_NAME = HEAD + TITLED + NAMING + PAGE;

    private final TenantSession unit;
    private final JsonForm<LibraryGoal> form = PopJson.standard().libraryGoal();
    private final DocumentTable documents = new DocumentTable(
            TABLE,
            new DocumentTable.Statements(
                    "select version, content from pop_library_goal where tenant_id = ? and goal_id = ?",
                    "insert into pop_library_goal (tenant_id, goal_id, version, content, state) values (?, ?, ?, ?, ?)",
                    """
                    update pop_library_goal set version = ?, content = ?, state = ?
                    where tenant_id = ? and goal_id = ? and version = ?\
                    """));

    JdbcGoalLibrary(TenantSession unit) {
        this.unit = unit;
    }

    @Override
    public Optional<Stored<LibraryGoal>> find(TenantId tenant, String goal) {
        return documents.find(unit.of(tenant), form::parse, tenant.value(), goal);
    }

    @Override
    public List<Stored<LibraryGoal>> list(TenantId tenant, LibraryQuery query) {
        boolean titled = !query.title().equals(PlanTitle.NONE);
        boolean naming = query.competence() != null || query.role() != null;
        String sql = titled ? (naming ? BY_TITLE_AND_NAME : BY_TITLE) : naming ? BY_NAME : ALL;
        return unit.of(tenant)
                .list(
                        TABLE,
                        sql,
                        row -> new Stored<>(row.as("content", form::parse), row.version("version")),
                        arguments(tenant, query));
    }

    @Override
    public Version save(TenantId tenant, LibraryGoal goal, Version expected) {
        Session session = unit.of(tenant);
        Version stored = documents.save(
                session, expected, form.text(goal), ImmutableList.of(state(goal.retired())), tenant.value(), goal.id());
        session.clear(TERMS, CLEAR, tenant.value(), goal.id());
        terms(goal).forEach((kind, term) -> session.write(TERMS, ADD, tenant.value(), goal.id(), kind, term));
        return stored;
    }

    private static Object[] arguments(TenantId tenant, LibraryQuery query) {
        ImmutableList.Builder<Object> all = ImmutableList.builder();
        all.add(tenant.value(), state(query.retired()));
        if (!query.title().equals(PlanTitle.NONE)) {
            all.add(query.title().key(), PlanList.after(query.title().key()));
        }
        CompetenceCode competence = query.competence();
        RoleCode role = query.role();
        if (competence != null) {
            all.add(COMPETENCE, competence.value());
        } else if (role != null) {
            all.add(ROLE, role.value());
        }
        String after = query.after();
        return all.add(after == null ? "" : after, query.limit()).build().toArray();
    }

    private static ImmutableSetMultimap<String, String> terms(LibraryGoal goal) {
        ImmutableSetMultimap.Builder<String, String> terms = ImmutableSetMultimap.builder();
        goal.wordings()
                .forEach(wording ->
                        terms.put(TITLE, PlanTitle.of(wording.title()).key()));
        goal.competences().forEach(code -> terms.put(COMPETENCE, code.value()));
        goal.roles().forEach(code -> terms.put(ROLE, code.value()));
        return terms.build();
    }

    private static String state(boolean retired) {
        return retired ? "RETIRED" : "OFFERED";
    }
}
