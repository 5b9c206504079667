package nl.pop4j.gap;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleRequirement;
import org.jspecify.annotations.Nullable;

/**
 * The level of one competence that someone wants to have (SOLL).
 *
 * <p>Example: {@code Target.of(code, Level.of(4), TargetSource.FUTURE_ROLE)} is wanted at level 4, with weight 1
 * and no day.
 *
 * @param competence which competence
 * @param level the level to have
 * @param weight how important it is, zero or more
 * @param source where the target comes from
 * @param by the day by which to have it, or null if the plan's horizon says enough
 */
public record Target(
        CompetenceCode competence,
        Level level,
        BigDecimal weight,
        TargetSource source,
        @Nullable LocalDate by) {

    /**
     * Normalises and checks the weight.
     *
     * @throws IllegalArgumentException if the weight is negative or has more than six decimals
     */
    public Target {
        // The same number has one form, since people sign it.
        weight = new Level(weight).value();
    }

    /** A target of weight 1 without a day of its own. */
    public static Target of(CompetenceCode competence, Level level, TargetSource source) {
        return new Target(competence, level, BigDecimal.ONE, source, null);
    }

    /**
     * The target that a role's requirement pre-fills.
     *
     * @param unstated the level to use where the requirement names none
     */
    public static Target from(RoleRequirement requirement, TargetSource source, Level unstated) {
        Level level = requirement.level();
        return new Target(
                requirement.competence(), level == null ? unstated : level, requirement.weight(), source, null);
    }
}
