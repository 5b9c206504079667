package nl.pop4j.export.chart;

import com.google.common.collect.ImmutableList;
import nl.pop4j.export.chart.Mark.Path;
import nl.pop4j.export.chart.Mark.Rectangle;
import nl.pop4j.plan.execution.ActivityStatus;
import org.jspecify.annotations.Nullable;

/** How the bar of an activity looks: by pattern first, by colour second. */
final class StatusLook {

    private static final double SPACING = 5;

    private StatusLook() {}

    /** A bar whose status is left out is a grey outline. */
    static ImmutableList<Mark> bar(@Nullable ActivityStatus status, double x, double y, double width, double height) {
        if (status == null) {
            return ImmutableList.of(new Rectangle(x, y, width, height, outline(Palette.MUTED)));
        }
        return switch (status) {
            case PLANNED -> ImmutableList.of(new Rectangle(x, y, width, height, outline(Palette.CURRENT)));
            case STARTED -> hatched(x, y, width, height);
            case FINISHED ->
                ImmutableList.of(new Rectangle(
                        x, y, width, height, Ink.line(Palette.CURRENT, 1.2).filledWith(Palette.CURRENT)));
            case DROPPED ->
                ImmutableList.of(
                        new Rectangle(
                                x, y, width, height, outline(Palette.MUTED).dashed(2.5)),
                        Path.line(x, y + height / 2, x + width, y + height / 2, Ink.line(Palette.MUTED, 1.2)));
        };
    }

    private static Ink outline(String colour) {
        return Ink.line(colour, 1.2).filledWith(Palette.PAPER);
    }

    /** Slanting lines, cut at the edges by arithmetic, so that no format needs a clip. */
    private static ImmutableList<Mark> hatched(double x, double y, double width, double height) {
        ImmutableList.Builder<Mark> marks = ImmutableList.builder();
        marks.add(new Rectangle(x, y, width, height, Ink.filled(Palette.CURRENT_AREA)));
        for (double foot = x - height + SPACING; foot < x + width; foot += SPACING) {
            double from = Math.max(foot, x);
            double to = Math.min(foot + height, x + width);
            marks.add(Path.line(
                    from, y + height - (from - foot), to, y + height - (to - foot), Ink.line(Palette.CURRENT, 1)));
        }
        return marks.add(new Rectangle(x, y, width, height, Ink.line(Palette.CURRENT, 1.2)))
                .build();
    }
}
