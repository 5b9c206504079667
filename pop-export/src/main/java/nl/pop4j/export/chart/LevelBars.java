package nl.pop4j.export.chart;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import nl.pop4j.dossier.CompetenceLine;
import nl.pop4j.export.chart.Mark.Anchor;
import nl.pop4j.export.chart.Mark.Circle;
import nl.pop4j.export.chart.Mark.Label;
import nl.pop4j.export.chart.Mark.Path;
import nl.pop4j.export.chart.Mark.Rectangle;

/** Level now and level wanted on a line for each competence: for few or many competences, where a radar misleads. */
final class LevelBars {

    private static final double LEFT = 232;
    private static final double WIDTH = 404;
    private static final double TOP = 52;
    private static final double ROW = 21;

    private final Profile profile;
    private final ImmutableList.Builder<Mark> marks = ImmutableList.builder();

    LevelBars(Profile profile) {
        this.profile = profile;
    }

    Drawing draw(String id, String part) {
        double bottom = TOP + ROW * profile.lines().size();
        marks.addAll(CompetenceLegend.marks(profile, 140, 10, false));
        for (int step = 0; step <= profile.steps(); step++) {
            double x = LEFT + WIDTH * step / profile.steps();
            marks.add(Path.line(x, TOP - 8, x, bottom, Ink.line(Palette.GRID, 0.8)));
            marks.add(new Label(x, TOP - 13, profile.stepLabel(step), 9.5, false, Anchor.MIDDLE, Palette.MUTED));
        }
        for (int row = 0; row < profile.lines().size(); row++) {
            row(profile.lines().get(row), TOP + ROW * row + ROW / 2);
        }
        String title = profile.words().of("chart.bars.title") + part;
        return new Drawing(id, title, profile.description(), 656, bottom + 6, marks.build());
    }

    private void row(CompetenceLine line, double y) {
        String name = line.current() == null ? line.name() + "\u00a0(?)" : line.name();
        marks.add(new Label(LEFT - 14, y + 4, Wrapping.cut(name, 36), 11.5, true, Anchor.END, Palette.INK));
        double wanted = x(line, line.target());
        BigDecimal current = line.current();
        double from = current == null ? LEFT : x(line, current);
        marks.add(Path.line(from, y, wanted, y, Ink.line(Palette.TARGET, 2.2).dashed(5)));
        if (current != null) {
            marks.add(Path.line(LEFT, y, from, y, Ink.line(Palette.CURRENT, 5)));
        }
        marks.add(Rectangle.square(wanted, y, 9, Ink.line(Palette.TARGET, 1.8).filledWith(Palette.PAPER)));
        if (current != null) {
            marks.add(new Circle(from, y, 4.4, Ink.filled(Palette.CURRENT)));
        }
    }

    private static double x(CompetenceLine line, BigDecimal level) {
        return LEFT + WIDTH * Profile.position(line, level);
    }
}
