package nl.pop4j.gap.needs;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one respondent says of one competence.
 *
 * @param respondent tells respondents apart; need not name anybody
 * @param competence which competence
 * @param importance how important it is, or null if not answered
 * @param ability how able the respondent is, on the same scale, or null if not answered
 */
public record NeedRating(
        String respondent,
        String competence,
        @Nullable BigDecimal importance,
        @Nullable BigDecimal ability) {

    /** Without the respondent. */
    @Override
    public String toString() {
        return "NeedRating[" + competence + "]";
    }
}
