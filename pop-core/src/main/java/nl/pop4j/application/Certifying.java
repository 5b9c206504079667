package nl.pop4j.application;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.access.Operation;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.ShownEvidence;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.assessment.Evidence;
import nl.pop4j.assessment.certificate.CertificateCheck;
import nl.pop4j.assessment.certificate.PersonCertificates;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.organisation.RequiredCertificate;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.port.StorePorts;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/**
 * Which certificates a role requires, who misses which, and what expires when. Thread-safe.
 *
 * <p>What counts is what was shown anywhere: under a rating, in an evaluation, or as learning in any plan of the person,
 * as far as the actor may see it. Each look at a person is noted.
 *
 * <p>Example: the organisation requires {@code bhv} of carers; Noor's course result 'BHV' keeps until 1 March: {@code
 * standing} of her on 1 February has it valid, and {@code dueBy} of 1 March names it.
 */
public final class Certifying {

    /** The most people that can be asked for at once: {@value}. */
    public static final int MOST_PEOPLE = PlanQuery.MOST_EMPLOYEES;

    private final Desk desk;

    Certifying(Desk desk) {
        this.desk = desk;
    }

    /** The certificates that a role requires, as the organisation stated them; everybody in the tenant may know. */
    public List<RequiredCertificate> required(TenantId tenant, Actor actor, RoleCode role) {
        return desk.ask(
                tenant, actor, (situation, ports) -> needs(situation, ports).certificatesOf(role));
    }

    /**
     * How people stand on a day with what a role requires, whether it is theirs or one they could take.
     *
     * @param people who, for instance one person or those of a team, at most {@value #MOST_PEOPLE}
     * @param day any day; what was shown later does not count on it
     * @return one for each person, in the order given, duplicates once
     * @throws nl.pop4j.shared.error.NotFound if the actor may not see what one of them has shown
     * @throws IllegalArgumentException if there are too many people
     */
    public List<PersonCertificates> standing(
            TenantId tenant, Actor actor, Collection<PersonId> people, RoleCode role, LocalDate day) {
        Set<PersonId> asked = bounded(people);
        return desk.ask(tenant, actor, (situation, ports) -> {
            List<RequiredCertificate> required = needs(situation, ports).certificatesOf(role);
            return asked.stream()
                    .map(person -> new Shown(person, situation, ports).standing(role, required, day))
                    .collect(ImmutableList.toImmutableList());
        });
    }

    /**
     * How people stand on a day with what their own roles require: those that their open plans are for.
     *
     * @param people who, at most {@value #MOST_PEOPLE}
     * @return one for each person and role, in the order given; nothing for a person whose plans name no role
     * @throws nl.pop4j.shared.error.NotFound if the actor may not see what one of them has shown
     * @throws IllegalArgumentException if there are too many people
     */
    public List<PersonCertificates> standing(TenantId tenant, Actor actor, Collection<PersonId> people, LocalDate day) {
        Set<PersonId> asked = bounded(people);
        return desk.ask(tenant, actor, (situation, ports) -> {
            OrganisationNeeds needs = needs(situation, ports);
            return asked.stream()
                    .map(person -> new Shown(person, situation, ports))
                    .flatMap(shown -> shown.roles().map(role -> shown.standing(role, needs.certificatesOf(role), day)))
                    .collect(ImmutableList.toImmutableList());
        });
    }

    private static Set<PersonId> bounded(Collection<PersonId> people) {
        Set<PersonId> asked = ImmutableSet.copyOf(people);
        if (asked.size() > MOST_PEOPLE) {
            throw new IllegalArgumentException("people must be at most " + MOST_PEOPLE);
        }
        return asked;
    }

    private static OrganisationNeeds needs(Situation situation, StorePorts ports) {
        return ports.needs().find(situation.tenant());
    }

    /** What one person has shown, as far as the actor may see it; that it was looked at is noted. */
    private static final class Shown {

        private final PersonId person;
        private final List<DevelopmentPlan> plans;
        private final List<Evidence> evidence;

        Shown(PersonId person, Situation situation, StorePorts ports) {
            situation.require(person, Operation.VIEW_ASSESSMENT, "employee");
            this.person = person;
            this.plans = ShownEvidence.plansOf(person, situation, ports).stream()
                    .filter(plan -> situation.maySee(plan, FieldGroup.HEAD))
                    .collect(ImmutableList.toImmutableList());
            Stream<Evidence> rated = ports.frameworks().list(situation.tenant()).stream()
                    .flatMap(framework -> ports.assessments().find(situation.tenant(), person, framework).stream())
                    .flatMap(assessment -> assessment.ratings().stream())
                    .flatMap(rating -> rating.evidence().stream());
            Stream<Evidence> done = plans.stream()
                    .filter(plan -> situation.maySee(plan, FieldGroup.PROGRESS)
                            && situation.maySee(plan, FieldGroup.EVALUATION))
                    .flatMap(plan -> plan.execution().evidence().stream());
            this.evidence = Stream.concat(rated, done).collect(ImmutableList.toImmutableList());
            Desk.noteReading(situation, ports, person, Operation.VIEW_ASSESSMENT, "certificates");
        }

        Stream<RoleCode> roles() {
            return plans.stream()
                    .filter(plan -> plan.closing() == null)
                    .map(plan -> plan.workingCopy().basis().role())
                    .filter(Objects::nonNull)
                    .distinct();
        }

        PersonCertificates standing(RoleCode role, List<RequiredCertificate> required, LocalDate day) {
            return new PersonCertificates(person, role, CertificateCheck.of(required, evidence, day));
        }
    }
}
