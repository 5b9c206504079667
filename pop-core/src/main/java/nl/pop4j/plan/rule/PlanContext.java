package nl.pop4j.plan.rule;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.Level;
import nl.pop4j.organisation.OrganisationNeeds;

/**
 * The plain facts around a plan that rules look at.
 *
 * @param today the day on which the plan is checked
 * @param framework the framework that the plan's codes belong to
 * @param needs what the organisation has committed to
 * @param levels the employee's levels now; an absent competence is unknown, not zero
 * @param workingDays the employee's working days
 */
public record PlanContext(
        LocalDate today,
        CompetenceFramework framework,
        OrganisationNeeds needs,
        Map<CompetenceCode, Level> levels,
        WorkingDays workingDays) {

    /** Copies the levels. */
    public PlanContext {
        levels = ImmutableMap.copyOf(levels);
    }
}
