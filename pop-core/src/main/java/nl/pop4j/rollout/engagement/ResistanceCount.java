package nl.pop4j.rollout.engagement;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import nl.pop4j.shared.id.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * How many people object, as it was shown to the organisation.
 *
 * <p>Example: {@code new ResistanceCount("TIME", ResistanceCount.Kind.RAISED, Set.of(1, 4, 7)).people()} is 3.
 *
 * @param cause code of the cause, or null for all causes together
 * @param kind what was counted
 * @param voices the numbers of the people who were counted; never shown
 */
public record ResistanceCount(@Nullable String cause, Kind kind, Set<Integer> voices) {

    /** What can be counted. */
    public enum Kind {
        /** People who object or have objected. */
        RAISED,
        /** Those of them who do not any more. */
        RESOLVED
    }

    /**
     * Copies the voices.
     *
     * @throws IllegalArgumentException if the cause has another form
     */
    public ResistanceCount {
        if (cause != null) {
            Identifiers.check("cause", cause);
        }
        voices = ImmutableSortedSet.copyOf(voices);
    }

    /** How many people. */
    public int people() {
        return voices.size();
    }

    /** Without voices. */
    @Override
    public String toString() {
        return "ResistanceCount[" + cause + ", " + kind + ", " + people() + "]";
    }
}
