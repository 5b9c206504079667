package nl.pop4j.gap.needs;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Exact sums over the respondents who rated one competence in full. Not thread-safe. */
final class ItemSums {

    private int n;
    private BigDecimal importance = BigDecimal.ZERO;
    private BigDecimal ability = BigDecimal.ZERO;
    private int below;
    private int above;

    /** Counts a pair, unless one side is missing. */
    void add(@Nullable BigDecimal important, @Nullable BigDecimal able) {
        if (important == null || able == null) {
            return;
        }
        n++;
        importance = importance.add(important);
        ability = ability.add(able);
        below += able.compareTo(important) < 0 ? 1 : 0;
        above += able.compareTo(important) > 0 ? 1 : 0;
    }

    int n() {
        return n;
    }

    double meanImportance() {
        return importance.doubleValue() / n;
    }

    double meanAbility() {
        return ability.doubleValue() / n;
    }

    double meanDiscrepancy() {
        return importance.subtract(ability).doubleValue() / n;
    }

    double mwds() {
        return meanDiscrepancy() * meanImportance();
    }

    double negativeRanks() {
        return 100.0 * below / n;
    }

    double positiveRanks() {
        return 100.0 * above / n;
    }

    double tiedRanks() {
        return 100.0 * (n - below - above) / n;
    }

    /** Exactly comparable stand-in for PR - NR. */
    double rds() {
        return 100.0 * (above - below) / n;
    }
}
