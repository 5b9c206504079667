package nl.pop4j.jdbc;

import java.util.List;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.GoalOrigin;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.method.StandardMethods;
import nl.pop4j.plan.library.GoalWording;
import nl.pop4j.plan.library.LibraryGoal;
import nl.pop4j.plan.template.PlanTemplate;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.Stored;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.TenantId;

/** What {@link EveryPort} writes of a tenant's own ways of working, templates and ready goals. */
final class SettingWrites {

    private SettingWrites() {}

    static Object method(TenantId tenant, StorePorts ports) {
        PlanMethod method = StandardMethods.SIX_STEPS;
        Version read =
                ports.methods().find(tenant, method.code()).map(Stored::version).orElse(Version.NONE);
        return ports.methods().save(tenant, method, read);
    }

    static Object template(TenantId tenant, StorePorts ports, String text) {
        Version read = ports.templates().find(tenant, "t1").map(Stored::version).orElse(Version.NONE);
        DevelopmentGoal goal = DevelopmentGoal.of(GoalId.of("g1"), text, GoalOrigin.ownWish());
        return ports.templates().save(tenant, new PlanTemplate("t1", 1, List.of(goal), List.of()), read);
    }

    static Object libraryGoal(TenantId tenant, StorePorts ports, String text) {
        Version read =
                ports.goalLibrary().find(tenant, "g1").map(Stored::version).orElse(Version.NONE);
        LibraryGoal goal = LibraryGoal.of("g1", GoalWording.of(LocalizedText.DUTCH, text, "Ik leer feedback geven."));
        return ports.goalLibrary().save(tenant, goal, read);
    }
}
