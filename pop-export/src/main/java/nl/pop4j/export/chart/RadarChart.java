package nl.pop4j.export.chart;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import nl.pop4j.dossier.CompetenceLine;
import nl.pop4j.export.chart.Mark.Anchor;
import nl.pop4j.export.chart.Mark.Circle;
import nl.pop4j.export.chart.Mark.Label;
import nl.pop4j.export.chart.Mark.Path;
import nl.pop4j.export.chart.Mark.Rectangle;

/** Level now and level wanted on axes around a centre: solid line and dots against dashed line and squares. */
final class RadarChart {

    private static final double X = 328;
    private static final double Y = 150;
    private static final double RADIUS = 104;
    private static final double HEIGHT = 300;

    private final Profile profile;
    private final int axes;
    private final ImmutableList.Builder<Mark> marks = ImmutableList.builder();

    RadarChart(Profile profile) {
        this.profile = profile;
        this.axes = profile.lines().size();
    }

    Drawing draw(String id) {
        marks.add(new Path(ring(1), true, Ink.filled(Palette.BAND)));
        marks.add(new Path(targets(), true, Ink.filled(Palette.TARGET_AREA)));
        boolean allKnown = profile.lines().stream().allMatch(line -> line.current() != null);
        if (allKnown) {
            marks.add(new Path(currents(), true, Ink.filled(Palette.CURRENT_AREA)));
        }
        grid();
        marks.add(new Path(targets(), true, Ink.line(Palette.TARGET, 2.2).dashed(5)));
        if (allKnown) {
            marks.add(new Path(currents(), true, Ink.line(Palette.CURRENT, 2.2)));
        } else {
            knownEdges();
        }
        dots();
        names();
        marks.addAll(CompetenceLegend.marks(profile, 0, 14, true));
        String title = profile.words().of("chart.radar.title");
        return new Drawing(id, title, profile.description(), 656, HEIGHT, marks.build());
    }

    private void grid() {
        int steps = profile.steps();
        for (int step = 1; step <= steps; step++) {
            double share = (double) step / steps;
            marks.add(new Path(ring(share), true, Ink.line(Palette.GRID, 0.8)));
        }
        for (int axis = 0; axis < axes; axis++) {
            marks.add(Path.line(X, Y, x(axis, 1), y(axis, 1), Ink.line(Palette.GRID, 0.8)));
        }
        for (int step = 1; step <= steps; step++) {
            double y = Y - RADIUS * step / steps;
            marks.add(new Label(X + 4, y + 10, profile.stepLabel(step), 9, false, Anchor.START, Palette.MUTED));
        }
    }

    /** An unknown level is no zero: the line is broken there. */
    private void knownEdges() {
        for (int axis = 0; axis < axes; axis++) {
            int next = (axis + 1) % axes;
            BigDecimal from = profile.lines().get(axis).current();
            BigDecimal to = profile.lines().get(next).current();
            if (from != null && to != null) {
                double[] a = at(axis, from);
                double[] b = at(next, to);
                marks.add(Path.line(a[0], a[1], b[0], b[1], Ink.line(Palette.CURRENT, 2.2)));
            }
        }
    }

    private void dots() {
        for (int axis = 0; axis < axes; axis++) {
            CompetenceLine line = profile.lines().get(axis);
            double[] wanted = at(axis, line.target());
            marks.add(Rectangle.square(
                    wanted[0], wanted[1], 7.5, Ink.line(Palette.TARGET, 1.6).filledWith(Palette.PAPER)));
            BigDecimal current = line.current();
            if (current != null) {
                double[] now = at(axis, current);
                marks.add(new Circle(now[0], now[1], 3.6, Ink.filled(Palette.CURRENT)));
            }
        }
    }

    private void names() {
        for (int axis = 0; axis < axes; axis++) {
            CompetenceLine line = profile.lines().get(axis);
            double side = StrictMath.sin(angle(axis));
            Anchor anchor = Math.abs(side) < 0.2 ? Anchor.MIDDLE : side > 0 ? Anchor.START : Anchor.END;
            boolean middle = anchor == Anchor.MIDDLE;
            List<String> lines = Wrapping.lines(named(line), middle ? 40 : 24, middle ? 1 : 2);
            double x = X + StrictMath.sin(angle(axis)) * (RADIUS + 13);
            double y = Y - StrictMath.cos(angle(axis)) * (RADIUS + 13) + 4 - (lines.size() - 1) * 7;
            for (int i = 0; i < lines.size(); i++) {
                marks.add(new Label(x, y + i * 14, lines.get(i), 12, true, anchor, Palette.INK));
            }
        }
    }

    private static String named(CompetenceLine line) {
        return line.current() == null ? line.name() + "\u00a0(?)" : line.name();
    }

    private ImmutableList<Double> ring(double share) {
        ImmutableList.Builder<Double> points = ImmutableList.builder();
        for (int axis = 0; axis < axes; axis++) {
            points.add(x(axis, share), y(axis, share));
        }
        return points.build();
    }

    private ImmutableList<Double> targets() {
        ImmutableList.Builder<Double> points = ImmutableList.builder();
        for (int axis = 0; axis < axes; axis++) {
            double[] point = at(axis, profile.lines().get(axis).target());
            points.add(point[0], point[1]);
        }
        return points.build();
    }

    private ImmutableList<Double> currents() {
        ImmutableList.Builder<Double> points = ImmutableList.builder();
        for (int axis = 0; axis < axes; axis++) {
            BigDecimal current = profile.lines().get(axis).current();
            double[] point = at(axis, current == null ? BigDecimal.ZERO : current);
            points.add(point[0], point[1]);
        }
        return points.build();
    }

    private double[] at(int axis, BigDecimal level) {
        double share = Profile.position(profile.lines().get(axis), level);
        return new double[] {x(axis, share), y(axis, share)};
    }

    private double angle(int axis) {
        return 2 * Math.PI * axis / axes;
    }

    private double x(int axis, double share) {
        return X + StrictMath.sin(angle(axis)) * RADIUS * share;
    }

    private double y(int axis, double share) {
        return Y - StrictMath.cos(angle(axis)) * RADIUS * share;
    }
}
