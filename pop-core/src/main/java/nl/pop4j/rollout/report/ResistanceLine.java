package nl.pop4j.rollout.report;

import java.time.LocalDate;
import nl.pop4j.rollout.engagement.ResistanceCount;
import nl.pop4j.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * How many people object, as they were last counted.
 *
 * <p>See {@link RolloutReport} for an example.
 *
 * @param cause why, or null for all causes together
 * @param kind what was counted
 * @param people how many
 * @param on the day of the count
 */
public record ResistanceLine(@Nullable LocalizedText cause, ResistanceCount.Kind kind, int people, LocalDate on) {}
