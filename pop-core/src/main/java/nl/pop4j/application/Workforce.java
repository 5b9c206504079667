package nl.pop4j.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.pop4j.application.desk.ShownEvidence;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.application.desk.TeamPlaces;
import nl.pop4j.assessment.CompetenceAssessment;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.port.StorePorts;
import nl.pop4j.privacy.RecordKind;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PersonId;

/**
 * Everybody whom a tenant rated by one framework: in which team and role on a day, and at which levels. The team is the
 * one that the manager of that day leads, the role the one that the plan in force on that day is for.
 */
final class Workforce {

    private final FrameworkId framework;
    private final Situation situation;
    private final StorePorts ports;
    private final TeamPlaces teams;

    Workforce(FrameworkId framework, Situation situation, StorePorts ports) {
        this.framework = framework;
        this.situation = situation;
        this.ports = ports;
        this.teams = new TeamPlaces(ports.needs().find(situation.tenant()), situation);
    }

    /** A team and a role in which somebody works. */
    record Place(String team, RoleCode role) {}

    /** Everybody, by id; one at a time, so that no more than one is held. */
    void each(Consumer<Member> work) {
        ports.personalRecords().stream()
                .filter(records -> records.kind() == RecordKind.COMPETENCE_ASSESSMENT)
                .flatMap(records -> records.people(situation.tenant()).stream())
                .forEach(person -> ports.assessments()
                        .find(situation.tenant(), person, framework)
                        .ifPresent(ratings ->
                                work.accept(new Member(ratings, ShownEvidence.plansOf(person, situation, ports)))));
    }

    /** Somebody who was rated. */
    final class Member {

        private final CompetenceAssessment ratings;
        private final List<DevelopmentPlan> plans;

        Member(CompetenceAssessment ratings, List<DevelopmentPlan> plans) {
            this.ratings = ratings;
            this.plans = plans;
        }

        PersonId person() {
            return ratings.employee();
        }

        String assessment() {
            return ratings.id().value();
        }

        Map<CompetenceCode, Level> levels(LocalDate day) {
            return ratings.levelsAsOf(day, situation.settings().ratings());
        }

        String team(LocalDate day) {
            return teams.of(person(), day);
        }

        /** Empty for who was not employed on that day, or whose plans name no role. */
        Optional<Place> place(LocalDate day) {
            return isThere(day) ? role(day).map(role -> new Place(team(day), role)) : Optional.empty();
        }

        boolean isThere(LocalDate day) {
            return situation
                    .lastDayOf(person())
                    .filter(last -> last.isBefore(day))
                    .isEmpty();
        }

        /** Of several plans the one whose horizon holds the day comes first, then the one that began last. */
        Optional<RoleCode> role(LocalDate day) {
            return plans.stream()
                    .map(plan -> GapFinding.contentOn(plan, day, situation))
                    .filter(content -> content.basis().role() != null)
                    .max(Comparator.comparing(
                                    (PlanContent content) -> content.horizon().contains(day))
                            .thenComparing(content -> content.horizon().start()))
                    .flatMap(
                            content -> Stream.ofNullable(content.basis().role()).findFirst());
        }
    }
}
