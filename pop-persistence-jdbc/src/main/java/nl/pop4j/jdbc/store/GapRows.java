package nl.pop4j.jdbc.store;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.gap.AgreedGaps;
import nl.pop4j.gap.CompetenceGap;
import nl.pop4j.gap.GapAnalysis;
import nl.pop4j.gap.Target;
import nl.pop4j.gap.TargetSource;
import nl.pop4j.jdbc.sql.Row;
import nl.pop4j.jdbc.sql.Session;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import org.jspecify.annotations.Nullable;

/** Gaps as agreed in {@code pop_agreed_gap}: a row for each competence, for reports in SQL. */
final class GapRows {

    private static final String DELETE =
            "delete from pop_agreed_gap where tenant_id = ? and plan_id = ? and revision = ?";

    private static final String INSERT = """
            insert into pop_agreed_gap (tenant_id, plan_id, revision, competence, employee_id, framework_id, agreed_on,
                target_level, current_level, weight, source, target_by, place)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String FIND = """
            select competence, employee_id, framework_id, agreed_on, target_level, current_level, weight, source,
                target_by
            from pop_agreed_gap where tenant_id = ? and plan_id = ? and revision = ? order by place""";

    private GapRows() {}

    /** Writes the gaps of a revision, in the place of earlier ones. */
    static void write(Session session, TenantId tenant, AgreedGaps gaps) {
        session.clear("pop_agreed_gap", DELETE, tenant.value(), gaps.plan().value(), gaps.revision());
        List<CompetenceGap> all = gaps.gaps().gaps();
        for (int place = 0; place < all.size(); place++) {
            session.write("pop_agreed_gap", INSERT, row(tenant, gaps, all.get(place), place));
        }
    }

    /** The gaps of a revision, or empty. */
    static Optional<AgreedGaps> find(Session session, TenantId tenant, PlanId plan, int revision) {
        List<AgreedGaps> rows = session.list(
                "pop_agreed_gap " + plan,
                FIND,
                row -> gap(plan, revision, row),
                tenant.value(),
                plan.value(),
                revision);
        return rows.stream()
                .findFirst()
                .map(first -> new AgreedGaps(
                        plan,
                        revision,
                        first.employee(),
                        first.framework(),
                        first.on(),
                        new GapAnalysis(rows.stream()
                                .flatMap(row -> row.gaps().gaps().stream())
                                .collect(ImmutableList.toImmutableList()))));
    }

    private static @Nullable Object[] row(TenantId tenant, AgreedGaps gaps, CompetenceGap gap, int place) {
        Target target = gap.target();
        Level current = gap.current();
        return new @Nullable Object[] {
            tenant.value(),
            gaps.plan().value(),
            gaps.revision(),
            target.competence().value(),
            gaps.employee().value(),
            gaps.framework().value(),
            gaps.on(),
            target.level().value(),
            current == null ? null : current.value(),
            target.weight(),
            target.source().name(),
            target.by(),
            place
        };
    }

    private static AgreedGaps gap(PlanId plan, int revision, Row row) throws SQLException {
        BigDecimal current = row.decimalOrNull("current_level");
        Target target = new Target(
                row.as("competence", CompetenceCode::of),
                new Level(row.decimal("target_level")),
                row.decimal("weight"),
                row.as("source", TargetSource::valueOf),
                row.dayOrNull("target_by"));
        return new AgreedGaps(
                plan,
                revision,
                row.as("employee_id", PersonId::of),
                row.as("framework_id", FrameworkId::of),
                row.day("agreed_on"),
                new GapAnalysis(
                        ImmutableList.of(new CompetenceGap(target, current == null ? null : new Level(current)))));
    }
}
