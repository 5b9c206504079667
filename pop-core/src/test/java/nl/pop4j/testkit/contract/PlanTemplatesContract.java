package nl.pop4j.testkit.contract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.GoalOrigin;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.template.PlanTemplate;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.Stored;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.PlanGenerator;

/** What {@link nl.pop4j.port.PlanTemplates} promises. */
public abstract class PlanTemplatesContract extends NamedDocumentsContract<PlanTemplate> {

    /** For implementing classes. */
    protected PlanTemplatesContract() {}

    @Override
    protected PlanTemplate document(String name, int edition) {
        return new PlanTemplate(
                name,
                edition,
                List.of(DevelopmentGoal.of(GoalId.of("g1"), "Editie " + edition, GoalOrigin.ownWish())),
                List.of());
    }

    @Override
    protected List<PlanTemplate> many() {
        return IntStream.range(0, 20)
                .mapToObj(PlanTemplatesContract::generated)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<PlanTemplate> generated(int seed) {
        PlanContent content = new PlanGenerator(seed).content();
        List<DevelopmentGoal> goals = content.goals().stream()
                .map(goal -> goal.toBuilder().template(null).build())
                .toList();
        List<DevelopmentActivity> activities = goals.stream()
                .flatMap(goal -> content.activitiesOf(goal.id()).stream())
                .map(activity -> activity.toBuilder().after(Set.of()).build())
                .toList();
        return goals.isEmpty() ? Optional.empty() : Optional.of(new PlanTemplate("t" + seed, 1, goals, activities));
    }

    @Override
    protected String name(PlanTemplate document) {
        return document.id();
    }

    @Override
    protected Optional<Stored<PlanTemplate>> find(StorePorts ports, TenantId tenant, String name) {
        return ports.templates().find(tenant, name);
    }

    @Override
    protected List<String> list(StorePorts ports, TenantId tenant) {
        return ports.templates().list(tenant);
    }

    @Override
    protected Version save(StorePorts ports, TenantId tenant, PlanTemplate document, Version expected) {
        return ports.templates().save(tenant, document, expected);
    }
}
