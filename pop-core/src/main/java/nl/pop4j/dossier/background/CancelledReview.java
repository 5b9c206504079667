package nl.pop4j.dossier.background;

import java.time.LocalDate;

/**
 * A review that will not be held: calendars that know it strike it out.
 *
 * <p>{@link nl.pop4j.dossier.PlanDossier} shows how documents come by it.
 *
 * @param id stable, the same as when it was planned
 * @param sequence how often it was changed, calling it off included
 * @param date the day for which it was planned last
 */
public record CancelledReview(String id, int sequence, LocalDate date) {}
