package nl.pop4j.competence;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a role asks of one competence.
 *
 * <p>See {@link CompetenceFramework} for an example.
 *
 * @param competence which one
 * @param level the level asked, or null where the publisher gives none
 * @param weight how important it is, zero or more; comparable within one framework only
 * @param essential whether the role cannot be filled without it
 */
public record RoleRequirement(
        CompetenceCode competence, @Nullable Level level, BigDecimal weight, boolean essential) {

    /**
     * Checks the weight and brings it to one form, so that 2 and 2.0 are equal.
     *
     * @throws IllegalArgumentException if the weight is negative, above 1,000,000 or has more than six decimals
     */
    public RoleRequirement {
        weight = new Level(weight).value();
    }

    /** An essential requirement of weight 1. */
    public static RoleRequirement essential(CompetenceCode competence, Level level) {
        return new RoleRequirement(competence, level, BigDecimal.ONE, true);
    }
}
