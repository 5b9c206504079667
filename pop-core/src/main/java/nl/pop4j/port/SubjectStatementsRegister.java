package nl.pop4j.port;

import java.util.Optional;
import nl.pop4j.privacy.statement.SubjectStatements;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/**
 * What employees of a tenant put beside texts about them: at most one record for each employee.
 *
 * <p>Example: {@code find} of an employee who put nothing beside a text is empty; {@code save} of a first statement
 * gives version 1.
 */
public interface SubjectStatementsRegister {

    /** An employee's statements, or empty if there never were any. */
    Optional<SubjectStatements> find(TenantId tenant, PersonId employee);

    /**
     * Stores an employee's statements if the store still has the version that they carry.
     *
     * @return the same at their next version
     * @throws nl.pop4j.shared.error.StaleVersion if the store has another version; nothing was written
     */
    SubjectStatements save(TenantId tenant, SubjectStatements statements);
}
