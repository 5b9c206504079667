package nl.pop4j.export.sheet;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import nl.pop4j.dossier.TeamDossier;
import nl.pop4j.dossier.TeamGapLine;
import nl.pop4j.dossier.TeamLevel;
import nl.pop4j.dossier.TeamMemberLine;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.sheet.Sheet.Column;
import nl.pop4j.export.words.Words;
import nl.pop4j.gap.population.GapFigures;

/** A team as sheets: the competence matrix (rows = employees, columns = competences), the gaps, and what the team lacks. */
public final class TeamSheets {

    private final TeamDossier team;
    private final Words words;

    private TeamSheets(TeamDossier team, Words words) {
        this.team = team;
        this.words = words;
    }

    /** The sheets of a team. */
    public static Book of(TeamDossier dossier, Look look) {
        Words words = look.words(dossier.language());
        TeamSheets team = new TeamSheets(dossier, words);
        ImmutableList.Builder<Sheet> sheets = ImmutableList.builder();
        sheets.add(team.levels(), team.gaps());
        if (!dossier.gaps().isEmpty()) {
            sheets.add(team.population());
        }
        return new Book(
                words.of("team.title", "team", dossier.team()), words.language(), dossier.made(), sheets.build());
    }

    private Sheet levels() {
        return matrix("team.sheet.levels", level -> Cell.of(level.current()));
    }

    private Sheet gaps() {
        return matrix("team.sheet.gaps", level -> Cell.gap(level.gap().orElse(null)));
    }

    private Sheet matrix(String name, Function<TeamLevel, Cell> cell) {
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        columns.add(new Column(words.of("employee"), 28), new Column(words.of("function"), 24));
        team.competences().forEach(competence -> columns.add(new Column(competence, 14)));
        ImmutableList.Builder<List<Cell>> rows = ImmutableList.builder();
        for (TeamMemberLine member : team.members()) {
            ImmutableList.Builder<Cell> row = ImmutableList.builder();
            row.add(Cell.of(member.name()), Cell.of(member.function()));
            member.levels().forEach(level -> row.add(cell.apply(level)));
            rows.add(row.build());
        }
        return new Sheet(words.of(name), columns.build(), rows.build());
    }

    private Sheet population() {
        return new Sheet(
                words.of("team.sheet.population"),
                List.of(
                        new Column(words.of("competence"), 40),
                        new Column(words.of("team.employees"), 14),
                        new Column(words.of("team.with-gap"), 14),
                        new Column(words.of("team.sum-gap"), 14),
                        new Column(words.of("team.mean-gap"), 14)),
                team.gaps().stream().map(this::line).collect(ImmutableList.toImmutableList()));
    }

    private List<Cell> line(TeamGapLine line) {
        GapFigures figures = line.figures();
        if (figures == null) {
            return List.of(
                    Cell.of(line.competence()), Cell.of(words.of("team.hidden")), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY);
        }
        return List.of(
                Cell.of(line.competence()),
                Cell.of(figures.employees()),
                Cell.of(figures.withGap()),
                Cell.of(figures.sumGap()),
                Cell.of(BigDecimal.valueOf(figures.meanGap())));
    }
}
