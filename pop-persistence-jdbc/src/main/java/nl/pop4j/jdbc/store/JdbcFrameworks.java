package nl.pop4j.jdbc.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.json.PopJson;
import nl.pop4j.port.CompetenceFrameworks;
import nl.pop4j.port.Stored;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.TenantId;

/** Frameworks in {@code pop_framework}. */
final class JdbcFrameworks implements CompetenceFrameworks {

    private static final String LIST =
            "select framework_id from pop_framework where tenant_id = ? order by framework_id";

    private final TenantSession unit;
    private final DocumentTable table = new DocumentTable(
            "pop_framework",
            new DocumentTable.Statements(
                    "select version, content from pop_framework where tenant_id = ? and framework_id = ?",
                    "insert into pop_framework (tenant_id, framework_id, version, content) values (?, ?, ?, ?)",
                    """
                    update pop_framework set version = ?, content = ?
                    where tenant_id = ? and framework_id = ? and version = ?"""));

    JdbcFrameworks(TenantSession unit) {
        this.unit = unit;
    }

    @Override
    public Optional<Stored<CompetenceFramework>> find(TenantId tenant, FrameworkId framework) {
        return table.find(unit.of(tenant), JdbcFrameworks::parse, tenant.value(), framework.value());
    }

    @Override
    public Version save(TenantId tenant, CompetenceFramework framework, Version expected) {
        return table.save(
                unit.of(tenant),
                expected,
                text(framework),
                tenant.value(),
                framework.id().value());
    }

    @Override
    public List<FrameworkId> list(TenantId tenant) {
        return unit.of(tenant)
                .list("pop_framework", LIST, row -> row.as("framework_id", FrameworkId::of), tenant.value());
    }

    private static String text(CompetenceFramework framework) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PopJson.standard().writeFramework(framework, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static CompetenceFramework parse(String content) {
        return PopJson.standard().readFramework(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }
}
