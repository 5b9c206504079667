package nl.pop4j.jdbc.store;

import java.util.Optional;
import nl.pop4j.json.PopJson;
import nl.pop4j.port.SubjectStatementsRegister;
import nl.pop4j.privacy.statement.SubjectStatements;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/** What employees put beside texts about them, in {@code pop_subject_statement}. */
final class JdbcStatements implements SubjectStatementsRegister {

    private final TenantSession unit;
    private final DocumentTable table = new DocumentTable(
            "pop_subject_statement",
            new DocumentTable.Statements(
                    "select version, content from pop_subject_statement where tenant_id = ? and employee_id = ?",
                    """
                    insert into pop_subject_statement (tenant_id, employee_id, version, content) values (?, ?, ?, ?)""",
                    """
                    update pop_subject_statement set version = ?, content = ?
                    where tenant_id = ? and employee_id = ? and version = ?"""));

    JdbcStatements(TenantSession unit) {
        this.unit = unit;
    }

    @Override
    public Optional<SubjectStatements> find(TenantId tenant, PersonId employee) {
        return table.find(unit.of(tenant), PopJson.standard().statements()::parse, tenant.value(), employee.value())
                .map(stored -> stored.value().at(stored.version()));
    }

    @Override
    public SubjectStatements save(TenantId tenant, SubjectStatements statements) {
        SubjectStatements next = statements.at(statements.version().next());
        table.save(
                unit.of(tenant),
                statements.version(),
                PopJson.standard().statements().text(next),
                tenant.value(),
                statements.employee().value());
        return next;
    }
}
