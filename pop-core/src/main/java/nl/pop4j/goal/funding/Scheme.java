package nl.pop4j.goal.funding;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Set;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.id.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * A scheme (regeling), right or duty about training, as dated data.
 *
 * <p>Example: STAP, which ended with 2023, has {@code until} 2024-01-01: {@code isValidOn(LocalDate.of(2023, 12, 31))}
 * is true, {@code isValidOn(LocalDate.of(2024, 1, 1))} is false.
 *
 * @param code names it, 1 to 64 of {@code A-Z a-z 0-9 . _ -}, the country first: {@code NL-SLIM}
 * @param country where, as ISO 3166 writes it: {@code NL}
 * @param kind what it is
 * @param title what people call it
 * @param text what a reader needs to know, in a sentence or two
 * @param from the first day on which it holds, or null where the source does not say
 * @param until the first day on which it no longer holds, or null while no end is known
 * @param conditions what goes with it
 * @param source where this comes from
 */
public record Scheme(
        String code,
        String country,
        Kind kind,
        LocalizedText title,
        LocalizedText text,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Set<Condition> conditions,
        Source source) {

    /** What an entry is. */
    public enum Kind {
        /** Money or a loan from outside the organisation. */
        SCHEME,
        /** A right of the employee. */
        RIGHT,
        /** Something that the law obliges the employer to do. */
        LEGAL_DUTY,
        /** Something that a collective agreement (cao) grants. */
        COLLECTIVE_AGREEMENT
    }

    /**
     * Copies the conditions and checks code and dates.
     *
     * @throws IllegalArgumentException if the code has another form, or it ends before it begins
     */
    public Scheme {
        if (!Identifiers.isValid(code)) {
            throw new IllegalArgumentException("code must be 1 to 64 of A-Z a-z 0-9 . _ -");
        }
        if (from != null && until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("until must be after from");
        }
        conditions = Sets.immutableEnumSet(conditions);
    }

    /** Whether it holds on a day, as far as is known. */
    public boolean isValidOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /** Whether this goes with it. */
    public boolean has(Condition condition) {
        return conditions.contains(condition);
    }
}
