package nl.pop4j.export.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.pop4j.dossier.ActivityLine;
import nl.pop4j.dossier.GoalLine;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.dossier.ReviewLine;
import nl.pop4j.export.chart.Mark.Anchor;
import nl.pop4j.export.chart.Mark.Circle;
import nl.pop4j.export.chart.Mark.Label;
import nl.pop4j.export.chart.Mark.Path;
import nl.pop4j.export.chart.Mark.Rectangle;
import nl.pop4j.export.words.Words;

/** Activities as bars over months, with the deadlines of goals, the reviews and the day of making. */
final class Timeline {

    private static final double RIGHT = TimeAxis.LEFT + TimeAxis.WIDTH;
    private static final double TOP = 34;
    private static final double ROW = 20;

    private final PlanDossier dossier;
    private final Words words;
    private final TimeAxis axis;
    private final ImmutableList.Builder<Mark> marks = ImmutableList.builder();

    Timeline(PlanDossier dossier, Words words, TimeAxis axis) {
        this.dossier = dossier;
        this.words = words;
        this.axis = axis;
    }

    Drawing draw(String id, String part, List<ActivityLine> activities, boolean last) {
        boolean deadlines = last && dossier.goals().stream().anyMatch(goal -> goal.deadline() != null);
        boolean reviews = last && !dossier.reviews().isEmpty();
        int rows = activities.size() + (deadlines ? 1 : 0) + (reviews ? 1 : 0);
        double bottom = TOP + ROW * rows;
        months(rows);
        boolean made = axis.holds(dossier.head().made());
        if (made) {
            double x = axis.x(dossier.head().made());
            marks.add(Path.line(
                    x, TOP - 4, x, bottom, Ink.line(Palette.TARGET, 1.4).dashed(4)));
        }
        for (int row = 0; row < activities.size(); row++) {
            activity(activities.get(row), TOP + ROW * row + ROW / 2);
        }
        double y = TOP + ROW * activities.size() + ROW / 2;
        if (deadlines) {
            deadlines(y);
            y += ROW;
        }
        if (reviews) {
            reviews(y);
        }
        TimelineLegend legend = new TimelineLegend(words);
        marks.addAll(legend.marks(activities, deadlines, reviews, made, bottom + 20));
        String title = words.of("chart.timeline.title") + part;
        return new Drawing(id, title, description(activities), 656, bottom + 20 + legend.height(), marks.build());
    }

    private void months(int rows) {
        for (int row = 0; row < rows; row += 2) {
            marks.add(new Rectangle(0, TOP + ROW * row, RIGHT, ROW, Ink.filled(Palette.BAND)));
        }
        double bottom = TOP + ROW * rows;
        for (YearMonth month = axis.first(); !month.isAfter(axis.last()); month = month.plusMonths(axis.step())) {
            double x = axis.x(month.atDay(1));
            marks.add(Path.line(x, TOP - 10, x, bottom, Ink.line(Palette.GRID, 0.8)));
            marks.add(label(x + 4, TOP - 8, words.month(month), 10, false, Anchor.START));
        }
        years(bottom);
        marks.add(Path.line(RIGHT, TOP - 10, RIGHT, bottom, Ink.line(Palette.GRID, 0.8)));
    }

    private void years(double bottom) {
        YearMonth year = axis.first();
        while (!year.isAfter(axis.last())) {
            double x = axis.x(year.atDay(1));
            YearMonth next = YearMonth.of(year.getYear() + 1, 1);
            double end = next.isAfter(axis.last()) ? RIGHT : axis.x(next.atDay(1));
            marks.add(Path.line(x, 4, x, bottom, Ink.line(Palette.MUTED, 0.8)));
            if (end - x > 32) {
                marks.add(label(x + 4, 12, Integer.toString(year.getYear()), 10.5, true, Anchor.START));
            }
            year = next;
        }
    }

    private void activity(ActivityLine activity, double y) {
        marks.add(label(6, y + 4, activity.number(), 11, true, Anchor.START));
        marks.add(label(34, y + 4, Wrapping.cut(activity.title(), 30), 11, false, Anchor.START));
        double x = axis.x(activity.first());
        double width = Math.max(6, axis.x(activity.last().plusDays(1)) - x);
        marks.addAll(StatusLook.bar(activity.status(), x, y - 6, width, 12));
        boolean fits = x + width + 60 < RIGHT;
        String status = words.status(activity.status());
        marks.add(label(fits ? x + width + 5 : x - 5, y + 3.5, status, 9.5, false, fits ? Anchor.START : Anchor.END));
    }

    /** Goals due on one day share a flag; a label that would touch the one before it is left to the table. */
    private void deadlines(double y) {
        marks.add(label(6, y + 4, words.of("timeline.goals"), 11, true, Anchor.START));
        ImmutableListMultimap<LocalDate, String> goals = dossier.goals().stream()
                .filter(goal -> goal.deadline() != null && axis.holds(goal.deadline()))
                .sorted(Comparator.comparing(GoalLine::deadline))
                .collect(ImmutableListMultimap.toImmutableListMultimap(GoalLine::deadline, GoalLine::number));
        double free = TimeAxis.LEFT;
        for (LocalDate day : goals.keySet()) {
            double x = axis.x(day);
            marks.add(TimelineLegend.flag(x, y));
            String numbers = numbers(goals.get(day));
            double width = 7 + numbers.length() * 6.0;
            boolean right = x + width < RIGHT;
            if (right ? x >= free : x - width >= free) {
                Anchor anchor = right ? Anchor.START : Anchor.END;
                marks.add(label(right ? x + 7 : x - 7, y + 3.5, numbers, 9.5, true, anchor));
                free = right ? x + width + 6 : x + 8;
            }
        }
    }

    private static String numbers(List<String> goals) {
        return goals.size() <= 3 ? String.join(", ", goals) : goals.get(0) + " +" + (goals.size() - 1);
    }

    private void reviews(double y) {
        marks.add(label(6, y + 4, words.of("timeline.reviews"), 11, true, Anchor.START));
        for (ReviewLine review : dossier.reviews()) {
            if (axis.holds(review.date())) {
                marks.add(new Circle(
                        axis.x(review.date()),
                        y,
                        4.6,
                        Ink.line(Palette.CURRENT, 2).filledWith(Palette.PAPER)));
            }
        }
    }

    private String description(List<ActivityLine> activities) {
        return activities.stream().map(this::described).collect(Collectors.joining("; ")) + ". "
                + words.of("chart.table-follows");
    }

    private String described(ActivityLine activity) {
        return words.of(
                "chart.timeline.description",
                "number",
                activity.number(),
                "title",
                activity.title(),
                "first",
                words.date(activity.first()),
                "last",
                words.date(activity.last()),
                "status",
                words.status(activity.status()));
    }

    private static Label label(double x, double y, String text, double size, boolean bold, Anchor anchor) {
        return new Label(x, y, text, size, bold, anchor, bold ? Palette.INK : Palette.MUTED);
    }
}
