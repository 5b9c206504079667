package nl.pop4j.dossier.progress;

import java.math.BigDecimal;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;

/**
 * The level of one competence as it was seen when a goal was evaluated.
 *
 * <p>Example: {@code new LevelSeen("Plannen", BigDecimal.valueOf(3))} stands beside a goal at whose end Noor planned at
 * level 3.
 *
 * @param competence what the competence is called
 * @param level the level on its scale
 */
public record LevelSeen(
        String competence,
        @Personal(DataCategory.DEVELOPMENT) BigDecimal level) {

    /** Without the level. */
    @Override
    public String toString() {
        return "LevelSeen[]";
    }
}
