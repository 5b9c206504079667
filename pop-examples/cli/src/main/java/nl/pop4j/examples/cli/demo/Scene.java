package nl.pop4j.examples.cli.demo;

import java.time.LocalDate;
import java.util.Locale;
import nl.pop4j.Pop;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.examples.cli.sample.SampleDates;
import nl.pop4j.examples.cli.sample.SampleOrganisation;
import nl.pop4j.examples.cli.sample.SamplePlan;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.Settings;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;

/**
 * Where the story plays: the library on a store, the organisation, the plan, and who takes part.
 *
 * @param pop the library
 * @param sample the organisation
 * @param plan the plan to write
 * @param clock the time of the story
 * @param author carries commands out
 * @param voice tells what happens
 */
record Scene(
        Pop pop, SampleOrganisation sample, SamplePlan plan, StoryClock clock, PlanAuthor author, StoryVoice voice) {

    static final TenantId TENANT = SampleOrganisation.TENANT;
    static final PlanId PLAN = PlanId.of(SamplePlan.ID);
    static final Actor EMPLOYEE = Actor.of(PersonId.of(SamplePlan.EMPLOYEE));
    static final Actor MANAGER = Actor.of(PersonId.of(SamplePlan.MANAGER));
    static final Actor HR_ADVISER = Actor.of(PersonId.of("hr"), Role.HR_ADVISER);

    /** The scene on a store, beginning on a day. */
    static Scene on(UnitOfWork store, LocalDate start, StoryVoice voice, Locale language) {
        SampleOrganisation sample = SampleOrganisation.load(new SampleDates(start));
        StoryClock clock = new StoryClock(settings(language).zone(), start);
        Pop pop = Pop.builder()
                .store(store)
                .people(sample.directory(language))
                .settings(tenant -> settings(language))
                .clock(clock)
                .build();
        SamplePlan plan = new SamplePlan(language, new SampleDates(start));
        return new Scene(pop, sample, plan, clock, new PlanAuthor(), voice);
    }

    Locale language() {
        return plan.language();
    }

    SampleDates dates() {
        return plan.dates();
    }

    /** The plan as the employee sees it now. */
    DevelopmentPlan current() {
        return pop.planning().plan(TENANT, EMPLOYEE, PLAN);
    }

    String firstName(Actor actor) {
        return sample.person(actor.person()).firstName();
    }

    String name(Actor actor) {
        return sample.person(actor.person()).name();
    }

    String competence(CompetenceCode code) {
        return sample.framework()
                .competence(code)
                .map(competence -> competence.label().in(language()))
                .orElse(code.value());
    }

    String level(CompetenceCode code, Level level) {
        return sample.framework()
                .scaleOf(code)
                .flatMap(scale -> scale.levelAt(level))
                .map(named -> named.label().in(language()).toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private static Settings settings(Locale language) {
        return Settings.standard().named(SampleOrganisation.name(language));
    }
}
