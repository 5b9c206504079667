/**
 * The talks around a plan: planned, invited, prepared, held, recorded, confirmed, closed.
 *
 * <p>A {@link nl.pop4j.conversation.Conversation} is about a {@link nl.pop4j.conversation.ConversationSubject} and is
 * changed by {@link nl.pop4j.conversation.ConversationCommands}, which give the next conversation and its events, or
 * findings. What is sent beforehand lies in {@code invitation}, what is written afterwards in {@code record}. The
 * package names plans and people by id, knows no calendar format and sends nothing.
 */
@NullMarked
package nl.pop4j.conversation;

import org.jspecify.annotations.NullMarked;
