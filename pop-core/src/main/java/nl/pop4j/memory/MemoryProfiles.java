package nl.pop4j.memory;

import java.util.Optional;
import nl.pop4j.port.PersonalProfiles;
import nl.pop4j.profile.PersonalProfile;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/** Profiles in memory. */
record MemoryProfiles(MemoryStore store) implements PersonalProfiles {

    @Override
    public Optional<PersonalProfile> find(TenantId tenant, PersonId employee) {
        return Optional.ofNullable(store.state(tenant).profiles.get(employee));
    }

    @Override
    public PersonalProfile save(TenantId tenant, PersonalProfile profile) {
        Version stored =
                find(tenant, profile.employee()).map(PersonalProfile::version).orElse(Version.NONE);
        PersonalProfile next = profile.at(MemoryStore.next(stored, profile.version()));
        store.state(tenant).profiles.put(profile.employee(), next);
        return next;
    }
}
