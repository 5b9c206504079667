package nl.pop4j.gap.population;

import java.math.BigDecimal;
import java.util.Optional;
import nl.pop4j.competence.CompetenceCode;
import org.jspecify.annotations.Nullable;

/**
 * How what a group lacks in one competence has changed between two dates, over those who were there on both.
 *
 * <p>Example: where a team lacked 12 levels then and lacks 9 now, {@code growthOfGap()} holds -3.
 *
 * @param group name of the team, code of the role, or code of the competence
 * @param competence which competence
 * @param before what they lacked then, or null where showing it could give somebody away
 * @param after what they lack now; null if before is
 */
public record GroupChange(
        String group,
        CompetenceCode competence,
        @Nullable GapFigures before,
        @Nullable GapFigures after) {

    /** Levels that are missing more (positive) or less (negative) than before; empty where nothing is shown. */
    public Optional<BigDecimal> growthOfGap() {
        return before == null || after == null
                ? Optional.empty()
                : Optional.of(after.sumGap().subtract(before.sumGap()));
    }
}
