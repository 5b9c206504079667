package com.example.acme.modular;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.pop4j.Pop;
import nl.pop4j.application.command.StartPlan;
import nl.pop4j.application.command.content.PutGoal;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.export.DocumentFormat;
import nl.pop4j.export.Documents;
import nl.pop4j.jdbc.JdbcPersistence;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import org.h2.jdbcx.JdbcDataSource;

/** Makes a plan in a database and prints it: everything in named modules. */
public final class Main {

    private static final TenantId ACME = TenantId.of("acme");
    private static final PlanId PLAN = PlanId.of("pop-1");

    private Main() {}

    /** Takes the folder for the document. */
    public static void main(String[] arguments) throws IOException {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:acme;DB_CLOSE_DELAY=-1");
        Pop pop = Pop.builder()
                .store(JdbcPersistence.on(dataSource).migrate().build())
                .build();
        Actor noor = Actor.of(PersonId.of("noor"));
        begin(pop, noor);
        Path document = Documents.standard()
                .write(pop.planning().dossier(ACME, noor, PLAN), DocumentFormat.PDF, Path.of(arguments[0]));
        System.out.println(Pop.class.getModule().getName() + " "
                + pop.planning().plan(ACME, noor, PLAN).version() + " "
                + pop.planning().check(ACME, noor, PLAN).list().size() + " " + document.getFileName());
    }

    private static void begin(Pop pop, Actor noor) {
        Actor adviser = Actor.of(PersonId.of("ingrid"), Role.HR_ADVISER);
        var care = CompetenceFramework.builder(FrameworkId.of("care"), LocalizedText.of("Zorg", "Care"))
                .build();
        pop.maintaining().storeFramework(ACME, adviser, care, Version.NONE);
        LocalDate first = LocalDate.of(2027, 1, 4);
        pop.planning()
                .start(ACME, noor, new StartPlan("c1", "pop-1", "noor", "nl", first, first.plusYears(1), "care"));
        pop.planning()
                .putGoal(
                        ACME,
                        noor,
                        new PutGoal("c2", "pop-1", 1, "g1", "Ik leer plannen.", "", null, null, null, null, null));
    }
}
