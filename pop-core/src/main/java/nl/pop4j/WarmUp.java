package nl.pop4j;

import java.time.LocalDate;
import nl.pop4j.application.command.StartPlan;
import nl.pop4j.application.command.content.PutGoal;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;

/** A plan of nobody, checked for the sake of what is loaded on the way. */
final class WarmUp {

    private static final TenantId TENANT = TenantId.of("warm-up");
    private static final String PLAN = "warm-up";
    private static final String NOBODY = "nobody";
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);

    private WarmUp() {}

    static void run() {
        Pop pop = Pop.builder().build();
        CompetenceFramework framework = CompetenceFramework.builder(
                        FrameworkId.of(PLAN), LocalizedText.of("Opwarmen", "Warming up"))
                .build();
        Actor adviser = Actor.of(PersonId.of("adviser"), Role.HR_ADVISER);
        Actor employee = Actor.of(PersonId.of(NOBODY));
        pop.maintaining().storeFramework(TENANT, adviser, framework, Version.NONE);
        pop.planning()
                .start(
                        TENANT,
                        employee,
                        new StartPlan(
                                "1",
                                PLAN,
                                NOBODY,
                                "nl",
                                FIRST,
                                FIRST.plusYears(1),
                                framework.id().value()));
        pop.planning()
                .putGoal(
                        TENANT,
                        employee,
                        new PutGoal("2", PLAN, 1, "g1", "Ik leer plannen.", "", null, null, null, null, null));
        pop.planning().check(TENANT, employee, PlanId.of(PLAN));
    }
}
