package nl.pop4j.conversation;

import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * Who talks with whom, about what.
 *
 * <p>See {@link Conversation} for an example.
 *
 * @param kind what kind of talk it is
 * @param employee whose development it is about
 * @param leader who leads it for the employer
 * @param plan the plan that it is about, or null as long as there is none
 */
public record ConversationSubject(
        ConversationKind kind,
        @Personal(DataCategory.IDENTIFIER) PersonId employee,
        @Personal(DataCategory.IDENTIFIER) PersonId leader,
        @Nullable PlanId plan) {}
