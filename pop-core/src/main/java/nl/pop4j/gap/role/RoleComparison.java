package nl.pop4j.gap.role;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.competence.RoleProfile;
import nl.pop4j.competence.RoleRequirement;

/**
 * Compares roles of one framework in one way: within one scope, with one assumption for levels that are not stated.
 *
 * <p>Example: {@code RoleComparison.of(onet, CompetenceScope.within(onet, skills), UnstatedLevels.LEFT_OUT)
 * .distance(nurse, manager)}. Immutable, safe to share between threads.
 */
public final class RoleComparison {

    private final CompetenceFramework framework;
    private final CompetenceScope scope;
    private final UnstatedLevels unstated;

    private RoleComparison(CompetenceFramework framework, CompetenceScope scope, UnstatedLevels unstated) {
        this.framework = framework;
        this.scope = scope;
        this.unstated = unstated;
    }

    /** A comparison of the framework's roles. */
    public static RoleComparison of(CompetenceFramework framework, CompetenceScope scope, UnstatedLevels unstated) {
        return new RoleComparison(framework, scope, unstated);
    }

    /** The distance between two roles; empty if the framework lacks one of them. */
    public Optional<RoleDistance> distance(RoleCode from, RoleCode to) {
        Optional<RoleProfile> left = framework.role(from);
        Optional<RoleProfile> right = framework.role(to);
        return left.isEmpty() || right.isEmpty() ? Optional.empty() : Optional.of(between(left.get(), right.get()));
    }

    /** The distance between two profiles, which need not be of the framework. */
    public RoleDistance between(RoleProfile from, RoleProfile to) {
        Map<CompetenceCode, RoleRequirement> held = new HashMap<>();
        from.requirements().forEach(requirement -> held.put(requirement.competence(), requirement));
        List<RoleDistance.Step> steps = new ArrayList<>();
        for (RoleRequirement requirement : to.requirements()) {
            Optional<BigDecimal> target = unstated.of(requirement);
            if (target.isEmpty() || !scope.includes(requirement.competence())) {
                continue;
            }
            Optional<RoleRequirement> has = Optional.ofNullable(held.get(requirement.competence()));
            steps.add(new RoleDistance.Step(
                    requirement.competence(),
                    has.flatMap(unstated::of).orElse(BigDecimal.ZERO),
                    target.get(),
                    has.map(RoleRequirement::weight).orElse(BigDecimal.ZERO),
                    requirement.weight()));
        }
        return new RoleDistance(from.code(), to.code(), steps);
    }

    /** What a role asks within the scope, by competence: the levels. */
    public Map<CompetenceCode, BigDecimal> levels(RoleProfile role) {
        ImmutableMap.Builder<CompetenceCode, BigDecimal> levels = ImmutableMap.builder();
        for (RoleRequirement requirement : role.requirements()) {
            if (scope.includes(requirement.competence())) {
                unstated.of(requirement).ifPresent(level -> levels.put(requirement.competence(), level));
            }
        }
        return levels.buildOrThrow();
    }

    /** What a role asks within the scope, by competence: the weights, as importances. */
    public Map<CompetenceCode, BigDecimal> importances(RoleProfile role) {
        ImmutableMap.Builder<CompetenceCode, BigDecimal> weights = ImmutableMap.builder();
        for (RoleRequirement requirement : role.requirements()) {
            if (scope.includes(requirement.competence())) {
                weights.put(requirement.competence(), requirement.weight());
            }
        }
        return weights.buildOrThrow();
    }

    /** The framework whose roles are compared. */
    public CompetenceFramework framework() {
        return framework;
    }
}
