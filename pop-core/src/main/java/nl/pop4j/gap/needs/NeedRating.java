package nl.pop4j.gap.needs;

import java.math.BigDecimal;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What one respondent says of one competence.
 *
 * <p>See {@link NeedsAssessment} for an example.
 *
 * @param respondent tells respondents apart; need not name anybody
 * @param competence which competence
 * @param importance how important it is, or null if not answered
 * @param ability how able the respondent is, on the same scale, or null if not answered
 */
public record NeedRating(
        @Personal(DataCategory.IDENTIFIER) String respondent,
        String competence,
        @Personal(DataCategory.DEVELOPMENT) @Nullable BigDecimal importance,
        @Personal(DataCategory.DEVELOPMENT) @Nullable BigDecimal ability) {

    /** Without the respondent. */
    @Override
    public String toString() {
        return "NeedRating[" + competence + "]";
    }
}
