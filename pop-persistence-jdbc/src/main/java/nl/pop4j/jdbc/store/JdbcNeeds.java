package nl.pop4j.jdbc.store;

import nl.pop4j.json.PopJson;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.port.OrganisationNeedsRegister;
import nl.pop4j.port.Stored;
import nl.pop4j.shared.id.TenantId;

/** What organisations need, in {@code pop_organisation_needs}. */
final class JdbcNeeds implements OrganisationNeedsRegister {

    private final TenantSession unit;
    private final DocumentTable table = new DocumentTable(
            "pop_organisation_needs",
            new DocumentTable.Statements(
                    "select version, content from pop_organisation_needs where tenant_id = ?",
                    "insert into pop_organisation_needs (tenant_id, version, content) values (?, ?, ?)",
                    """
                    update pop_organisation_needs set version = ?, content = ?
                    where tenant_id = ? and version = ?"""));

    JdbcNeeds(TenantSession unit) {
        this.unit = unit;
    }

    @Override
    public OrganisationNeeds find(TenantId tenant) {
        return table.find(unit.of(tenant), PopJson.standard().needs()::parse, tenant.value())
                .map(JdbcNeeds::versioned)
                .orElse(OrganisationNeeds.NONE);
    }

    @Override
    public OrganisationNeeds save(TenantId tenant, OrganisationNeeds needs) {
        String content =
                PopJson.standard().needs().text(needs.at(needs.version().next()));
        return needs.at(table.save(unit.of(tenant), needs.version(), content, tenant.value()));
    }

    private static OrganisationNeeds versioned(Stored<OrganisationNeeds> stored) {
        return stored.value().at(stored.version());
    }
}
