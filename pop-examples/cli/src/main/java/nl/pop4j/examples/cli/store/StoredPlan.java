package nl.pop4j.examples.cli.store;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import nl.pop4j.access.Operation;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.AccessEntry;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;

/** Reads a plan from a store; that it was read is noted there. */
public final class StoredPlan {

    private static final PersonId OPERATOR = PersonId.of("pop");

    private StoredPlan() {}

    /**
     * Reads a plan.
     *
     * @throws IOException if the file with the password cannot be read
     * @throws CommandFailure if there is no such plan or no connection
     */
    public static DevelopmentPlan read(StoreOptions options, String plan) throws IOException {
        TenantId tenant = options.tenant();
        PlanId id = PlanId.of(plan);
        Instant now = Instant.now();
        try (StoreConnection store = options.open(false)) {
            return store.persistence().build().run(tenant, ports -> {
                DevelopmentPlan found = ports.plans()
                        .find(tenant, id)
                        .orElseThrow(() -> CommandFailure.wanting(
                                "store.no-plan", Map.of("plan", plan, "tenant", tenant.value())));
                ports.accessLog()
                        .add(
                                tenant,
                                new AccessEntry(OPERATOR, found.employee(), Operation.VIEW_PLAN.name(), plan, now));
                return found;
            });
        }
    }
}
