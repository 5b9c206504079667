package nl.pop4j.conversation.invitation;

import java.time.LocalDate;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The question whether the employee brings somebody they trust (vertrouwenspersoon, jobcoach), and the answer.
 *
 * <p>Example: {@code new TrustedPersonQuestion(monday, null, null)} was asked and is not answered; with {@code (monday,
 * tuesday, null)} the employee has answered to come alone.
 *
 * @param askedOn the day on which the employer asked, or null if nobody did
 * @param answeredOn the day of the answer, or null if there is none
 * @param person who comes along, or null for nobody
 */
public record TrustedPersonQuestion(
        @Nullable LocalDate askedOn,
        @Nullable LocalDate answeredOn,
        @Personal(DataCategory.IDENTIFIER) @Nullable PersonId person) {

    /** Not asked yet. */
    public static final TrustedPersonQuestion NOT_ASKED = new TrustedPersonQuestion(null, null, null);

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if there is an answer without a question, one before it, or a person without an
     *     answer
     */
    public TrustedPersonQuestion {
        if (answeredOn != null && (askedOn == null || answeredOn.isBefore(askedOn))) {
            throw new IllegalArgumentException("answeredOn must not come before askedOn");
        }
        if (person != null && answeredOn == null) {
            throw new IllegalArgumentException("person needs answeredOn");
        }
    }

    /** Whether the employee has answered. */
    public boolean isAnswered() {
        return answeredOn != null;
    }
}
