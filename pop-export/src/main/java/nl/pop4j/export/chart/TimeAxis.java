package nl.pop4j.export.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import nl.pop4j.dossier.ActivityLine;
import nl.pop4j.dossier.PlanDossier;

/** Days on a horizontal axis of whole months. */
record TimeAxis(YearMonth first, YearMonth last) {

    static final double LEFT = 200;
    static final double WIDTH = 456;

    /** Whole months around the horizon, all activities, reviews and deadlines. */
    static TimeAxis of(PlanDossier dossier) {
        LocalDate first = dossier.head().first();
        LocalDate last = dossier.head().last();
        for (ActivityLine activity : dossier.activities()) {
            first = activity.first().isBefore(first) ? activity.first() : first;
            last = activity.last().isAfter(last) ? activity.last() : last;
        }
        return new TimeAxis(YearMonth.from(first), YearMonth.from(last));
    }

    boolean holds(LocalDate date) {
        return !YearMonth.from(date).isBefore(first) && !YearMonth.from(date).isAfter(last);
    }

    long months() {
        return first.until(last, ChronoUnit.MONTHS) + 1;
    }

    /** Months from one label to the next, so that labels do not touch. */
    int step() {
        long months = months();
        return months <= 15 ? 1 : months <= 36 ? 3 : months <= 84 ? 6 : 12;
    }

    double x(LocalDate date) {
        LocalDate start = first.atDay(1);
        double days = ChronoUnit.DAYS.between(start, last.plusMonths(1).atDay(1));
        return LEFT + WIDTH * ChronoUnit.DAYS.between(start, date) / days;
    }
}
