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
    private static final Period HALF_A_YEAR = Period.ofMonths(6);

    /** Copies the rules. */
    public RetentionPolicy {
        rules = ImmutableList.copyOf(rules);
    }

    /**
     * The Dutch default: two years after the end of employment, as the supervisor (Autoriteit Persoonsgegevens) advises
     * for personnel files; adjustments at work half a year after they or the employment ended. A default, no legal
     * advice; it must not be used for Belgium.
     */
    public static RetentionPolicy netherlands() {
        return new RetentionPolicy(
                "NL",
                ImmutableList.of(
                        new RetentionRule(
                                DataCategory.DEVELOPMENT,
                                RetentionEvent.END_OF_EMPLOYMENT,
                                TWO_YEARS,
                                "Autoriteit Persoonsgegevens: personnel files, two years after employment"),
                        new RetentionRule(
                                DataCategory.SPECIAL,
                                RetentionEvent.END_OF_EMPLOYMENT,
                                HALF_A_YEAR,
                                "GDPR art. 5(1)(e): no longer than needed; this library's choice"),
                        new RetentionRule(
                                DataCategory.SPECIAL,
                                RetentionEvent.END_OF_ADJUSTMENTS,
                                HALF_A_YEAR,
                                "GDPR art. 5(1)(e): no longer than needed; this library's choice")));
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
