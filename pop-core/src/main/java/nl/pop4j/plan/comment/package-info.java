/**
 * Comments beside a plan (opmerkingen): what people who work on it say to each other about a place in it.
 *
 * <p>{@link nl.pop4j.plan.comment.CommentCommands} make a {@link nl.pop4j.plan.comment.PlanComment} at a
 * {@link nl.pop4j.plan.comment.CommentPlace}, an answer to one, resolve and withdraw it. A comment is no part of the
 * plan: it is not signed, makes no revision and stands in no document. Its place is a place in the words of the plan
 * only, so that nothing can be said here about what has a wall of its own. Who may see a place is not known here.
 */
@NullMarked
package nl.pop4j.plan.comment;

import org.jspecify.annotations.NullMarked;
