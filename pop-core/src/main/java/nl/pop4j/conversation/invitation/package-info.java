/**
 * What comes before a talk: when and where it is, what it is for, how it goes, and what each side prepares.
 *
 * <p>An {@link nl.pop4j.conversation.invitation.Appointment} is local time in a zone. An
 * {@link nl.pop4j.conversation.invitation.Invitation} holds purpose, agenda, course and lead time. A
 * {@link nl.pop4j.conversation.invitation.Preparation} is private until both sides share theirs.
 */
@NullMarked
package nl.pop4j.conversation.invitation;

import org.jspecify.annotations.NullMarked;
