package nl.pop4j.memory;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pop4j.port.PersonalRecords;
import nl.pop4j.privacy.FormerEmployee;
import nl.pop4j.privacy.HeldRecord;
import nl.pop4j.privacy.RecordKind;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * The records of one kind in memory.
 *
 * @param kind which kind
 * @param store guards the tenant
 * @param records where they are
 * @param owner whom a record is about, null for nobody
 * @param next the same record at its next version
 */
record MemoryRecords<K, R extends Record>(
        RecordKind kind,
        MemoryStore store,
        Map<K, R> records,
        Function<R, @Nullable PersonId> owner,
        UnaryOperator<R> next)
        implements PersonalRecords {

    @Override
    public List<PersonId> people(TenantId tenant) {
        store.state(tenant);
        return records.values().stream()
                .map(owner)
                .flatMap(Stream::ofNullable)
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public List<HeldRecord> about(TenantId tenant, PersonId person) {
        store.state(tenant);
        return records.values().stream()
                .filter(record -> isOf(record, person)
                        || !FormerEmployee.in(record, person).equals(record))
                .map(record -> new HeldRecord(kind, isOf(record, person), record))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public int erase(TenantId tenant, PersonId person) {
        store.state(tenant);
        Set<K> own = records.entrySet().stream()
                .filter(entry -> isOf(entry.getValue(), person))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        records.keySet().removeAll(own);
        int changed = 0;
        for (Map.Entry<K, R> entry : records.entrySet()) {
            R without = FormerEmployee.in(entry.getValue(), person);
            if (!without.equals(entry.getValue())) {
                entry.setValue(next.apply(without));
                changed++;
            }
        }
        return own.size() + changed;
    }

    private boolean isOf(R record, PersonId person) {
        return person.equals(owner.apply(record));
    }
}
