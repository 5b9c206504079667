/**
 * What others say, in every direction.
 *
 * <p>{@link nl.pop4j.feedback.Feedback} is what one person tells another about a competence, goal or activity, kept for
 * as long as the giver consents; {@link nl.pop4j.feedback.FeedbackCommands} change it, and
 * {@link nl.pop4j.feedback.SeenFeedback} is what a reader gets to see. {@code feedback.culture} asks a team how it
 * learns. Who is whose manager comes from outside.
 */
@NullMarked
package nl.pop4j.feedback;

import org.jspecify.annotations.NullMarked;
