package nl.pop4j.feedback.culture;

import java.time.Instant;

/**
 * That a survey was closed, and what was decided then, once and for all.
 *
 * <p>Example: {@code new SurveyClosing(now, 5, false)} closed a survey whose figures stay hidden, since they would
 * speak of fewer than five people.
 *
 * @param at when
 * @param smallestGroup the fewest people that figures could speak of
 * @param shown whether its figures are shown
 */
public record SurveyClosing(Instant at, int smallestGroup, boolean shown) {}
