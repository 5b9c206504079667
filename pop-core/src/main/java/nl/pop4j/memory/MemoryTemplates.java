package nl.pop4j.memory;

import java.util.List;
import java.util.Optional;
import nl.pop4j.plan.template.PlanTemplate;
import nl.pop4j.port.PlanTemplates;
import nl.pop4j.port.Stored;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.TenantId;

/** Templates in memory. */
record MemoryTemplates(MemoryStore store) implements PlanTemplates {

    @Override
    public Optional<Stored<PlanTemplate>> find(TenantId tenant, String template) {
        return store.state(tenant).templates.find(template);
    }

    @Override
    public List<String> list(TenantId tenant) {
        return store.state(tenant).templates.names();
    }

    @Override
    public Version save(TenantId tenant, PlanTemplate template, Version expected) {
        return store.state(tenant).templates.save(template.id(), template, expected);
    }
}
