package nl.pop4j.port;

import java.time.LocalDate;

/**
 * One line of a list of what is due.
 *
 * @param plan the plan
 * @param due the day
 */
public record DuePlan(PlanSummary plan, LocalDate due) {}
