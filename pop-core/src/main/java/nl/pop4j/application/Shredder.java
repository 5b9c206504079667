package nl.pop4j.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pop4j.port.PersonalRecords;
import nl.pop4j.port.StorePorts;
import nl.pop4j.privacy.HeldRecord;
import nl.pop4j.privacy.retention.ErasureScope;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/**
 * Takes a person out of all that a store keeps, whatever that is.
 *
 * @param tenant whose store
 * @param ports the store, while a unit runs
 */
record Shredder(TenantId tenant, StorePorts ports) {

    static Shredder of(TenantId tenant, StorePorts ports) {
        return new Shredder(tenant, ports);
    }

    /** Erases, and says how many records went or were changed. */
    int erase(PersonId person, ErasureScope scope) {
        List<PersonalRecords> kinds = ports.personalRecords().stream()
                .filter(records -> scope == ErasureScope.EVERYTHING
                        || records.kind()
                                .category()
                                .filter(DataCategory.SPECIAL::equals)
                                .isPresent())
                .toList();
        Set<String> names = kinds.stream()
                .flatMap(records -> records.about(tenant, person).stream())
                .filter(HeldRecord::own)
                .flatMap(held -> held.names().stream())
                .collect(Collectors.toSet());
        int records =
                kinds.stream().mapToInt(kind -> kind.erase(tenant, person)).sum();
        if (scope == ErasureScope.EVERYTHING) {
            names.add(person.value());
            ports.commands().forget(tenant, names);
            ports.outbox().forget(tenant, person, names);
            ports.accessLog().forget(tenant, person);
        }
        return records;
    }
}
