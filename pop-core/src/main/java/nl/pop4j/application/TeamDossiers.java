package nl.pop4j.application;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.pop4j.access.Operation;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.ShownPeople;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.dossier.TeamDossier;
import nl.pop4j.dossier.TeamGapLine;
import nl.pop4j.dossier.team.TeamMatrix;
import nl.pop4j.dossier.team.TeamNames;
import nl.pop4j.gap.population.Grouping;
import nl.pop4j.gap.population.LevelCounts;
import nl.pop4j.gap.population.PopulationGapAnalysis;
import nl.pop4j.gap.population.RequiredLevels;
import nl.pop4j.organisation.Team;
import nl.pop4j.port.PersonDirectory;
import nl.pop4j.port.StorePorts;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.id.FrameworkId;

/** Puts a team on paper for one reader: rows for who may see every member, figures for who may see figures. */
final class TeamDossiers {

    private final String team;
    private final ShownPeople people;
    private final Situation situation;
    private final StorePorts ports;
    private final LocalDate today;
    private final List<Workforce.Member> members = new ArrayList<>();
    private final LevelCounts everybody = new LevelCounts();

    TeamDossiers(String team, PersonDirectory people, Situation situation, StorePorts ports) {
        this.team = team;
        this.people = new ShownPeople(people);
        this.situation = situation;
        this.ports = ports;
        this.today = situation.today();
    }

    /** The dossier; who may see neither is told that there is no such team, whatever the framework. */
    TeamDossier of(FrameworkId framework, Locale language) {
        new Workforce(framework, situation, ports).each(this::count);
        boolean seesRows = !members.isEmpty()
                && members.stream()
                        .allMatch(member -> situation.mayTowards(member.person(), Operation.VIEW_ASSESSMENT));
        boolean seesFigures = situation.may(Operation.VIEW_FIGURES);
        Team stated = ports.needs().find(situation.tenant()).teams().stream()
                .filter(one -> one.id().equals(team) && (seesRows || seesFigures))
                .findFirst()
                .orElseThrow(() -> new NotFound("team"));
        CompetenceFramework known = TeamDesk.framework(framework, situation, ports);
        TeamNames names = new TeamNames(known, language);
        TeamMatrix matrix = new TeamMatrix(RequiredLevels.from(known));
        if (seesRows) {
            members.forEach(member -> row(member, known, language, matrix));
        }
        return new TeamDossier(
                language,
                situation.settings().organisation(),
                stated.name().in(language),
                today,
                matrix.columns(names),
                matrix.rows(names),
                seesFigures ? gaps(known, names) : ImmutableList.of(),
                situation.settings().smallestGroup());
    }

    private void count(Workforce.Member member) {
        member.place(today)
                .ifPresent(place -> member.levels(today)
                        .forEach((code, level) -> everybody.add(place.team(), place.role(), code, level)));
        if (member.isThere(today) && member.team(today).equals(team)) {
            members.add(member);
        }
    }

    private void row(Workforce.Member member, CompetenceFramework framework, Locale language, TeamMatrix matrix) {
        String key = member.person().value();
        RoleCode role = member.role(today).orElse(null);
        matrix.member(key, people.card(member.person(), language, situation).name(), role);
        if (role != null) {
            framework
                    .role(role)
                    .ifPresent(profile -> profile.requirements().forEach(asked -> matrix.column(asked.competence())));
        }
        member.levels(today).forEach((code, level) -> matrix.level(key, code, level));
        Desk.noteReading(situation, ports, member.person(), Operation.VIEW_ASSESSMENT, member.assessment());
    }

    private List<TeamGapLine> gaps(CompetenceFramework framework, TeamNames names) {
        return PopulationGapAnalysis.of(
                        everybody,
                        RequiredLevels.from(framework),
                        situation.settings().smallestGroup())
                .by(Grouping.TEAM)
                .stream()
                .filter(line -> line.group().equals(team))
                .map(line -> new TeamGapLine(
                        names.competence(line.competence()), line.shown().orElse(null)))
                .collect(ImmutableList.toImmutableList());
    }
}
