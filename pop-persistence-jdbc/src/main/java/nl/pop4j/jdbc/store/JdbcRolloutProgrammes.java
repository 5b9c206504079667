package nl.pop4j.jdbc.store;

import java.util.List;
import java.util.Optional;
import nl.pop4j.json.PopJson;
import nl.pop4j.port.RolloutProgrammes;
import nl.pop4j.rollout.RolloutProgramme;
import nl.pop4j.shared.id.ProgrammeId;
import nl.pop4j.shared.id.TenantId;

/** Rollout programmes in {@code pop_rollout_programme}. */
final class JdbcRolloutProgrammes implements RolloutProgrammes {

    private static final String LIST =
            "select programme_id from pop_rollout_programme where tenant_id = ? order by programme_id";

    private final TenantSession unit;
    private final DocumentTable table =
            new DocumentTable("pop_rollout_programme", new DocumentTable.Statements("""
                    select version, content from pop_rollout_programme
                    where tenant_id = ? and programme_id = ?""", """
                    insert into pop_rollout_programme (tenant_id, programme_id, version, content)
                    values (?, ?, ?, ?)""", """
                    update pop_rollout_programme set version = ?, content = ?
                    where tenant_id = ? and programme_id = ? and version = ?"""));

    JdbcRolloutProgrammes(TenantSession unit) {
        this.unit = unit;
    }

    @Override
    public Optional<RolloutProgramme> find(TenantId tenant, ProgrammeId programme) {
        return table.find(
                        unit.of(tenant),
                        PopJson.standard().rolloutProgramme()::parse,
                        tenant.value(),
                        programme.value())
                .map(stored -> stored.value().at(stored.version()));
    }

    @Override
    public List<ProgrammeId> list(TenantId tenant) {
        return unit.of(tenant)
                .list("pop_rollout_programme", LIST, row -> row.as("programme_id", ProgrammeId::of), tenant.value());
    }

    @Override
    public RolloutProgramme save(TenantId tenant, RolloutProgramme programme) {
        RolloutProgramme next = programme.at(programme.version().next());
        table.save(
                unit.of(tenant),
                programme.version(),
                PopJson.standard().rolloutProgramme().text(next),
                tenant.value(),
                programme.id().value());
        return next;
    }
}
