package nl.pop4j.text.time;

import java.time.LocalDate;
import java.util.Optional;
import nl.pop4j.shared.DateRange;
import nl.pop4j.text.token.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a time, and the days that they mean.
 *
 * <p>Example: seen from 2026-11-23 'vóór 1 juli' is a date before 2027-07-01, with 2027-06-30 as its last day.
 *
 * @param span the words
 * @param firstToken the first of its tokens
 * @param endToken the token after its last one
 * @param kind what it fixes
 * @param relation how it relates to the days
 * @param dates the days that it names, or null where words do not tell
 */
public record TemporalExpression(
        Span span,
        int firstToken,
        int endToken,
        TemporalKind kind,
        Relation relation,
        @Nullable DateRange dates) {

    /** Whether an end or a bounded period is fixed. */
    public boolean fixesEnd() {
        return kind.fixesEnd();
    }

    /** The days that it names, if words tell. */
    public Optional<DateRange> resolved() {
        return Optional.ofNullable(dates);
    }

    /** The last day on which it can be done, if words tell: of 'before' the day before, else the last day. */
    public Optional<LocalDate> lastDay() {
        if (dates == null || !fixesEnd()) {
            return Optional.empty();
        }
        return Optional.of(relation == Relation.BEFORE ? dates.start().minusDays(1) : dates.last());
    }
}
