package nl.pop4j.rollout.basis;

import java.time.LocalDate;
import nl.pop4j.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The personnel policy that a rollout belongs to, or the fact that there is none: a starting position, too.
 *
 * <p>Example: {@code new PersonnelPolicy(null, monday).exists()} is false: somebody looked on Monday, and there is no
 * policy.
 *
 * @param text what it says about development, or null where there is no policy
 * @param recordedOn the day on which this was written down
 */
public record PersonnelPolicy(@Nullable LocalizedText text, LocalDate recordedOn) {

    /** Whether there is a policy. */
    public boolean exists() {
        return text != null;
    }
}
