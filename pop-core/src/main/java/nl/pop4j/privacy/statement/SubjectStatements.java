package nl.pop4j.privacy.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.PersonId;

/**
 * All statements of one employee, only ever added to.
 *
 * <p>Example: a second statement of the same id is refused with {@code STATEMENT-ELEMENT-1}; see {@link
 * SubjectStatement}.
 *
 * @param employee whose
 * @param statements in the order in which they were made; each id once
 * @param version how often it was stored
 */
public record SubjectStatements(
        @Personal(DataCategory.IDENTIFIER) PersonId employee, List<SubjectStatement> statements, Version version) {

    /** There is a statement with this id already; no arguments. */
    public static final RuleCode TAKEN = RuleCode.of("STATEMENT-ELEMENT-1");

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if an id occurs twice
     */
    public SubjectStatements {
        statements = ImmutableList.copyOf(statements);
        Set<String> ids = new HashSet<>();
        if (!statements.stream().map(SubjectStatement::id).allMatch(ids::add)) {
            throw new IllegalArgumentException("statements must have ids of their own");
        }
    }

    /** None, not stored yet. */
    public static SubjectStatements none(PersonId employee) {
        return new SubjectStatements(employee, ImmutableList.of(), Version.NONE);
    }

    /** The same as it is after being stored once more. */
    public SubjectStatements at(Version stored) {
        return new SubjectStatements(employee, statements, stored);
    }

    /** The same with one statement more, or a finding. */
    public Outcome<SubjectStatements> add(SubjectStatement statement) {
        if (statements.stream().anyMatch(one -> one.id().equals(statement.id()))) {
            return Outcome.refused(Finding.error(TAKEN, "/statementId", ImmutableMap.of()));
        }
        return Outcome.done(new SubjectStatements(
                employee,
                Stream.concat(statements.stream(), Stream.of(statement)).toList(),
                version));
    }

    /** How many, and nothing of them. */
    @Override
    public String toString() {
        return "SubjectStatements[" + employee + ", " + statements.size() + "]";
    }
}
