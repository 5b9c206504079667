package nl.pop4j.memory;

import java.util.Optional;
import nl.pop4j.port.SubjectStatementsRegister;
import nl.pop4j.privacy.statement.SubjectStatements;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/** Statements of employees in memory. */
record MemoryStatements(MemoryStore store) implements SubjectStatementsRegister {

    @Override
    public Optional<SubjectStatements> find(TenantId tenant, PersonId employee) {
        return Optional.ofNullable(store.state(tenant).statements.get(employee));
    }

    @Override
    public SubjectStatements save(TenantId tenant, SubjectStatements statements) {
        Version stored = find(tenant, statements.employee())
                .map(SubjectStatements::version)
                .orElse(Version.NONE);
        SubjectStatements next = statements.at(MemoryStore.next(stored, statements.version()));
        store.state(tenant).statements.put(statements.employee(), next);
        return next;
    }
}
