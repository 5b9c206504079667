package nl.pop4j.export.chart;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.pop4j.dossier.ActivityLine;
import nl.pop4j.export.chart.Mark.Anchor;
import nl.pop4j.export.chart.Mark.Circle;
import nl.pop4j.export.chart.Mark.Label;
import nl.pop4j.export.chart.Mark.Path;
import nl.pop4j.export.words.Words;
import nl.pop4j.plan.execution.ActivityStatus;

/** What patterns and signs on a timeline mean; only those that occur. */
final class TimelineLegend {

    private static final double LINE = 18;

    private final Words words;
    private final ImmutableList.Builder<Mark> marks = ImmutableList.builder();
    private double x;
    private double y;
    private double lines = 1;

    TimelineLegend(Words words) {
        this.words = words;
    }

    ImmutableList<Mark> marks(
            List<ActivityLine> activities, boolean deadlines, boolean reviews, boolean made, double top) {
        x = 6;
        y = top;
        for (ActivityStatus status : ActivityStatus.values()) {
            if (activities.stream().anyMatch(activity -> activity.status() == status)) {
                marks.addAll(StatusLook.bar(status, x, y - 5, 24, 10));
                text(32, words.of("activity.status", status));
            }
        }
        if (deadlines) {
            marks.add(flag(x + 6, y));
            text(18, words.of("legend.deadline"));
        }
        if (reviews) {
            marks.add(new Circle(x + 6, y, 4.6, Ink.line(Palette.CURRENT, 2).filledWith(Palette.PAPER)));
            text(18, words.of("legend.review"));
        }
        if (made) {
            marks.add(Path.line(
                    x + 4, y - 7, x + 4, y + 7, Ink.line(Palette.TARGET, 1.4).dashed(4)));
            text(13, words.of("legend.made"));
        }
        return marks.build();
    }

    /** How high the legend came out. */
    double height() {
        return lines * LINE - 6;
    }

    /** A triangle that points down on a day. */
    static Mark flag(double x, double y) {
        return new Path(ImmutableList.of(x - 5, y - 5, x + 5, y - 5, x, y + 5), true, Ink.filled(Palette.TARGET));
    }

    private void text(double indent, String label) {
        marks.add(new Label(x + indent, y + 4, label, 10.5, false, Anchor.START, Palette.INK));
        x += indent + label.length() * 5.4 + 20;
        if (x > 560) {
            x = 6;
            y += LINE;
            lines++;
        }
    }
}
