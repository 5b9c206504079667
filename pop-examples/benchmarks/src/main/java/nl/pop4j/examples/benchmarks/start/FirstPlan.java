package nl.pop4j.examples.benchmarks.start;

import java.time.LocalDate;
import nl.pop4j.Pop;
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

/** Checks a first plan with one goal, as the README does. */
public final class FirstPlan {

    private FirstPlan() {}

    /** Ends with 1 if the check finds nothing. */
    public static void main(String[] none) {
        Pop pop = Pop.builder().build();
        TenantId acme = TenantId.of("acme");
        Actor adviser = Actor.of(PersonId.of("ingrid"), Role.HR_ADVISER);
        Actor noor = Actor.of(PersonId.of("noor"));
        CompetenceFramework care = CompetenceFramework.builder(FrameworkId.of("care"), LocalizedText.of("Zorg", "Care"))
                .build();
        pop.maintaining().storeFramework(acme, adviser, care, Version.NONE);
        LocalDate first = LocalDate.of(2027, 1, 4);
        pop.planning().start(acme, noor, new StartPlan("c1", "pop-1", "noor", "nl", first, first.plusYears(1), "care"));
        PutGoal goal =
                new PutGoal("c2", "pop-1", 1, "g1", "Ik wil beter leren plannen.", "", null, null, null, null, null);
        pop.planning().putGoal(acme, noor, goal);
        if (pop.planning().check(acme, noor, PlanId.of("pop-1")).list().isEmpty()) {
            System.exit(1);
        }
    }
}
