/**
 * What is kept of a talk: what was heard, what was agreed, who confirmed it and how it was closed.
 *
 * <p>A {@link nl.pop4j.conversation.record.ConversationRecord} is written step by step; a
 * {@link nl.pop4j.conversation.record.Confirmation} stands beside it with its reaction and is never overwritten.
 */
@NullMarked
package nl.pop4j.conversation.record;

import org.jspecify.annotations.NullMarked;
