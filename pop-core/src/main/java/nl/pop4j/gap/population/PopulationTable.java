package nl.pop4j.gap.population;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import org.jspecify.annotations.Nullable;

/**
 * The levels of a population in columns: one byte for each person and competence, and four for each person.
 *
 * <p>Columns = competences, each with a byte for each person in order of addition. Levels are one of at most 255 that
 * are named beforehand. Counting is one pass over the bytes of a column. Immutable, safe to share between threads.
 */
public final class PopulationTable {

    /** The most levels that one byte tells apart, beside unknown. */
    public static final int MOST_LEVELS = 255;

    private static final int UNKNOWN = 0;

    private final ImmutableList<CompetenceCode> competences;
    private final ImmutableList<Level> levels;
    private final ImmutableList<Cell> cells;
    private final Axes axes;
    private final int[] team;
    private final int[] role;
    private final int people;
    private final int[] base;
    private final byte[][] columns;

    private record Cell(String team, RoleCode role) {}

    private PopulationTable(Builder builder) {
        this.competences = builder.competences;
        this.levels = builder.levels;
        this.cells = ImmutableList.copyOf(builder.cells);
        this.axes = new Axes(
                cells.stream().map(Cell::team).distinct().toList(),
                cells.stream().map(Cell::role).distinct().toList(),
                competences);
        this.team = cells.stream().mapToInt(cell -> axes.team(cell.team())).toArray();
        this.role = cells.stream().mapToInt(cell -> axes.role(cell.role())).toArray();
        this.people = builder.people;
        this.base = Arrays.copyOf(builder.base, people);
        this.columns = Arrays.stream(builder.columns)
                .map(column -> Arrays.copyOf(column, people))
                .toArray(byte[][]::new);
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
        return people;
    }

    /** Counts every column in one pass over it. */
    public LevelCounts count() {
        LevelCounts counts = new LevelCounts();
        for (int c = 0; c < competences.size(); c++) {
            CompetenceCode competence = competences.get(c);
            tally(
                    c,
                    (cell, code, people) -> counts.add(
                            cells.get(cell).team(), cells.get(cell).role(), competence, levels.get(code), people));
        }
        return counts;
    }

    /** The teams, roles and competences of the table. */
    Axes axes() {
        return axes;
    }

    /** The grid of each competence, in one pass over each column. */
    Map<CompetenceCode, GapGrid> grids(RequiredLevels required) {
        Map<CompetenceCode, GapGrid> grids = new TreeMap<>();
        for (int c = 0; c < competences.size(); c++) {
            GapGrid grid = new GapGrid(axes, competences.get(c), required);
            long[][] gaps = grid.gaps(levels);
            tally(c, (cell, code, people) -> {
                long gap = gaps[role[cell]][code];
                if (gap >= 0) {
                    grid.add(team[cell], role[cell], people, gap);
                }
            });
            grids.put(competences.get(c), grid);
        }
        return grids;
    }

    private void tally(int column, Tally tally) {
        int width = levels.size() + 1;
        int[] histogram = new int[cells.size() * width];
        byte[] codes = columns[column];
        for (int i = 0; i < people; i++) {
            histogram[base[i] + (codes[i] & 0xFF)]++;
        }
        for (int cell = 0; cell < cells.size(); cell++) {
            for (int code = 1; code < width; code++) {
                int count = histogram[cell * width + code];
                if (count > 0) {
                    tally.people(cell, code - 1, count);
                }
            }
        }
    }

    /** Gets how many people of a cell have a level. */
    private interface Tally {
        void people(int cell, int level, int people);
    }

    /** Takes people one by one. Not thread-safe. */
    public static final class Builder {

        private static final int FIRST_CAPACITY = 1024;

        private final ImmutableList<CompetenceCode> competences;
        private final ImmutableList<Level> levels;
        private final Map<Level, Integer> codes = new HashMap<>();
        private final Map<Cell, Integer> cellCodes = new HashMap<>();
        private final List<Cell> cells = new ArrayList<>();
        private int people;
        private int[] base = new int[FIRST_CAPACITY];
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
            if (people == base.length) {
                grow();
            }
            for (int c = 0; c < columns.length; c++) {
                columns[c][people] = code(known.get(c));
            }
            int cell = cellCodes.computeIfAbsent(new Cell(team, role), key -> {
                cells.add(key);
                return cells.size() - 1;
            });
            base[people] = Math.multiplyExact(cell, levels.size() + 1);
            people++;
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
            base = Arrays.copyOf(base, capacity);
            for (int c = 0; c < columns.length; c++) {
                columns[c] = Arrays.copyOf(columns[c], capacity);
            }
        }
    }
}
