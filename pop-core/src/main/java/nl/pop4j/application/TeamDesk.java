package nl.pop4j.application;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.access.Operation;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.Level;
import nl.pop4j.dossier.TeamDossier;
import nl.pop4j.dossier.team.PopulationReport;
import nl.pop4j.gap.population.PopulationChange;
import nl.pop4j.gap.population.RequiredLevels;
import nl.pop4j.port.PersonDirectory;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.Stored;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.TenantId;

/**
 * Teams and the organisation in figures. Who is in a team on a day is for the directory to say: those whose manager of
 * that day leads it. Nobody picks the people, so that no two questions differ by one person. Thread-safe.
 *
 * <p>Example: {@code changes} from January to June has a line for team West and {@code V1} with what its people lacked on
 * both days, if at least k of them were there on both.
 */
public final class TeamDesk {

    private final Desk desk;
    private final PersonDirectory people;

    TeamDesk(Desk desk, PersonDirectory people) {
        this.desk = desk;
        this.people = people;
    }

    /**
     * How levels and gaps changed between two days, by team, role and competence, in groups of at least the tenant's k.
     * Somebody counts for a competence whose level was known, in the team and role of that day.
     *
     * @throws NotFound if the actor may not see figures, or there is no such framework
     * @throws IllegalArgumentException if {@code to} is not after {@code from}
     */
    public PopulationReport changes(TenantId tenant, Actor actor, FrameworkId framework, LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("to must be after from");
        }
        return desk.ask(tenant, actor, (situation, ports) -> {
            situation.require(Operation.VIEW_FIGURES, "figures");
            RequiredLevels required = RequiredLevels.from(framework(framework, situation, ports));
            PopulationChange change = new PopulationChange();
            new Workforce(framework, situation, ports).each(member -> add(change, member, from, to));
            return PopulationReport.of(
                    from, to, change, required, situation.settings().smallestGroup());
        });
    }

    /**
     * A team today, as its documents print it: a row for each member, for who may see the levels of every member, and what
     * the team lacks as a whole, for who may see figures. That rows were read is noted for each member.
     *
     * @param team id of the team, as the organisation stated it
     * @param language the language of names and document
     * @throws NotFound if the actor may see neither, or there is no such team or framework
     */
    public TeamDossier dossier(TenantId tenant, Actor actor, String team, FrameworkId framework, Locale language) {
        return desk.ask(
                tenant,
                actor,
                (situation, ports) -> new TeamDossiers(team, people, situation, ports).of(framework, language));
    }

    /** Who changed team or role left one place and came to another. */
    private static void add(PopulationChange change, Workforce.Member member, LocalDate from, LocalDate to) {
        Optional<Workforce.Place> before = member.place(from);
        Optional<Workforce.Place> after = member.place(to);
        Map<CompetenceCode, Level> then = before.isPresent() ? member.levels(from) : Map.of();
        Map<CompetenceCode, Level> now = after.isPresent() ? member.levels(to) : Map.of();
        boolean stayed = before.equals(after);
        now.forEach((code, level) -> after.ifPresent(place -> {
            Level earlier = stayed ? then.get(code) : null;
            if (earlier == null) {
                change.came(place.team(), place.role(), code, level);
            } else {
                change.stayed(place.team(), place.role(), code, earlier, level);
            }
        }));
        then.forEach((code, level) -> before.filter(place -> !stayed || !now.containsKey(code))
                .ifPresent(place -> change.left(place.team(), place.role(), code, level)));
    }

    static CompetenceFramework framework(FrameworkId id, Situation situation, StorePorts ports) {
        return ports.frameworks()
                .find(situation.tenant(), id)
                .map(Stored::value)
                .orElseThrow(() -> new NotFound("framework"));
    }
}
