package nl.pop4j.examples.cli.readme;

import java.time.LocalDate;
import javax.sql.DataSource;
import nl.pop4j.Pop;
import nl.pop4j.application.command.StartPlan;
import nl.pop4j.application.command.content.PutGoal;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.jdbc.JdbcPersistence;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;

/** The first steps that the README shows, between the marks. */
final class FirstSteps {

    private FirstSteps() {}

    static Pop inMemory() {
        // snippet: memory
        Pop pop = Pop.builder().build();
        // end
        return pop;
    }

    static Pop onJdbc(DataSource dataSource) {
        // snippet: jdbc
        UnitOfWork store = JdbcPersistence.on(dataSource).migrate().build();
        Pop pop = Pop.builder().store(store).build();
        // end
        return pop;
    }

    static Findings findings(Pop pop) {
        // snippet: steps
        TenantId acme = TenantId.of("acme");
        Actor adviser = Actor.of(PersonId.of("ingrid"), Role.HR_ADVISER);
        Actor noor = Actor.of(PersonId.of("noor"));
        var care = CompetenceFramework.builder(FrameworkId.of("care"), LocalizedText.of("Zorg", "Care"))
                .build();
        pop.maintaining().storeFramework(acme, adviser, care, Version.NONE);
        LocalDate first = LocalDate.of(2027, 1, 4);
        var start = new StartPlan("c1", "pop-1", "noor", "nl", first, first.plusYears(1), "care");
        pop.planning().start(acme, noor, start);
        var goal = new PutGoal("c2", "pop-1", 1, "g1", "Ik wil beter leren plannen.", "", null, null, null, null, null);
        pop.planning().putGoal(acme, noor, goal);
        Findings findings = pop.planning().check(acme, noor, PlanId.of("pop-1"));
        // end
        return findings;
    }
}
