package nl.pop4j.gap.population;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * @return whether the person counts; false where the role asks nothing of the competence
     * @throws ArithmeticException if more levels are missing than a long can count in millionths
     */
    public boolean add(String team, RoleCode role, CompetenceCode competence, Level level) {
        return add(team, role, competence, level, 1);
    }

    /** What levels that were counted first come to against these requirements. */
    static GapCounts from(LevelCounts levels, RequiredLevels required) {
        GapCounts counts = new GapCounts(required);
        levels.forEach((one, people) -> counts.add(one.team(), one.role(), one.competence(), one.level(), people));
        return counts;
    }

    private boolean add(String team, RoleCode role, CompetenceCode competence, Level level, long people) {
        Optional<Level> asked = required.level(role, competence);
        asked.ifPresent(wanted -> {
            long gap = GapGrid.millionths(wanted, level);
            tallies.computeIfAbsent(new Place(team, role, competence), place -> new Tally())
                    .add(people, gap > 0 ? people : 0, Math.multiplyExact(people, gap));
        });
        return asked.isPresent();
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

    /** The grid of each competence of which something is known, each with its places by team, then by role. */
    List<GapGrid> grids(Axes axes) {
        Map<CompetenceCode, List<Map.Entry<Place, Tally>>> byCompetence = new TreeMap<>();
        tallies.entrySet()
                .forEach(entry -> byCompetence
                        .computeIfAbsent(entry.getKey().competence(), competence -> new ArrayList<>())
                        .add(entry));
        List<GapGrid> grids = new ArrayList<>();
        byCompetence.forEach((competence, entries) -> {
            entries.sort(
                    Map.Entry.comparingByKey(Comparator.comparing(Place::team).thenComparing(Place::role)));
            Places places = new Places(
                    entries.stream()
                            .mapToInt(entry -> axes.team(entry.getKey().team()))
                            .toArray(),
                    entries.stream()
                            .mapToInt(entry -> axes.role(entry.getKey().role()))
                            .toArray());
            long all = 0;
            for (int place = 0; place < entries.size(); place++) {
                Tally tally = entries.get(place).getValue();
                places.people[place] = tally.people;
                places.withGap[place] = tally.withGap;
                places.missing[place] = tally.millionths;
                all = Math.addExact(all, tally.millionths);
            }
            grids.add(GapGrid.of(axes, competence, required, places, all));
        });
        return grids;
    }
}
