package nl.pop4j.jdbc.store;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.pop4j.feedback.Feedback;
import nl.pop4j.json.PopJson;
import nl.pop4j.port.Feedbacks;
import nl.pop4j.shared.id.FeedbackId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/** Feedback in {@code pop_feedback}. */
final class JdbcFeedbacks implements Feedbacks {

    private static final String ABOUT = """
            select version, content from pop_feedback
            where tenant_id = ? and employee_id = ? order by feedback_id""";

    private static final String GIVEN_BY = """
            select version, content from pop_feedback
            where tenant_id = ? and giver_id = ? order by feedback_id""";

    private final TenantSession unit;
    private final DocumentTable table = new DocumentTable(
            "pop_feedback",
            new DocumentTable.Statements(
                    "select version, content from pop_feedback where tenant_id = ? and feedback_id = ?", """
                    insert into pop_feedback (tenant_id, feedback_id, version, content, employee_id, giver_id)
                    values (?, ?, ?, ?, ?, ?)""", """
                    update pop_feedback set version = ?, content = ?, employee_id = ?, giver_id = ?
                    where tenant_id = ? and feedback_id = ? and version = ?"""));

    JdbcFeedbacks(TenantSession unit) {
        this.unit = unit;
    }

    @Override
    public Optional<Feedback> find(TenantId tenant, FeedbackId feedback) {
        return table.find(unit.of(tenant), PopJson.standard().feedback()::parse, tenant.value(), feedback.value())
                .map(stored -> stored.value().at(stored.version()));
    }

    @Override
    public List<Feedback> about(TenantId tenant, PersonId employee) {
        return list(tenant, ABOUT, employee);
    }

    @Override
    public List<Feedback> givenBy(TenantId tenant, PersonId giver) {
        return list(tenant, GIVEN_BY, giver);
    }

    @Override
    public Feedback save(TenantId tenant, Feedback feedback) {
        Feedback next = feedback.at(feedback.version().next());
        table.save(
                unit.of(tenant),
                feedback.version(),
                PopJson.standard().feedback().text(next),
                ImmutableList.of(feedback.employee().value(), feedback.giver().value()),
                tenant.value(),
                feedback.id().value());
        return next;
    }

    private List<Feedback> list(TenantId tenant, String sql, PersonId person) {
        return unit.of(tenant)
                .list(
                        "pop_feedback",
                        sql,
                        row -> row.as("content", PopJson.standard().feedback()::parse)
                                .at(row.version("version")),
                        tenant.value(),
                        person.value());
    }
}
