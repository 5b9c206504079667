package nl.pop4j.gap.population;

import java.util.HashMap;
import java.util.Map;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import org.jspecify.annotations.Nullable;

/**
 * How many people of each team and role have which level of each competence.
 *
 * <p>Counts are whole numbers, so that adding is associative and commutative to the last digit: parts of a population
 * can be counted anywhere, in any order, and merged. Memory grows with the number of combinations that occur, not with
 * the number of people. Mutable, not thread-safe: one for each thread, merged in the end.
 *
 * <p>Example: after {@code add("noord", nurse, listening, Level.of(2), 3)} three people of team {@code noord} in that
 * role have level 2.
 */
public final class LevelCounts {

    private final Map<Combination, long[]> counts = new HashMap<>();

    /**
     * People who have this in common.
     *
     * @param team the team they work in
     * @param role the role they fill
     * @param competence the competence that was rated
     * @param level the level that counts
     */
    public record Combination(String team, RoleCode role, CompetenceCode competence, Level level) {}

    /** No counts yet. */
    public LevelCounts() {}

    /** Counts one person. */
    public void add(String team, RoleCode role, CompetenceCode competence, Level level) {
        add(team, role, competence, level, 1);
    }

    /**
     * Counts people.
     *
     * @param people how many, zero or more
     * @throws IllegalArgumentException if people is negative
     */
    public void add(String team, RoleCode role, CompetenceCode competence, Level level, long people) {
        if (people < 0) {
            throw new IllegalArgumentException("people must not be negative");
        }
        if (people > 0) {
            counts.computeIfAbsent(new Combination(team, role, competence, level), key -> new long[1])[0] += people;
        }
    }

    /** Adds what another part of the population has counted; the other one stays as it is. */
    public LevelCounts merge(LevelCounts other) {
        other.forEach((key, people) -> add(key.team(), key.role(), key.competence(), key.level(), people));
        return this;
    }

    /** Does something with every combination that occurs and its number of people, in no particular order. */
    public void forEach(Visitor visitor) {
        counts.forEach((key, people) -> visitor.visit(key, people[0]));
    }

    /** Looks at one combination. */
    @FunctionalInterface
    public interface Visitor {

        /** Gets a combination and how many people have it, at least one. */
        void visit(Combination combination, long people);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LevelCounts that && asMap().equals(that.asMap());
    }

    @Override
    public int hashCode() {
        return asMap().hashCode();
    }

    private Map<Combination, Long> asMap() {
        Map<Combination, Long> map = new HashMap<>();
        forEach(map::put);
        return map;
    }
}
