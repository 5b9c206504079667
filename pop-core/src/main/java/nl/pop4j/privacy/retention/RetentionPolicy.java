package nl.pop4j.privacy.retention;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.pop4j.shared.DataCategory;

/**
 * How long an organisation keeps what, as data. Where several rules hold for a category, the earliest day counts.
 *
 * @param country the country that it was made for, two letters (ISO 3166), empty if it was not set
 * @param rules the rules, each category of data that is kept for people having at least one
 */
public record RetentionPolicy(String country, List<RetentionRule> rules) {

    private static final Period TWO_YEARS = Period.ofYears(2);
    private static final Period ONE_YEAR = Period.ofYears(1);
    private static final Period HALF_A_YEAR = Period.ofMonths(6);

    /** Copies the rules. */
    public RetentionPolicy {
        rules = ImmutableList.copyOf(rules);
    }

    /**
     * The Dutch default, as known in November 2026: two years after the end of employment, as the supervisor
     * (Autoriteit Persoonsgegevens) advises for personnel files; adjustments at work half a year after they or the
     * employment ended. A default, no legal advice; it must not be used for Belgium.
     */
    public static RetentionPolicy netherlands() {
        return of("NL", TWO_YEARS, "Autoriteit Persoonsgegevens: personnel files, two years after employment");
    }

    /**
     * The Belgian default, as known in November 2026: one year after the end of employment, when claims from the
     * contract lapse (Act of 3 July 1978 on employment contracts, art. 15), since no supervisor names a period;
     * adjustments at work half a year after they or the employment ended. A default, no legal advice.
     *
     * <p>Example: of whoever leaves on 31 March 2027 everything is due for erasure on 1 April 2028.
     */
    public static RetentionPolicy belgium() {
        return of(
                "BE",
                ONE_YEAR,
                "Act of 3 July 1978 on employment contracts, art. 15: claims lapse after a year; this library's choice");
    }

    private static RetentionPolicy of(String country, Period development, String source) {
        return new RetentionPolicy(
                country,
                ImmutableList.of(
                        new RetentionRule(
                                DataCategory.DEVELOPMENT, RetentionEvent.END_OF_EMPLOYMENT, development, source),
                        special(RetentionEvent.END_OF_EMPLOYMENT),
                        special(RetentionEvent.END_OF_ADJUSTMENTS)));
    }

    private static RetentionRule special(RetentionEvent event) {
        return new RetentionRule(
                DataCategory.SPECIAL,
                event,
                HALF_A_YEAR,
                "GDPR art. 5(1)(e): no longer than needed; this library's choice");
    }

    /** No policy: nothing is ever found due, and who asks is told so. */
    public static RetentionPolicy notSet() {
        return new RetentionPolicy("", ImmutableList.of());
    }

    /** Whether there is a rule for all data that is kept about people. */
    public boolean isSet() {
        return Stream.of(DataCategory.DEVELOPMENT, DataCategory.SPECIAL)
                .allMatch(kept -> rules.stream().anyMatch(rule -> rule.category() == kept));
    }

    /**
     * The first day on which data of a category may no longer be there; empty if no event has happened that a rule
     * counts from.
     *
     * @param events the day of each event that has happened
     */
    public Optional<LocalDate> dueOn(DataCategory category, Map<RetentionEvent, LocalDate> events) {
        return rules.stream()
                .filter(rule -> rule.category() == category && events.containsKey(rule.event()))
                .map(rule -> rule.dueAfter(requireNonNull(events.get(rule.event()))))
                .min(LocalDate::compareTo);
    }
}
