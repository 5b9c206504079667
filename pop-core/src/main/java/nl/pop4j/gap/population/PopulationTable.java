package nl.pop4j.gap.population;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import org.jspecify.annotations.Nullable;

/**
 * The levels of a population in columns: one byte for each person and competence.
 *
 * <p>Columns = competences, each with a byte for each person. People stand in order of team and role, so that those of
 * one team and role are a run of bytes. Levels are one of at most 255 that are named beforehand. Counting is one pass
 * over the bytes of a column, for all groupings at once. Immutable, safe to share between threads.
 *
 * <p>See {@link PopulationGapAnalysis} for an example.
 */
public final class PopulationTable {

    /** The most levels that one byte tells apart, beside unknown. */
    public static final int MOST_LEVELS = 255;

    private static final int UNKNOWN = 0;
    private static final int HALF = 32;

    private final ImmutableList<CompetenceCode> competences;
    private final ImmutableList<Level> levels;
    private final ImmutableList<Cell> cells;
    private final Axes axes;
    private final int[] team;
    private final int[] role;
    private final int[] firsts;
    private final byte[][] columns;

    /** A team and a role in which somebody works. */
    private record Cell(String team, RoleCode role) {}

    private PopulationTable(Builder builder) {
        this.competences = builder.competences;
        this.levels = builder.levels;
        this.cells = ImmutableList.sortedCopyOf(
                Comparator.comparing(Cell::team).thenComparing(Cell::role), builder.cellCodes.keySet());
        this.axes = new Axes(
                cells.stream().map(Cell::team).distinct().toList(),
                cells.stream().map(Cell::role).distinct().toList(),
                competences);
        this.team = cells.stream().mapToInt(cell -> axes.team(cell.team())).toArray();
        this.role = cells.stream().mapToInt(cell -> axes.role(cell.role())).toArray();
        this.firsts = new int[cells.size() + 1];
        this.columns = sorted(builder);
    }

    /** The columns with the people of each cell side by side, the cells in order. */
    private byte[][] sorted(Builder builder) {
        int[] place = new int[cells.size()];
        for (int cell = 0; cell < place.length; cell++) {
            place[builder.cellCodes.getOrDefault(cells.get(cell), 0)] = cell;
        }
        for (int i = 0; i < builder.people; i++) {
            firsts[place[builder.cellOf[i]] + 1]++;
        }
        Arrays.parallelPrefix(firsts, Integer::sum);
        int[] next = firsts.clone();
        int[] to = new int[builder.people];
        for (int i = 0; i < to.length; i++) {
            to[i] = next[place[builder.cellOf[i]]]++;
        }
        byte[][] sorted = new byte[builder.columns.length][to.length];
        for (int c = 0; c < sorted.length; c++) {
            for (int i = 0; i < to.length; i++) {
                sorted[c][to[i]] = builder.columns[c][i];
            }
        }
        return sorted;
    }

    /**
     * Starts an empty table.
     *
     * @param competences the columns, in order, each once
     * @param levels every level that will occur, each once, at most 255
     * @throws IllegalArgumentException if something occurs twice, or there are too many levels
     */
    public static Builder builder(List<CompetenceCode> competences, List<Level> levels) {
        return new Builder(competences, levels);
    }

    /** How many people. */
    public int people() {
        return firsts[cells.size()];
    }

    /** Counts every column in one pass over it. */
    public LevelCounts count() {
        LevelCounts counts = new LevelCounts();
        int[] histogram = new int[levels.size() + 1];
        for (int c = 0; c < competences.size(); c++) {
            for (int cell = 0; cell < cells.size(); cell++) {
                Arrays.fill(histogram, 0);
                for (int i = firsts[cell]; i < firsts[cell + 1]; i++) {
                    histogram[columns[c][i] & 0xFF]++;
                }
                Cell place = cells.get(cell);
                for (int code = 1; code < histogram.length; code++) {
                    counts.add(place.team(), place.role(), competences.get(c), levels.get(code - 1), histogram[code]);
                }
            }
        }
        return counts;
    }

    /** The teams, roles and competences of the table. */
    Axes axes() {
        return axes;
    }

    /** Makes the grid of each competence in one pass over its column. */
    void forEachGrid(RequiredLevels required, Consumer<GapGrid> work) {
        for (int c = 0; c < competences.size(); c++) {
            Places places = new Places(team, role);
            Steps steps = new Steps(competences.get(c), required);
            add(columns[c], steps, places);
            work.accept(GapGrid.of(axes, competences.get(c), required, places, steps.most));
        }
    }

