package nl.pop4j.organisation;

import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.id.ObjectiveId;

/**
 * Something that the organisation or a team wants to reach.
 *
 * <p>Example: {@code new Objective(ObjectiveId.of("o1"), LocalizedText.of("Minder verloop", "Less turnover"), year)} is
 * served by every goal whose origin is {@code GoalOrigin.objective(ObjectiveId.of("o1"))}.
 *
 * @param id names it
 * @param title what is to be reached
 * @param period when it holds
 */
public record Objective(ObjectiveId id, LocalizedText title, DateRange period) {}
