package nl.pop4j.feedback.culture;

import java.time.Instant;

/**
 * That a survey was closed, and what was decided then, once and for all.
 *
 * @param at when
 * @param smallestGroup the fewest people that figures could speak of
 * @param shown whether its figures are shown
 */
public record SurveyClosing(Instant at, int smallestGroup, boolean shown) {}
