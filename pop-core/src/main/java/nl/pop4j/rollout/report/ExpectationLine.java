package nl.pop4j.rollout.report;

import nl.pop4j.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One thing that people expected, and what was done with it.
 *
 * <p>See {@link RolloutReport} for an example.
 *
 * @param text what
 * @param people how many named it, or null where they are too few to be counted
 * @param response what was done with it, or null
 */
public record ExpectationLine(
        LocalizedText text,
        @Nullable Integer people,
        @Nullable LocalizedText response) {}
