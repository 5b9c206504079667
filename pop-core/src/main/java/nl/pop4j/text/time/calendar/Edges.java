package nl.pop4j.text.time.calendar;

import java.time.LocalDate;
import nl.pop4j.shared.DateRange;

/** The beginning, middle and end of a period: 'eind maart', 'mid-May', 'early 2027'. */
public final class Edges {

    private Edges() {}

    /**
     * The first, middle or last third of a month; of a longer period whole months, about a
     * quarter of it at either end.
     */
    public static DateRange edge(DateRange whole, int edge) {
        long length = whole.lengthInDays();
        if (length < 28) {
            return edge < 0 ? DateRange.of(whole.start(), whole.start().plusDays((length + 2) / 3)) : late(whole, 3);
        }
        if (length <= 31) {
            return third(whole, edge);
        }
        int months = Math.round(length / 30f);
        int part = Math.max(1, Math.round(months / 4f));
        LocalDate afterFirst = whole.start().plusMonths(part);
        LocalDate beforeLast = whole.end().minusMonths(part);
        if (edge == 0) {
            return DateRange.of(afterFirst, beforeLast);
        }
        return edge < 0 ? DateRange.of(whole.start(), afterFirst) : DateRange.of(beforeLast, whole.end());
    }

    private static DateRange third(DateRange month, int edge) {
        LocalDate start = month.start().plusDays(10L * (edge + 1));
        return DateRange.of(start, edge > 0 ? month.end() : start.plusDays(10));
    }

    private static DateRange late(DateRange whole, int parts) {
        long length = Math.max(1, whole.lengthInDays() / parts);
        return DateRange.of(whole.end().minusDays(length), whole.end());
    }
}
