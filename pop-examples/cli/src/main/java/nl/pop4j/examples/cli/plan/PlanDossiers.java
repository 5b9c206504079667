package nl.pop4j.examples.cli.plan;

import java.time.Clock;
import java.time.LocalDate;
import nl.pop4j.Pop;
import nl.pop4j.application.command.ScheduleReviews;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.dossier.progress.ProgressDossier;
import nl.pop4j.memory.InMemoryPorts;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.Settings;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Makes a dossier of a plan that is a file: the plan goes into a store in memory, and the library does the rest. People
 * stand in it by id, since a plan holds no names.
 */
final class PlanDossiers {

    private static final TenantId TENANT = TenantId.of("file");
    private static final Actor ADVISER = Actor.of(PersonId.of("pop"), Role.HR_ADVISER);

    private PlanDossiers() {}

    static PlanDossier of(
            DevelopmentPlan plan,
            @Nullable CompetenceFramework framework,
            @Nullable OrganisationNeeds needs,
            LocalDate today) {
        return around(plan, framework, needs, today).planning().dossier(TENANT, ADVISER, plan.id());
    }

    /** The same with what came of the plan by its execution record. */
    static ProgressDossier progressOf(
            DevelopmentPlan plan,
            @Nullable CompetenceFramework framework,
            @Nullable OrganisationNeeds needs,
            LocalDate today) {
        return around(plan, framework, needs, today).planning().progress(TENANT, ADVISER, plan.id());
    }

    private static Pop around(
            DevelopmentPlan plan,
            @Nullable CompetenceFramework framework,
            @Nullable OrganisationNeeds needs,
            LocalDate today) {
        InMemoryPorts store = InMemoryPorts.create();
        DevelopmentPlan stored = store.run(TENANT, ports -> {
            ports.frameworks()
                    .save(TENANT, framework == null ? Judgement.empty(plan.workingCopy()) : framework, Version.NONE);
            if (needs != null) {
                ports.needs().save(TENANT, needs.at(Version.NONE));
            }
            return ports.plans().save(TENANT, plan.at(Version.NONE));
        });
        Settings settings = Settings.standard();
        Pop pop = Pop.builder()
                .store(store)
                .clock(Clock.fixed(today.atStartOfDay(settings.zone()).toInstant(), settings.zone()))
                .build();
        // A plan that is not signed has no reviews yet; that is no fault here.
        pop.reviewing()
                .schedule(
                        TENANT,
                        ADVISER,
                        new ScheduleReviews(
                                "export", plan.id().value(), stored.version().number()));
        return pop;
    }
}
