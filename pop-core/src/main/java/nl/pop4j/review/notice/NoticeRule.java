package nl.pop4j.review.notice;

import com.google.common.collect.Sets;
import java.util.Set;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.id.Identifiers;

/**
 * Who hears of a date, how far from it, and in which words.
 *
 * <p>In the words {@code {date}} stands for the date and {@code {who}} for the employee's name.
 *
 * <p>See {@link NoticeRules} for an example.
 *
 * @param id names it among a tenant's rules, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param occasion about which dates
 * @param stage whether it announces, reminds or escalates
 * @param offset how far from the date
 * @param audience who hears
 * @param toEmployee what the employee reads
 * @param toOthers what anybody else reads
 */
public record NoticeRule(
        String id,
        Occasion occasion,
        Stage stage,
        Offset offset,
        Set<Audience> audience,
        LocalizedText toEmployee,
        LocalizedText toOthers) {

    /** What a notice is for. */
    public enum Stage {
        /** Something is coming. */
        ANNOUNCEMENT,
        /** Something is due or late. */
        REMINDER,
        /** Reminding brought nothing: the next person hears. */
        ESCALATION
    }

    /**
     * Copies the audience and checks the id.
     *
     * @throws IllegalArgumentException if the id has another form, or nobody hears
     */
    public NoticeRule {
        audience = Sets.immutableEnumSet(audience);
        if (!Identifiers.isValid(id)) {
            throw new IllegalArgumentException("id must be 1 to 64 of A-Z a-z 0-9 . _ -");
        }
        if (audience.isEmpty()) {
            throw new IllegalArgumentException("audience must not be empty");
        }
    }
}
