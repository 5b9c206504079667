package nl.pop4j.plan.comment;

import java.time.Instant;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.id.PersonId;

/**
 * That a comment is settled. {@link PlanComment} shows where it stands.
 *
 * <p>{@link CommentCommands} shows how a comment comes by it.
 *
 * @param by who said so
 * @param at when
 */
public record CommentResolution(
        @Personal(DataCategory.IDENTIFIER) PersonId by, Instant at) {}
