package nl.pop4j.gap.population;

import java.math.BigDecimal;

/**
 * What a group lacks in one competence, over its members of whom a level is asked and known.
 *
 * <p>Example: of three people who miss 0, 1 and 2 levels of weight 2, {@code withGap} is 2, {@code sumGap} 3,
 * {@code weightedGap} 6 and {@code meanGap()} 1.
 *
 * @param employees how many
 * @param withGap how many of them are below the level asked
 * @param sumGap levels missing, over all of them
 * @param weightedGap levels missing, each times the weight of the person's role
 */
public record GapFigures(long employees, long withGap, BigDecimal sumGap, BigDecimal weightedGap) {

    /** Levels missing for each employee, those without a gap included; zero for nobody. */
    public double meanGap() {
        return employees == 0 ? 0 : sumGap.doubleValue() / employees;
    }
}
