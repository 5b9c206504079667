package nl.pop4j.jdbc.store;

import java.util.List;
import java.util.Optional;
import nl.pop4j.json.PopJson;
import nl.pop4j.method.MethodCode;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.port.PlanMethods;
import nl.pop4j.port.Stored;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.TenantId;

/** Methods in {@code pop_plan_method}. */
final class JdbcMethods implements PlanMethods {

    private final NamedDocuments<MethodCode, PlanMethod> documents;

    JdbcMethods(TenantSession unit) {
        this.documents = new NamedDocuments<>(
                unit,
                "pop_plan_method",
                "method_code",
                "select method_code from pop_plan_method where tenant_id = ? order by method_code",
                new DocumentTable.Statements(
                        "select version, content from pop_plan_method where tenant_id = ? and method_code = ?",
                        "insert into pop_plan_method (tenant_id, method_code, version, content) values (?, ?, ?, ?)",
                        """
                        update pop_plan_method set version = ?, content = ?
                        where tenant_id = ? and method_code = ? and version = ?\
                        """),
                PopJson.standard().planMethod(),
                MethodCode::of);
    }

    @Override
    public Optional<Stored<PlanMethod>> find(TenantId tenant, MethodCode method) {
        return documents.find(tenant, method.value());
    }

    @Override
    public List<MethodCode> list(TenantId tenant) {
        return documents.names(tenant);
    }

    @Override
    public Version save(TenantId tenant, PlanMethod method, Version expected) {
        return documents.save(tenant, method.code().value(), method, expected);
    }
}
