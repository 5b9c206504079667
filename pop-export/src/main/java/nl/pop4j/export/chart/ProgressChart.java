package nl.pop4j.export.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import nl.pop4j.dossier.progress.ProgressLine;
import nl.pop4j.export.chart.Mark.Anchor;
import nl.pop4j.export.chart.Mark.Circle;
import nl.pop4j.export.chart.Mark.Label;
import nl.pop4j.export.chart.Mark.Path;
import nl.pop4j.export.chart.Mark.Rectangle;
import nl.pop4j.export.words.Words;
import nl.pop4j.review.progress.ProgressPoint;

/**
 * Values over time as steps, at most four lines to a drawing: told apart by dash and by the mark at each value, so that
 * they read in grey too.
 */
public final class ProgressChart {

    private static final int MOST_LINES = 4;
    private static final double RIGHT = TimeAxis.LEFT + TimeAxis.WIDTH;
    private static final double TOP = 30;
    private static final double HEIGHT = 130;
    private static final double BOTTOM = TOP + HEIGHT;
    private static final int STEPS = 4;

    private final Words words;
    private final TimeAxis axis;
    private final LocalDate until;
    private final ImmutableList.Builder<Mark> marks = ImmutableList.builder();

    private ProgressChart(Words words, LocalDate first, LocalDate until) {
        this.words = words;
        this.axis = new TimeAxis(YearMonth.from(first), YearMonth.from(until));
        this.until = until;
    }

    /**
     * The drawings of these lines; none without lines.
     *
     * @param id begins the ids of the drawings
     * @param title what they show
     * @param until the last day that is drawn, not before any value
     */
    public static List<Drawing> of(String id, String title, List<ProgressLine> lines, LocalDate until, Words words) {
        ImmutableList.Builder<Drawing> drawings = ImmutableList.builder();
        List<List<ProgressLine>> parts = Lists.partition(lines, MOST_LINES);
        for (int i = 0; i < parts.size(); i++) {
            LocalDate first = parts.get(i).stream()
                    .map(line -> line.points().get(0).on())
                    .min(LocalDate::compareTo)
                    .orElse(until);
            String part = Charts.part(i, parts.size(), words);
            drawings.add(new ProgressChart(words, first, until).draw(id + "-" + (i + 1), title + part, parts.get(i)));
        }
        return drawings.build();
    }

    private Drawing draw(String id, String title, List<ProgressLine> lines) {
        grid(lines.get(0));
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), i);
            legend(lines.get(i).name(), TOP + 8 + i * 32, i);
        }
        return new Drawing(id, title, description(lines), 656, BOTTOM + 8, marks.build());
    }

    private void legend(String name, double y, int number) {
        marks.add(Path.line(6, y, 36, y, ink(number)));
        mark(21, y, number);
        List<String> rows = Wrapping.lines(name, 22, 2);
        for (int i = 0; i < rows.size(); i++) {
            marks.add(new Label(44, y + 4 + i * 12, rows.get(i), 10.5, true, Anchor.START, Palette.INK));
        }
    }

    private void grid(ProgressLine scale) {
        for (int step = 0; step <= STEPS; step++) {
            double y = BOTTOM - HEIGHT * step / STEPS;
            BigDecimal value = scale.least()
                    .add(scale.most()
                            .subtract(scale.least())
                            .multiply(BigDecimal.valueOf(step))
                            .divide(BigDecimal.valueOf(STEPS)));
            marks.add(Path.line(TimeAxis.LEFT, y, RIGHT, y, Ink.line(Palette.GRID, 0.8)));
            marks.add(
                    new Label(TimeAxis.LEFT - 6, y + 3.5, words.number(value), 9.5, false, Anchor.END, Palette.MUTED));
        }
        for (YearMonth month = axis.first(); !month.isAfter(axis.last()); month = month.plusMonths(axis.step())) {
            double x = axis.x(month.atDay(1));
            boolean isFirst = month.equals(axis.first());
            String name = words.month(month) + (isFirst || month.getMonthValue() == 1 ? " " + month.getYear() : "");
            marks.add(Path.line(x, TOP - 8, x, BOTTOM, Ink.line(Palette.GRID, 0.8)));
            marks.add(new Label(x + 4, TOP - 8, name, 10, false, Anchor.START, Palette.MUTED));
        }
    }

    /** A value holds until the next one, so lines go across and then up or down. */
    private void line(ProgressLine line, int number) {
        ImmutableList.Builder<Double> points = ImmutableList.builder();
        double y = BOTTOM;
        for (int i = 0; i < line.points().size(); i++) {
            ProgressPoint point = line.points().get(i);
            double x = axis.x(point.on());
            if (i > 0) {
                points.add(x, y);
            }
            y = y(line, point.value(), number);
            points.add(x, y);
        }
        points.add(axis.x(until), y);
        marks.add(new Path(points.build(), false, ink(number)));
        for (ProgressPoint point : line.points()) {
            mark(axis.x(point.on()), y(line, point.value(), number), number);
        }
    }

    /** Lines of one value lie a hair apart; a scale of one level is a line at the bottom. */
    private static double y(ProgressLine line, BigDecimal value, int number) {
        double range = line.most().subtract(line.least()).doubleValue();
        double share = range > 0 ? value.subtract(line.least()).doubleValue() / range : 0;
        return BOTTOM - HEIGHT * share - number * 1.6;
    }

    private static Ink ink(int number) {
        Ink ink = Ink.line(number % 2 == 0 ? Palette.CURRENT : Palette.TARGET, 2);
        return number == 0 ? ink : ink.dashed(2.0 + 2.5 * number);
    }

    private void mark(double x, double y, int number) {
        Ink edge = Ink.line(number % 2 == 0 ? Palette.CURRENT : Palette.TARGET, 1.6);
        Ink ink = number < 2 ? edge.filledWith(Palette.PAPER) : edge.filledWith(Palette.INK);
        marks.add(number % 2 == 0 ? new Circle(x, y, 3.6, ink) : Rectangle.square(x, y, 7, ink));
    }

    private String description(List<ProgressLine> lines) {
        return lines.stream()
                        .map(line -> line.name() + ": "
                                + line.points().stream()
                                        .map(point -> words.shortDate(point.on()) + " " + words.number(point.value()))
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; "))
                + ". " + words.of("chart.table-follows");
    }
}
