package nl.pop4j.competence;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the levels of one scale are on another, as somebody laid down. Levels that nobody mapped are not converted:
 * scales that look alike seldom are.
 *
 * <p>Example: with 4 of the first scale mapped to 7 of the second, {@code convert(Level.of(4))} is 7, and
 * {@code convert(Level.of(3))} is empty.
 *
 * @param from id of the one scale
 * @param to id of the other scale
 * @param steps what becomes what, each level of the first scale at most once
 */
public record ScaleConversion(String from, String to, List<Step> steps) {

    /**
     * One level on both scales.
     *
     * @param from the level on the one scale
     * @param to the level on the other
     */
    public record Step(Level from, Level to) {}

    /**
     * Copies the steps.
     *
     * @throws IllegalArgumentException if a level is mapped twice
     */
    public ScaleConversion {
        Codes.check("scale id", from);
        Codes.check("scale id", to);
        steps = ImmutableList.copyOf(steps);
        Set<Level> mapped = new HashSet<>();
        for (Step step : steps) {
            if (!mapped.add(step.from())) {
                throw new IllegalArgumentException("steps must map level " + step.from() + " once");
            }
        }
    }

    /** The level on the other scale, or empty where nobody said. */
    public Optional<Level> convert(Level level) {
        return steps.stream()
                .filter(step -> step.from().equals(level))
                .map(Step::to)
                .findFirst();
    }
}
