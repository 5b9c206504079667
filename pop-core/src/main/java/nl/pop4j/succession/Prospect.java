package nl.pop4j.succession;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleProfile;
import nl.pop4j.gap.Target;
import nl.pop4j.gap.TargetSource;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.id.PersonId;

/**
 * The facts about one employee that say how soon a position could be theirs.
 *
 * <p>See {@link Readiness} for an example.
 *
 * @param employee who
 * @param plan what the signed plan says
 * @param levels the levels now; an absent competence is unknown, not zero
 */
public record Prospect(
        @Personal(DataCategory.IDENTIFIER) PersonId employee,
        PlanContent plan,
        @Personal(DataCategory.DEVELOPMENT) Map<CompetenceCode, Level> levels) {

    /** Copies the levels. */
    public Prospect {
        levels = ImmutableMap.copyOf(levels);
    }

    /**
     * Whether the plan aims at a role like this: it has a target, from a position or a future role, for a competence
     * that the role cannot do without. Who has no such target is no candidate, however able.
     */
    public boolean aimsAt(RoleProfile role) {
        return plan.targets().targets().stream()
                .filter(target ->
                        target.source() == TargetSource.POSITION || target.source() == TargetSource.FUTURE_ROLE)
                .anyMatch(target -> role.requirement(target.competence())
                        .filter(requirement -> requirement.essential())
                        .isPresent());
    }

    /**
     * By when the plan means to bring a competence to a level: the earliest day of a target that reaches it; for a
     * target without a day the last deadline of the goals that develop the competence, and without those nobody says.
     */
    Optional<LocalDate> expected(CompetenceCode competence, Level level) {
        return plan.targets().targets().stream()
                .filter(target ->
                        target.competence().equals(competence) && target.level().isAtLeast(level))
                .flatMap(target -> day(target).stream())
                .min(LocalDate::compareTo);
    }

    private Optional<LocalDate> day(Target target) {
        return target.by() != null
                ? Optional.of(target.by())
                : goals(target.competence())
                        .map(goal -> goal.deadline() == null ? plan.horizon().last() : goal.deadline())
                        .max(LocalDate::compareTo);
    }

    private Stream<DevelopmentGoal> goals(CompetenceCode competence) {
        return plan.goals().stream().filter(goal -> goal.competences().contains(competence));
    }

    /** Nobody and nothing. */
    @Override
    public String toString() {
        return "Prospect[]";
    }
}
