package nl.pop4j.assessment.rollup;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;

/**
 * The share that reaches a level.
 *
 * @param level which level, itself included
 */
record ShareAt(Level level) implements RollUpRule {

    @Override
    public String name() {
        return "share-at-level";
    }

    @Override
    public boolean givesLevel() {
        return false;
    }

    @Override
    public Optional<BigDecimal> apply(Map<CompetenceCode, Level> levels) {
        long reached =
                levels.values().stream().filter(part -> part.isAtLeast(level)).count();
        return Optional.of(Mean.over(BigDecimal.valueOf(reached), BigDecimal.valueOf(levels.size())));
    }
}
