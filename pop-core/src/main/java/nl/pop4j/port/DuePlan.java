package nl.pop4j.port;

import java.time.LocalDate;

/**
 * One line of a list of what is due.
 *
 * <p>See {@link DueQuery} for an example.
 *
 * @param plan the plan
 * @param due the day
 */
public record DuePlan(PlanSummary plan, LocalDate due) {}
