package nl.pop4j.conversation.planning;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.id.Identifiers;
import nl.pop4j.shared.id.PersonId;

/**
 * A talk that needs a time.
 *
 * <p>See {@link PlanningRound} for an example.
 *
 * @param id names it in its round, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param employee with whom
 * @param leader who leads it
 * @param minutes how long it takes, 1 to 720
 * @param wishes the days on which it would suit best, the best first; none where any day does
 */
public record TalkRequest(
        String id,
        @Personal(DataCategory.IDENTIFIER) PersonId employee,
        @Personal(DataCategory.IDENTIFIER) PersonId leader,
        int minutes,
        List<LocalDate> wishes) {

    private static final int LONGEST = 720;

    /**
     * Copies the wishes.
     *
     * @throws IllegalArgumentException if the id has another form or the minutes are out of range
     */
    public TalkRequest {
        Identifiers.check("id", id);
        wishes = ImmutableList.copyOf(wishes);
        if (minutes < 1 || minutes > LONGEST) {
            throw new IllegalArgumentException("minutes must be 1 to 720");
        }
    }

    /** Whether somebody takes part in both. */
    boolean sharesSomebodyWith(TalkRequest other) {
        return has(other.employee) || has(other.leader);
    }

    private boolean has(PersonId person) {
        return person.equals(employee) || person.equals(leader);
    }
}
