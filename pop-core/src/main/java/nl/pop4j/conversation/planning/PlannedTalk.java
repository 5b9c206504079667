package nl.pop4j.conversation.planning;

import java.time.LocalDateTime;

/**
 * A time for a talk.
 *
 * <p>See {@link PlanningRound} for an example.
 *
 * @param id which request
 * @param start when it begins, in the local time of the organisation
 */
public record PlannedTalk(String id, LocalDateTime start) {}
