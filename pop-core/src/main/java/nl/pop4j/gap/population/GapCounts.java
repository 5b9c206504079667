package nl.pop4j.gap.population;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;

/**
 * What each team and role lacks of each competence, added up person by person against what roles ask.
 *
 * <p>For streams of any length: memory grows with the combinations of team, role and competence that occur, whatever the
 * number of people and of different levels ({@link LevelCounts} grows with the levels too, but needs no requirements
 * beforehand). Levels are added as whole millionths, so that adding and merging are exact, in any order. Somebody of
 * whom nothing is asked is left out. Mutable, not thread-safe: one for each thread, merged in the end.
 *
 * <p>Example: where the role asks level 4, {@code add("noord", nurse, listening, Level.of(1))} adds one person, one gap
 * and three levels missing.
 */
public final class GapCounts {

    private final RequiredLevels required;
    private final Map<Place, Tally> tallies = new HashMap<>();

    /** Nobody yet, against these requirements. */
    public GapCounts(RequiredLevels required) {
        this.required = required;
    }

    private record Place(String team, RoleCode role, CompetenceCode competence) {}

    /** People, people with a gap, and millionths of levels missing. */
    private static final class Tally {
        private long people;
        private long withGap;
        private long millionths;

        void add(long count, long below, long missing) {
            people = Math.addExact(people, count);
            withGap = Math.addExact(withGap, below);
            millionths = Math.addExact(millionths, missing);
        }
    }

    /**
     * Adds one person.
     *
     * @param level what the person has
     * @throws ArithmeticException if more levels are missing than a long can count in millionths
     */
    public void add(String team, RoleCode role, CompetenceCode competence, Level level) {
        required.level(role, competence).ifPresent(asked -> {
            long gap = GapGrid.millionths(asked, level);
            tallies.computeIfAbsent(new Place(team, role, competence), place -> new Tally())
                    .add(1, gap > 0 ? 1 : 0, gap);
        });
    }

    /** Adds what another part of the population lacks, counted against the same requirements; that one stays as it is. */
    public GapCounts merge(GapCounts other) {
        other.tallies.forEach((place, tally) ->
                tallies.computeIfAbsent(place, p -> new Tally()).add(tally.people, tally.withGap, tally.millionths));
        return this;
    }

    /** The teams, roles and competences that occur. */
    Axes axes() {
        Set<String> teams = new HashSet<>();
        Set<RoleCode> roles = new HashSet<>();
        Set<CompetenceCode> competences = new HashSet<>();
        tallies.keySet().forEach(place -> {
            teams.add(place.team());
            roles.add(place.role());
            competences.add(place.competence());
        });
        return new Axes(ImmutableList.copyOf(teams), ImmutableList.copyOf(roles), ImmutableList.copyOf(competences));
    }

    /** The grid of each competence. */
    Map<CompetenceCode, GapGrid> grids(Axes axes) {
        Map<CompetenceCode, GapGrid> grids = new TreeMap<>();
        axes.competences().forEach(competence -> grids.put(competence, new GapGrid(axes, competence, required)));
        tallies.forEach((place, tally) -> {
            GapGrid grid = grids.get(place.competence());
            if (grid != null) {
                grid.add(
                        axes.team(place.team()),
                        axes.role(place.role()),
                        tally.people,
                        tally.withGap,
                        tally.millionths);
            }
        });
        return grids;
    }
}
