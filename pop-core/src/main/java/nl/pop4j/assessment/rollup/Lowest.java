package nl.pop4j.assessment.rollup;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;

/** The lowest of all. */
record Lowest() implements RollUpRule {

    @Override
    public String name() {
        return "lowest";
    }

    @Override
    public boolean givesLevel() {
        return true;
    }

    @Override
    public Optional<BigDecimal> apply(Map<CompetenceCode, Level> levels) {
        return levels.values().stream().min(Level::compareTo).map(Level::value);
    }
}
