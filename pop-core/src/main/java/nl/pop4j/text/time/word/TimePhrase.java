package nl.pop4j.text.time.word;

import nl.pop4j.shared.DateRange;
import nl.pop4j.text.time.TemporalKind;
import org.jspecify.annotations.Nullable;

/**
 * A time as named, without the word before it.
 *
 * @param end the token after its last one
 * @param kind what it would fix
 * @param dates the days, or null where words do not tell
 */
public record TimePhrase(
        int end, TemporalKind kind, @Nullable DateRange dates) {

    public static TimePhrase date(int end, DateRange dates) {
        return new TimePhrase(end, TemporalKind.DATE, dates);
    }

    public static TimePhrase of(int end, TemporalKind kind) {
        return new TimePhrase(end, kind, null);
    }

    public TimePhrase as(TemporalKind other) {
        return new TimePhrase(end, other, dates);
    }
}
