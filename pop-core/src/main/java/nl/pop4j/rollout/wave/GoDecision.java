package nl.pop4j.rollout.wave;

import java.time.LocalDate;
import nl.pop4j.shared.UserText;

/**
 * Whether the rollout goes on after a wave.
 *
 * <p>See {@link RolloutProgress} for an example.
 *
 * @param go whether it does
 * @param on the day of the decision
 * @param reason why, at most 8,000 characters, possibly empty where all criteria are met
 * @param progress how far the wave was on that day
 */
public record GoDecision(boolean go, LocalDate on, String reason, RolloutProgress progress) {

    /**
     * Checks the reason.
     *
     * @throws IllegalArgumentException if it is too long or unclean
     */
    public GoDecision {
        UserText.checked("reason", reason, UserText.LONG);
    }
}
