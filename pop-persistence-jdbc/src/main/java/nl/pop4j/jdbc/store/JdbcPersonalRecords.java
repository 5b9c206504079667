package nl.pop4j.jdbc.store;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Consumer;
import nl.pop4j.jdbc.sql.Session;
import nl.pop4j.jdbc.sql.Session.RowReader;
import nl.pop4j.port.PersonalRecords;
import nl.pop4j.privacy.FormerEmployee;
import nl.pop4j.privacy.HeldRecord;
import nl.pop4j.privacy.RecordKind;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/**
 * The records of one kind, wherever they lie: found by whom they are about, and by whom their JSON names.
 *
 * @param <R> what one record is
 */
final class JdbcPersonalRecords<R extends Record> implements PersonalRecords {

    private final RecordKind kind;
    private final TenantSession unit;
    private final Statements statements;
    private final RowReader<R> reader;
    private final Consumer<R> saver;

    /**
     * What is said to the database; an empty statement has nothing to say.
     *
     * @param people selects {@code person_id}, ascending and each once, by tenant
     * @param own selects a person's records by tenant and person
     * @param naming selects the records of others by tenant, text that they hold, and person
     * @param delete deletes a person's records by tenant and person
     */
    record Statements(String people, String own, String naming, String delete) {}

    /**
     * Records of one kind.
     *
     * @param reader makes a record of a row of {@code own} and {@code naming}
     * @param saver keeps a record of others from which the person was taken out
     */
    JdbcPersonalRecords(
            RecordKind kind, TenantSession unit, Statements statements, RowReader<R> reader, Consumer<R> saver) {
        this.kind = kind;
        this.unit = unit;
        this.statements = statements;
        this.reader = reader;
        this.saver = saver;
    }

    @Override
    public RecordKind kind() {
        return kind;
    }

    @Override
    public List<PersonId> people(TenantId tenant) {
        Session session = unit.of(tenant);
        return statements.people.isEmpty()
                ? ImmutableList.of()
                : session.list(
                        kind.name(), statements.people, row -> row.as("person_id", PersonId::of), tenant.value());
    }

    @Override
    public List<HeldRecord> about(TenantId tenant, PersonId person) {
        ImmutableList.Builder<HeldRecord> held = ImmutableList.builder();
        own(tenant, person).forEach(record -> held.add(new HeldRecord(kind, true, record)));
        naming(tenant, person).forEach(record -> held.add(new HeldRecord(kind, false, record)));
        return held.build();
    }

    @Override
    public int erase(TenantId tenant, PersonId person) {
        List<R> named = naming(tenant, person);
        named.forEach(record -> saver.accept(FormerEmployee.in(record, person)));
        int gone = statements.delete.isEmpty()
                ? 0
                : unit.of(tenant).update(statements.delete, tenant.value(), person.value());
        return gone + named.size();
    }

    private List<R> own(TenantId tenant, PersonId person) {
        Session session = unit.of(tenant);
        return statements.own.isEmpty()
                ? ImmutableList.of()
                : session.list(kind.name(), statements.own, reader, tenant.value(), person.value());
    }

    /** The text may stand in a record for something else, or be longer: only what names the person counts. */
    private List<R> naming(TenantId tenant, PersonId person) {
        Session session = unit.of(tenant);
        return statements.naming.isEmpty()
                ? ImmutableList.of()
                : session
                        .list(
                                kind.name(),
                                statements.naming,
                                reader,
                                tenant.value(),
                                "%\"" + person.value() + "\"%",
                                person.value())
                        .stream()
                        .filter(record -> !FormerEmployee.in(record, person).equals(record))
                        .collect(ImmutableList.toImmutableList());
    }
}
