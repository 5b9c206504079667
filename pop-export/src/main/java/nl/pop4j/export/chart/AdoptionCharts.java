package nl.pop4j.export.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import nl.pop4j.export.chart.Mark.Anchor;
import nl.pop4j.export.chart.Mark.Label;
import nl.pop4j.export.chart.Mark.Rectangle;
import nl.pop4j.export.words.Words;
import nl.pop4j.rollout.report.WaveLine;
import nl.pop4j.rollout.wave.RolloutProgress;

/**
 * How far the people of each wave are: a bar for each stage, as long as its share of those invited, with the number
 * beside it. Waves whose figures are hidden, or to which nobody is
 * invited yet, are left out. At most six waves to a drawing.
 */
public final class AdoptionCharts {

    private static final int MOST_WAVES = 6;
    private static final double LEFT = 186;
    private static final double BAR = 380;
    private static final double WIDTH = 656;
    private static final double HEAD = 24;
    private static final double ROW = 18;
    private static final double SPACE = 10;

    private final Words words;
    private final ImmutableList.Builder<Mark> marks = ImmutableList.builder();

    private AdoptionCharts(Words words) {
        this.words = words;
    }

    /** The drawings; none where nothing may be shown. */
    public static List<Drawing> of(List<WaveLine> waves, Words words) {
        List<List<WaveLine>> parts = Lists.partition(
                waves.stream()
                        .filter(wave -> wave.shown()
                                .filter(shown -> shown.invited() > 0)
                                .isPresent())
                        .toList(),
                MOST_WAVES);
        ImmutableList.Builder<Drawing> drawings = ImmutableList.builder();
        for (int i = 0; i < parts.size(); i++) {
            drawings.add(new AdoptionCharts(words)
                    .draw("chart-adoption-" + (i + 1), parts.get(i), Charts.part(i, parts.size(), words)));
        }
        return drawings.build();
    }

    private Drawing draw(String id, List<WaveLine> waves, String part) {
        double y = 0;
        StringBuilder description = new StringBuilder();
        for (WaveLine wave : waves) {
            RolloutProgress progress = wave.shown().orElseThrow();
            String title = wave.title().in(words.language());
            marks.add(new Label(0, y + 15, Wrapping.cut(title, 60), 11.5, true, Anchor.START, Palette.INK));
            y += HEAD;
            y = stage("started", progress.started(), progress.invited(), y);
            y = stage("signed", progress.signed(), progress.invited(), y);
            y = stage("reviewed", progress.reviewed(), progress.invited(), y);
            y = stage("completed", progress.completed(), progress.invited(), y) + SPACE;
            description
                    .append(title)
                    .append(": ")
                    .append(words.of(
                            "rollout.signed-of",
                            "signed",
                            Integer.toString(progress.signed()),
                            "invited",
                            Integer.toString(progress.invited())))
                    .append(". ");
        }
        return new Drawing(
                id,
                words.of("rollout.chart") + part,
                description + words.of("chart.table-follows"),
                WIDTH,
                y,
                marks.build());
    }

    private double stage(String key, int people, int invited, double y) {
        double length = invited == 0 ? 0 : BAR * people / invited;
        marks.add(new Label(LEFT - 12, y + 12, words.of("rollout." + key), 10.5, false, Anchor.END, Palette.INK));
        marks.add(new Rectangle(
                LEFT, y + 2, BAR, ROW - 6, Ink.line(Palette.GRID, 0.8).filledWith(Palette.BAND)));
        if (length > 0) {
            marks.add(new Rectangle(LEFT, y + 2, length, ROW - 6, Ink.filled(Palette.CURRENT)));
        }
        marks.add(new Label(
                LEFT + BAR + 10,
                y + 12,
                words.of("rollout.of", "people", Integer.toString(people), "invited", Integer.toString(invited)),
                10.5,
                false,
                Anchor.START,
                Palette.INK));
        return y + ROW;
    }
}
