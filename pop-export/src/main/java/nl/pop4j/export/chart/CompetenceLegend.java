package nl.pop4j.export.chart;

import com.google.common.collect.ImmutableList;
import nl.pop4j.export.chart.Mark.Anchor;
import nl.pop4j.export.chart.Mark.Circle;
import nl.pop4j.export.chart.Mark.Label;
import nl.pop4j.export.chart.Mark.Path;
import nl.pop4j.export.chart.Mark.Rectangle;

/** What the two lines of a competence chart mean. */
final class CompetenceLegend {

    private CompetenceLegend() {}

    static ImmutableList<Mark> marks(Profile profile, double x, double y, boolean below) {
        ImmutableList.Builder<Mark> marks = ImmutableList.builder();
        marks.add(Path.line(x, y, x + 26, y, Ink.line(Palette.CURRENT, 2.2)));
        marks.add(new Circle(x + 13, y, 3.6, Ink.filled(Palette.CURRENT)));
        marks.add(text(x + 33, y, profile.words().of("legend.current")));
        double x2 = below ? x : x + 130;
        double y2 = below ? y + 19 : y;
        marks.add(Path.line(x2, y2, x2 + 26, y2, Ink.line(Palette.TARGET, 2.2).dashed(5)));
        marks.add(
                Rectangle.square(x2 + 13, y2, 7.5, Ink.line(Palette.TARGET, 1.6).filledWith(Palette.PAPER)));
        marks.add(text(x2 + 33, y2, profile.words().of("legend.target")));
        if (profile.lines().stream().anyMatch(line -> line.current() == null)) {
            double x3 = below ? x : x + 290;
            double y3 = below ? y + 38 : y;
            marks.add(new Label(x3 + 13, y3 + 4, "(?)", 11, true, Anchor.MIDDLE, Palette.INK));
            marks.add(text(x3 + 33, y3, profile.words().of("legend.unknown")));
        }
        return marks.build();
    }

    private static Label text(double x, double y, String words) {
        return new Label(x, y + 4, words, 11, false, Anchor.START, Palette.INK);
    }
}
