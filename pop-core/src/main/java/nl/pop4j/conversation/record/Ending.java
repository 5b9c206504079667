package nl.pop4j.conversation.record;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;

/**
 * How a conversation came to its end.
 *
 * <p>Example: {@code new Ending(Ending.Kind.CANCELLED, monday, Map.of("", "Ahmed moet die dag invallen."))} calls a
 * talk off and says why.
 *
 * @param kind closed or called off
 * @param on the day
 * @param reasons why something was left out, by the pointer to what is missing, or under {@code ""} why it was called
 *     off; each 1 to 8,000 characters
 */
public record Ending(
        Kind kind,
        LocalDate on,
        @Personal(DataCategory.DEVELOPMENT) Map<String, String> reasons) {

    /** In which way it ended. */
    public enum Kind {
        /** All was done, or left out for a reason. */
        CLOSED,
        /** It was called off before it was held. */
        CANCELLED
    }

    /**
     * Copies and checks the reasons.
     *
     * @throws IllegalArgumentException if a reason is blank, too long or unclean
     */
    public Ending {
        reasons = ImmutableSortedMap.copyOf(reasons);
        for (String reason : reasons.values()) {
            if (UserText.checked("reasons", reason, UserText.LONG).isBlank()) {
                throw new IllegalArgumentException("reasons must not be blank");
            }
        }
    }

    /** Without the reasons. */
    @Override
    public String toString() {
        return "Ending[" + kind + " on " + on + ", " + reasons.keySet() + "]";
    }
}
