package nl.pop4j.plan.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.Level;
import nl.pop4j.goal.funding.Scheme;
import nl.pop4j.organisation.OrganisationNeeds;

/**
 * The plain facts around a plan that rules look at.
 *
 * @param today the day on which the plan is checked
 * @param framework the framework that the plan's codes belong to
 * @param needs what the organisation has committed to
 * @param levels the employee's levels now; an absent competence is unknown, not zero
 * @param workingDays the employee's working days
 * @param schemes the schemes, rights and duties that the organisation reckons with
 */
public record PlanContext(
        LocalDate today,
        CompetenceFramework framework,
        OrganisationNeeds needs,
        Map<CompetenceCode, Level> levels,
        WorkingDays workingDays,
        List<Scheme> schemes) {

    /** Copies levels and schemes. */
    public PlanContext {
        levels = ImmutableMap.copyOf(levels);
        schemes = ImmutableList.copyOf(schemes);
    }

    /** Facts without schemes. */
    public PlanContext(
            LocalDate today,
            CompetenceFramework framework,
            OrganisationNeeds needs,
            Map<CompetenceCode, Level> levels,
            WorkingDays workingDays) {
        this(today, framework, needs, levels, workingDays, ImmutableList.of());
    }

    /** The same with these schemes, rights and duties. */
    public PlanContext withSchemes(List<Scheme> others) {
        return new PlanContext(today, framework, needs, levels, workingDays, others);
    }

    /** The scheme, right or duty with this code. */
    public Optional<Scheme> scheme(String code) {
        return schemes.stream().filter(scheme -> scheme.code().equals(code)).findFirst();
    }
}
