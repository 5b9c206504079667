package nl.pop4j.dossier;

import java.math.BigDecimal;
import java.util.Optional;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Where one employee stands on one competence.
 *
 * <p>Example: {@code new TeamLevel(BigDecimal.valueOf(2), BigDecimal.valueOf(3)).gap()} holds 1; {@code
 * TeamLevel.NONE.gap()} is empty.
 *
 * @param current the level now, or null if nobody knows: that is not zero
 * @param target the level wanted, or null if none is asked
 */
public record TeamLevel(
        @Personal(DataCategory.DEVELOPMENT) @Nullable BigDecimal current,
        @Personal(DataCategory.DEVELOPMENT) @Nullable BigDecimal target) {

    /** Neither known nor asked. */
    public static final TeamLevel NONE = new TeamLevel(null, null);

    /**
     * The level wanted minus the level now: positive for a shortage, negative for a surplus; empty where one of them is
     * missing.
     */
    public Optional<BigDecimal> gap() {
        return current == null || target == null ? Optional.empty() : Optional.of(target.subtract(current));
    }

    /** Nothing of the levels. */
    @Override
    public String toString() {
        return "TeamLevel[]";
    }
}
