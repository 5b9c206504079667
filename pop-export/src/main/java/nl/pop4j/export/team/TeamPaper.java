package nl.pop4j.export.team;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.pop4j.dossier.TeamDossier;
import nl.pop4j.dossier.TeamGapLine;
import nl.pop4j.dossier.TeamLevel;
import nl.pop4j.dossier.TeamMemberLine;
import nl.pop4j.export.chart.TeamCharts;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.paper.Column;
import nl.pop4j.export.paper.Paper;
import nl.pop4j.export.paper.PaperBuilder;
import nl.pop4j.export.words.Words;
import nl.pop4j.gap.population.GapFigures;

/** The heat map of a team with its data as tables, if it shows members, and what the team lacks as a whole. */
public final class TeamPaper {

    private static final int COLUMNS = 6;

    private final TeamDossier team;
    private final Words words;

    private TeamPaper(TeamDossier team, Look look) {
        this.team = team;
        this.words = look.words(team.language());
    }

    /** The paper of a team, in the dossier's language. */
    public static Paper of(TeamDossier team, Look look) {
        return new TeamPaper(team, look).paper();
    }

    private Paper paper() {
        PaperBuilder paper = Paper.builder(words.language(), words.of("team.title", "team", team.team()), team.made())
                .organisation(team.organisation())
                .reference(words.of("team.title", "team", team.team()));
        if (!team.members().isEmpty()) {
            heat(paper);
        }
        paper.chapter(words.of("team.gaps"))
                .text(words.of("team.gaps.intro", "k", Integer.toString(team.smallestGroup())))
                .table(
                        words.of("team.gaps.caption"),
                        List.of(
                                new Column(words.of("competence"), 6),
                                new Column(words.of("team.employees"), 2),
                                new Column(words.of("team.with-gap"), 2),
                                new Column(words.of("team.sum-gap"), 2),
                                new Column(words.of("team.mean-gap"), 2)),
                        team.gaps().stream().map(this::line).collect(ImmutableList.toImmutableList()));
        return paper.build();
    }

    private void heat(PaperBuilder paper) {
        paper.fact(words.of("team.employees"), Integer.toString(team.members().size()))
                .fact(
                        words.of("section.competences"),
                        Integer.toString(team.competences().size()))
                .chapter(words.of("team.heat"))
                .text(words.of("team.heat.intro"));
        TeamCharts.heatMap(team, words).forEach(paper::chart);
        for (int from = 0; from < team.competences().size(); from += COLUMNS) {
            matrix(paper, from, Math.min(team.competences().size(), from + COLUMNS));
        }
    }

    private void matrix(PaperBuilder paper, int from, int to) {
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        columns.add(new Column(words.of("employee"), 3));
        for (int i = from; i < to; i++) {
            columns.add(new Column((i + 1) + ". " + team.competences().get(i), 2));
        }
        paper.table(
                words.of("team.heat.caption"),
                columns.build(),
                team.members().stream().map(member -> row(member, from, to)).collect(ImmutableList.toImmutableList()));
    }

    private List<String> row(TeamMemberLine member, int from, int to) {
        ImmutableList.Builder<String> cells = ImmutableList.builder();
        cells.add(member.function().isBlank() ? member.name() : member.name() + "\n" + member.function());
        member.levels().subList(from, to).forEach(level -> cells.add(cell(level)));
        return cells.build();
    }

    private String cell(TeamLevel level) {
        BigDecimal target = level.target();
        BigDecimal current = level.current();
        String now = current == null ? "?" : words.number(current);
        return target == null ? (current == null ? "–" : now) : now + " / " + words.number(target);
    }

    private List<String> line(TeamGapLine line) {
        GapFigures figures = line.figures();
        return figures == null
                ? List.of(line.competence(), words.of("team.hidden"), "–", "–", "–")
                : List.of(
                        line.competence(),
                        Long.toString(figures.employees()),
                        Long.toString(figures.withGap()),
                        words.number(figures.sumGap()),
                        words.number(BigDecimal.valueOf(figures.meanGap()).setScale(2, RoundingMode.HALF_UP)));
    }
}
