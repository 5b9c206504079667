package nl.pop4j.jdbc.store;

import java.util.Optional;
import nl.pop4j.json.PopJson;
import nl.pop4j.port.PersonalProfiles;
import nl.pop4j.profile.PersonalProfile;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/** Personal profiles in {@code pop_personal_profile}. */
final class JdbcProfiles implements PersonalProfiles {

    private final TenantSession unit;
    private final DocumentTable table =
            new DocumentTable("pop_personal_profile", new DocumentTable.Statements("""
                    select version, content from pop_personal_profile
                    where tenant_id = ? and employee_id = ?""", """
                    insert into pop_personal_profile (tenant_id, employee_id, version, content)
                    values (?, ?, ?, ?)""", """
                    update pop_personal_profile set version = ?, content = ?
                    where tenant_id = ? and employee_id = ? and version = ?"""));

    JdbcProfiles(TenantSession unit) {
        this.unit = unit;
    }

    @Override
    public Optional<PersonalProfile> find(TenantId tenant, PersonId employee) {
        return table.find(unit.of(tenant), PopJson.standard().profile()::parse, tenant.value(), employee.value())
                .map(stored -> stored.value().at(stored.version()));
    }

    @Override
    public PersonalProfile save(TenantId tenant, PersonalProfile profile) {
        PersonalProfile next = profile.at(profile.version().next());
        table.save(
                unit.of(tenant),
                profile.version(),
                PopJson.standard().profile().text(next),
                tenant.value(),
                profile.employee().value());
        return next;
    }
}
