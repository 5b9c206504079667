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
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.funding.Scheme;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.smart.Fact;
import org.jspecify.annotations.Nullable;

/**
 * The plain facts around a plan that rules look at.
 *
 * <p>{@link PlanRules} shows it in use.
 *
 * @param today the day on which the plan is checked
 * @param framework the framework that the plan's codes belong to
 * @param needs what the organisation has committed to
 * @param levels the employee's levels now; an absent competence is unknown, not zero
 * @param workingDays the employee's working days
 * @param schemes the schemes, rights and duties that the organisation reckons with
 * @param method the way of working that the plan follows, or null where that is not looked at
 * @param evidenceEnds by competence: the first day on which no evidence for the level counts any more; absent where some
 *     keeps for ever, or there is none
 * @param course how the carrying out goes
 * @param profile how far the employee's profile is
 * @param agreed by goal, as it is written: whether both sides agreed to it when they last looked; absent where nobody said
 */
public record PlanContext(
        LocalDate today,
        CompetenceFramework framework,
        OrganisationNeeds needs,
        Map<CompetenceCode, Level> levels,
        WorkingDays workingDays,
        List<Scheme> schemes,
        @Nullable PlanMethod method,
        Map<CompetenceCode, LocalDate> evidenceEnds,
        PlanCourse course,
        ProfileFacts profile,
        Map<DevelopmentGoal, Fact> agreed) {

    /** Copies levels, schemes, days and goals. */
    public PlanContext {
        levels = ImmutableMap.copyOf(levels);
        schemes = ImmutableList.copyOf(schemes);
        evidenceEnds = ImmutableMap.copyOf(evidenceEnds);
        agreed = ImmutableMap.copyOf(agreed);
    }

    /** Facts before a plan is signed, whatever its method and the evidence. */
    public PlanContext(
            LocalDate today,
            CompetenceFramework framework,
            OrganisationNeeds needs,
            Map<CompetenceCode, Level> levels,
            WorkingDays workingDays,
            List<Scheme> schemes) {
        this(
                today,
                framework,
                needs,
                levels,
                workingDays,
                schemes,
                null,
                ImmutableMap.of(),
                PlanCourse.NOT_BEGUN,
                ProfileFacts.NONE,
                ImmutableMap.of());
    }

    /** Facts without schemes, before a plan is signed, whatever its method and the evidence. */
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
        return new PlanContext(
                today, framework, needs, levels, workingDays, others, method, evidenceEnds, course, profile, agreed);
    }

    /** The same for a plan by this method. */
    public PlanContext with(PlanMethod other) {
        return new PlanContext(
                today, framework, needs, levels, workingDays, schemes, other, evidenceEnds, course, profile, agreed);
    }

    /** The same with evidence that ends on these days. */
    public PlanContext withEvidenceEnds(Map<CompetenceCode, LocalDate> ends) {
        return new PlanContext(
                today, framework, needs, levels, workingDays, schemes, method, ends, course, profile, agreed);
    }

    /** The same for a plan that goes like this. */
    public PlanContext with(PlanCourse other) {
        return new PlanContext(
                today, framework, needs, levels, workingDays, schemes, method, evidenceEnds, other, profile, agreed);
    }

    /** The same for an employee whose profile is so far. */
    public PlanContext with(ProfileFacts other) {
        return new PlanContext(
                today, framework, needs, levels, workingDays, schemes, method, evidenceEnds, course, other, agreed);
    }

    /** The same where the two sides said this of goals. */
    public PlanContext withAgreed(Map<DevelopmentGoal, Fact> goals) {
        return new PlanContext(
                today, framework, needs, levels, workingDays, schemes, method, evidenceEnds, course, profile, goals);
    }

    /** The same on another day. */
    public PlanContext on(LocalDate day) {
        return new PlanContext(
                day, framework, needs, levels, workingDays, schemes, method, evidenceEnds, course, profile, agreed);
    }

    /** The scheme, right or duty with this code. */
    public Optional<Scheme> scheme(String code) {
        return schemes.stream().filter(scheme -> scheme.code().equals(code)).findFirst();
    }
}
