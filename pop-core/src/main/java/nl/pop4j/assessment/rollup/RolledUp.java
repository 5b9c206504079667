package nl.pop4j.assessment.rollup;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The figure of one competence or group, from what lies below it.
 *
 * <p>Example: of a group whose first part was rated 2, whose second 4 and whose third not at all, the mean is 3; {@code
 * missing} holds the third, and {@code isComplete()} is false. See {@link RollUp}.
 *
 * @param competence the whole
 * @param rule name of the rule
 * @param figure in levels of the scale, or a share from 0 to 1, as the rule says; null where no counted part is known
 * @param scale id of the scale on which the parts were compared, or null where no part is known
 * @param known the levels of the parts that are known, on that scale
 * @param missing the parts that nobody rated: they are not in the figure, and they are not zero
 */
public record RolledUp(
        CompetenceCode competence,
        String rule,
        @Personal(DataCategory.DEVELOPMENT) @Nullable BigDecimal figure,
        @Nullable String scale,
        @Personal(DataCategory.DEVELOPMENT) Map<CompetenceCode, Level> known,
        Set<CompetenceCode> missing) {

    /** Copies the parts. */
    public RolledUp {
        known = ImmutableMap.copyOf(known);
        missing = ImmutableSet.copyOf(missing);
    }

    /** Whether every part is known. */
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** Without levels. */
    @Override
    public String toString() {
        return "RolledUp[" + competence + "]";
    }
}
