package nl.pop4j.port;

import java.util.List;
import java.util.Optional;
import nl.pop4j.plan.template.PlanTemplate;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.TenantId;

/**
 * The templates of a tenant, each under its id.
 *
 * <p>Example: {@code save} over {@code Version.NONE} gives version 1, and {@code find} the template with it.
 */
public interface PlanTemplates {

    /** The template with its stored version, or empty: one of another tenant looks like none. */
    Optional<Stored<PlanTemplate>> find(TenantId tenant, String template);

    /** The ids of all templates, ascending. */
    List<String> list(TenantId tenant);

    /**
     * Stores a template under its id if the store still has the version that was read.
     *
     * @param expected the version that was read, {@link Version#NONE} for a new one
     * @return its version now
     * @throws nl.pop4j.shared.error.StaleVersion if the store has another version; nothing was written
     */
    Version save(TenantId tenant, PlanTemplate template, Version expected);
}
