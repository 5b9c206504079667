package nl.pop4j.jdbc.store;

import java.util.List;
import java.util.Optional;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.template.PlanTemplate;
import nl.pop4j.port.PlanTemplates;
import nl.pop4j.port.Stored;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.TenantId;

/** Templates in {@code pop_plan_template}. */
final class JdbcTemplates implements PlanTemplates {

    private final NamedDocuments<String, PlanTemplate> documents;

    JdbcTemplates(TenantSession unit) {
        this.documents = new NamedDocuments<>(
                unit,
                "pop_plan_template",
                "template_id",
                "select template_id from pop_plan_template where tenant_id = ? order by template_id",
                new DocumentTable.Statements(
                        "select version, content from pop_plan_template where tenant_id = ? and template_id = ?",
                        "insert into pop_plan_template (tenant_id, template_id, version, content) values (?, ?, ?, ?)",
                        """
                        update pop_plan_template set version = ?, content = ?
                        where tenant_id = ? and template_id = ? and version = ?\
                        """),
                PopJson.standard().planTemplate(),
                name -> name);
    }

    @Override
    public Optional<Stored<PlanTemplate>> find(TenantId tenant, String template) {
        return documents.find(tenant, template);
    }

    @Override
    public List<String> list(TenantId tenant) {
        return documents.names(tenant);
    }

    @Override
    public Version save(TenantId tenant, PlanTemplate template, Version expected) {
        return documents.save(tenant, template.id(), template, expected);
    }
}
