package nl.pop4j.text.time;

import nl.pop4j.shared.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A time as named, without the word before it.
 *
 * @param end the token after its last one
 * @param kind what it would fix
 * @param dates the days, or null where words do not tell
 */
record TimePhrase(int end, TemporalKind kind, @Nullable DateRange dates) {

    static TimePhrase date(int end, DateRange dates) {
        return new TimePhrase(end, TemporalKind.DATE, dates);
    }

    static TimePhrase of(int end, TemporalKind kind) {
        return new TimePhrase(end, kind, null);
    }

    TimePhrase as(TemporalKind other) {
        return new TimePhrase(end, other, dates);
    }
}