    private void add(byte[] codes, Steps steps, Places places) {
        int first = 0;
        for (int cell = 0; cell < team.length; cell++) {
            int row = role[cell] * steps.width;
            int end = firsts[cell + 1];
            long known = 0;
            long missing = 0;
            for (int i = first; i < end; i++) {
                int step = row + (codes[i] & 0xFF);
                known += steps.known[step];
                missing += steps.missing[step];
            }
            first = end;
            places.people[cell] = known >>> HALF;
            places.withGap[cell] = (int) known;
            places.missing[cell] = missing;
        }
    }

    /**
     * What one person at a level of a role adds, of one competence: rows = roles, columns = levels, the first of them
     * unknown. People are counted in the upper half of a long and those with a gap in the lower half, so that one
     * addition without a branch counts both; nothing is added where no level is known or asked.
     */
    private final class Steps {

        private final int width = levels.size() + 1;
        private final long[] known = new long[axes.roles().size() * width];
        private final long[] missing = new long[known.length];
        private long most;

        Steps(CompetenceCode competence, RequiredLevels required) {
            for (int r = 0; r < axes.roles().size(); r++) {
                int row = r * width;
                required.level(axes.roles().get(r), competence).ifPresent(asked -> fill(row, asked));
            }
        }

        private void fill(int row, Level asked) {
            for (int code = 1; code < width; code++) {
                long gap = GapGrid.millionths(asked, levels.get(code - 1));
                // A sum that leaves the range of a long fails here, so that the loop over people need not look.
                most = Math.max(most, Math.multiplyExact(gap, people()));
                known[row + code] = (1L << HALF) + (gap > 0 ? 1 : 0);
                missing[row + code] = gap;
            }
        }
    }

    /** Takes people one by one. Not thread-safe. */
    public static final class Builder {

        private static final int FIRST_CAPACITY = 1024;

        private final ImmutableList<CompetenceCode> competences;
        private final ImmutableList<Level> levels;
        private final Map<Level, Integer> codes = new HashMap<>();
        private final Map<Cell, Integer> cellCodes = new HashMap<>();
        private int people;
        private int[] cellOf = new int[FIRST_CAPACITY];
        private final byte[][] columns;

        private Builder(List<CompetenceCode> competences, List<Level> levels) {
            this.competences = ImmutableList.copyOf(competences);
            this.levels = ImmutableList.copyOf(levels);
            this.columns = new byte[competences.size()][FIRST_CAPACITY];
            this.levels.forEach(level -> codes.put(level, codes.size() + 1));
            if (levels.size() > MOST_LEVELS || codes.size() < levels.size()) {
                throw new IllegalArgumentException("levels must be at most " + MOST_LEVELS + ", each once");
            }
            if (competences.stream().distinct().count() < competences.size()) {
                throw new IllegalArgumentException("competences must be there once");
            }
        }

        /**
         * Adds a person.
         *
         * @param known the person's levels, one for each competence in the table's order, null where nobody knows
         * @throws IllegalArgumentException if there are more or fewer levels, or one was not named beforehand
         */
        public Builder person(String team, RoleCode role, List<@Nullable Level> known) {
            if (known.size() != competences.size()) {
                throw new IllegalArgumentException("known must hold a level or null for each competence");
            }
            if (people == cellOf.length) {
                grow();
            }
            for (int c = 0; c < columns.length; c++) {
                columns[c][people] = code(known.get(c));
            }
            cellOf[people++] = cellCodes.computeIfAbsent(new Cell(team, role), key -> cellCodes.size());
            return this;
        }

        /** The table. */
        public PopulationTable build() {
            return new PopulationTable(this);
        }

        private byte code(@Nullable Level level) {
            if (level == null) {
                return UNKNOWN;
            }
            Integer code = codes.get(level);
            if (code == null) {
                throw new IllegalArgumentException("level " + level + " was not named beforehand");
            }
            return code.byteValue();
        }

        private void grow() {
            int capacity = Math.addExact(people, people / 2);
            cellOf = Arrays.copyOf(cellOf, capacity);
            for (int c = 0; c < columns.length; c++) {
                columns[c] = Arrays.copyOf(columns[c], capacity);
            }
        }
    }
}
