package nl.pop4j.jdbc.store;

import java.util.Optional;
import nl.pop4j.assessment.CompetenceAssessment;
import nl.pop4j.json.PopJson;
import nl.pop4j.port.Assessments;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/** Assessments in {@code pop_assessment}. */
final class JdbcAssessments implements Assessments {

    private final TenantSession unit;
    private final DocumentTable table =
            new DocumentTable("pop_assessment", new DocumentTable.Statements("""
                    select version, content from pop_assessment
                    where tenant_id = ? and employee_id = ? and framework_id = ?""", """
                    insert into pop_assessment (tenant_id, employee_id, framework_id, version, content)
                    values (?, ?, ?, ?, ?)""", """
                    update pop_assessment set version = ?, content = ?
                    where tenant_id = ? and employee_id = ? and framework_id = ? and version = ?"""));

    JdbcAssessments(TenantSession unit) {
        this.unit = unit;
    }

    @Override
    public Optional<CompetenceAssessment> find(TenantId tenant, PersonId employee, FrameworkId framework) {
        return table.find(
                        unit.of(tenant),
                        PopJson.standard().assessment()::parse,
                        tenant.value(),
                        employee.value(),
                        framework.value())
                .map(stored -> stored.value().at(stored.version()));
    }

    @Override
    public CompetenceAssessment save(TenantId tenant, CompetenceAssessment assessment) {
        CompetenceAssessment next = assessment.at(assessment.version().next());
        table.save(
                unit.of(tenant),
                assessment.version(),
                PopJson.standard().assessment().text(next),
                tenant.value(),
                assessment.employee().value(),
                assessment.framework().value());
        return next;
    }
}
