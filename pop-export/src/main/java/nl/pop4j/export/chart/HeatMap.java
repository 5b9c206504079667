package nl.pop4j.export.chart;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.pop4j.dossier.TeamLevel;
import nl.pop4j.dossier.TeamMemberLine;
import nl.pop4j.export.chart.Mark.Anchor;
import nl.pop4j.export.chart.Mark.Label;
import nl.pop4j.export.chart.Mark.Path;
import nl.pop4j.export.chart.Mark.Rectangle;
import nl.pop4j.export.words.Words;

/**
 * The gaps of a team, a square for each employee and competence: dark for a large shortage, light for none, with the gap
 * in figures inside, so that nothing hangs on colour. A square with a stroke is not known; without one nothing is asked.
 */
final class HeatMap {

    private static final double LEFT = 186;
    private static final double WIDTH = 656;
    private static final double TOP = 44;
    private static final double ROW = 22;
    private static final BigDecimal FAR = BigDecimal.valueOf(2);

    private final Words words;
    private final int from;
    private final int to;
    private final double square;
    private final ImmutableList.Builder<Mark> marks = ImmutableList.builder();

    /** Of the competences from one index to another, the second not included. */
    HeatMap(Words words, int from, int to) {
        this.words = words;
        this.from = from;
        this.to = to;
        this.square = Math.min(40, (WIDTH - LEFT) / (to - from));
    }

    Drawing draw(String id, List<TeamMemberLine> members, String part) {
        legend();
        for (int column = from; column < to; column++) {
            double x = x(column) + square / 2;
            marks.add(new Label(x, TOP - 6, Integer.toString(column + 1), 10.5, true, Anchor.MIDDLE, Palette.INK));
        }
        for (int row = 0; row < members.size(); row++) {
            row(members.get(row), TOP + row * ROW);
        }
        String title = words.of("chart.heat.title") + part;
        double height = TOP + members.size() * ROW + 6;
        return new Drawing(id, title, description(members), WIDTH, height, marks.build());
    }

    private void row(TeamMemberLine member, double y) {
        marks.add(new Label(
                LEFT - 12, y + ROW / 2 + 4, Wrapping.cut(member.name(), 28), 11.5, true, Anchor.END, Palette.INK));
        for (int column = from; column < to; column++) {
            square(member.levels().get(column), x(column), y);
        }
    }

    private void square(TeamLevel level, double x, double y) {
        if (level.target() == null) {
            return;
        }
        Optional<BigDecimal> gap = level.gap();
        if (gap.isEmpty()) {
            marks.add(box(x, y, Palette.PAPER));
            marks.add(Path.line(x + 5, y + ROW - 5, x + square - 5, y + 5, Ink.line(Palette.MUTED, 1)));
            return;
        }
        BigDecimal size = gap.get();
        boolean isFar = size.compareTo(FAR) >= 0;
        marks.add(box(x, y, fill(size)));
        marks.add(new Label(
                x + square / 2,
                y + ROW / 2 + 4,
                words.number(size),
                10.5,
                size.signum() > 0,
                Anchor.MIDDLE,
                isFar ? Palette.PAPER : Palette.INK));
    }

    private void legend() {
        double x = LEFT;
        for (String key : List.of("met", "short", "far", "unknown")) {
            BigDecimal size = key.equals("far") ? FAR : key.equals("short") ? BigDecimal.ONE : BigDecimal.ZERO;
            boolean isKnown = !key.equals("unknown");
            marks.add(new Rectangle(
                    x, 2, 16, 14, Ink.line(Palette.MUTED, 0.8).filledWith(isKnown ? fill(size) : Palette.PAPER)));
            if (!isKnown) {
                marks.add(Path.line(x + 3, 13, x + 13, 5, Ink.line(Palette.MUTED, 1)));
            }
            marks.add(new Label(x + 22, 13, words.of("legend.heat." + key), 10.5, false, Anchor.START, Palette.INK));
            x += 118;
        }
    }

    private Rectangle box(double x, double y, String fill) {
        Ink ink = Ink.line(Palette.GRID, 0.8).filledWith(fill);
        return new Rectangle(x + 1, y + 1, square - 2, ROW - 2, ink);
    }

    private static String fill(BigDecimal gap) {
        if (gap.signum() <= 0) {
            return Palette.MET;
        }
        return gap.compareTo(FAR) >= 0 ? Palette.TARGET : Palette.SHORTAGE;
    }

    private double x(int column) {
        return LEFT + (column - from) * square;
    }

    private String description(List<TeamMemberLine> members) {
        return members.stream()
                        .map(member -> words.of(
                                "chart.heat.description",
                                "name",
                                member.name(),
                                "count",
                                Long.toString(member.levels().subList(from, to).stream()
                                        .filter(level -> level.gap()
                                                .filter(gap -> gap.signum() > 0)
                                                .isPresent())
                                        .count())))
                        .collect(Collectors.joining("; "))
                + ". " + words.of("chart.table-follows");
    }
}
