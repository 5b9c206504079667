package nl.pop4j.gap;

import java.math.BigDecimal;
import java.util.Optional;
import nl.pop4j.competence.Level;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * One target against the level that someone has now.
 *
 * <p>Example: target 4 of weight 2 against level 3 has a shortage of 1 and a weighted shortage of 2.
 *
 * @param target where to
 * @param current the level now, or null where nobody knows: that is not zero
 */
public record CompetenceGap(
        Target target,
        @Personal(DataCategory.DEVELOPMENT) @Nullable Level current) {

    /** How many levels are missing, zero if none; empty if the level now is unknown. */
    public Optional<BigDecimal> shortage() {
        return difference().map(difference -> difference.max(BigDecimal.ZERO));
    }

    /** How many levels there are beyond the target (unused talent), zero if none; empty if unknown. */
    public Optional<BigDecimal> surplus() {
        return difference().map(difference -> difference.negate().max(BigDecimal.ZERO));
    }

    /** Shortage times weight; empty if the level now is unknown. */
    public Optional<BigDecimal> weightedShortage() {
        return shortage().map(shortage -> shortage.multiply(target.weight()));
    }

    /** Whether the target is known to be reached. */
    public boolean isMet() {
        return difference().map(difference -> difference.signum() <= 0).orElse(false);
    }

    /** Without levels. */
    @Override
    public String toString() {
        return "CompetenceGap[" + target.competence() + "]";
    }

    private Optional<BigDecimal> difference() {
        return Optional.ofNullable(current).map(level -> target.level().value().subtract(level.value()));
    }
}
