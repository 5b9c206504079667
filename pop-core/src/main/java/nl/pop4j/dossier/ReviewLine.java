package nl.pop4j.dossier;

import java.time.LocalDate;

/**
 * One review that was planned.
 *
 * <p>{@link PlanDossier} shows how documents come by it.
 *
 * @param id stable: a moved review keeps it, so that calendars replace and do not double
 * @param sequence how often it was moved
 * @param date the day
 * @param preparationDue by when both sides prepare
 * @param reportDue by when the report is there
 */
public record ReviewLine(String id, int sequence, LocalDate date, LocalDate preparationDue, LocalDate reportDue) {}
