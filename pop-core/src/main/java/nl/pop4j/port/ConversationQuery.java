package nl.pop4j.port;

import java.util.stream.Stream;
import nl.pop4j.conversation.ConversationStatus;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.shared.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which conversations to list, a page at a time: all, or by one of employee, leader and status.
 *
 * <p>Example: {@code ConversationQuery.first(50).of(employee)} asks for an employee's first fifty.
 *
 * @param employee only conversations with this employee, or null for everybody's
 * @param leader only conversations that this person leads, or null for everybody's
 * @param status only conversations that stand so, or null for all
 * @param after only conversations whose id comes after this one, or null for the first page
 * @param limit at most this many, 1 to 1,000
 */
public record ConversationQuery(
        @Nullable PersonId employee,
        @Nullable PersonId leader,
        @Nullable ConversationStatus status,
        @Nullable ConversationId after,
        int limit) {

    /**
     * Checks limit and filter.
     *
     * @throws IllegalArgumentException if the limit is not 1 to 1,000, or there is more than one of employee, leader and
     *     status
     */
    public ConversationQuery {
        if (limit < 1 || limit > 1_000) {
            throw new IllegalArgumentException("limit must be 1 to 1000");
        }
        if (Stream.of(employee != null, leader != null, status != null)
                        .filter(is -> is)
                        .count()
                > 1) {
            throw new IllegalArgumentException("at most one of employee, leader and status can be given");
        }
    }

    /** The first conversations, whoever's and however they stand. */
    public static ConversationQuery first(int limit) {
        return new ConversationQuery(null, null, null, null, limit);
    }

    /** Those with one employee. */
    public ConversationQuery of(PersonId person) {
        return new ConversationQuery(person, null, null, after, limit);
    }

    /** Those that one person leads. */
    public ConversationQuery ledBy(PersonId person) {
        return new ConversationQuery(null, person, null, after, limit);
    }

    /** Those that stand so. */
    public ConversationQuery at(ConversationStatus wanted) {
        return new ConversationQuery(null, null, wanted, after, limit);
    }

    /** The page that follows the conversation with this id. */
    public ConversationQuery after(ConversationId last) {
        return new ConversationQuery(employee, leader, status, last, limit);
    }
}
