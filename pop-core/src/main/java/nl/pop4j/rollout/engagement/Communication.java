package nl.pop4j.rollout.engagement;

import java.time.LocalDate;
import nl.pop4j.rollout.basis.Audience;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.id.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody is told.
 *
 * <p>Example: {@code new Communication("c1", Audience.MANAGEMENT, Audience.EMPLOYEES, message, "teamoverleg",
 * LocalDate.of(2027, 3, 1), null)} is overdue on 2 March 2027, and not on 1 March.
 *
 * @param id names it within its programme, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param by who tells it
 * @param to who is told
 * @param message what
 * @param channel how: a meeting, a letter, the intranet; 1 to 200 characters
 * @param plannedOn when it is to be done
 * @param doneOn when it was done, or null
 */
public record Communication(
        String id,
        Audience by,
        Audience to,
        LocalizedText message,
        String channel,
        LocalDate plannedOn,
        @Nullable LocalDate doneOn) {

    /**
     * Checks id and channel.
     *
     * @throws IllegalArgumentException if the id has another form, or the channel is blank, too long or unclean
     */
    public Communication {
        Identifiers.check("id", id);
        UserText.checked("channel", channel, UserText.SHORT);
        if (channel.isBlank()) {
            throw new IllegalArgumentException("channel must not be blank");
        }
    }

    /** Whether it is not done by the end of its day. */
    public boolean isOverdueOn(LocalDate today) {
        return doneOn == null && plannedOn.isBefore(today);
    }
}
