package nl.pop4j.examples.benchmarks;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.competence.RoleRequirement;
import nl.pop4j.gap.population.PopulationTable;
import nl.pop4j.gap.population.RequiredLevels;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** People with random levels in 500 teams and 20 roles, by a fixed seed, in the form that each contender likes best. */
final class SyntheticPopulation {

    static final int COMPETENCES = 30;
    private static final int TEAMS = 500;
    private static final int ROLES = 20;
    private static final int LEVELS = 5;

    private final int people;
    private final short[] team;
    private final byte[] role;
    private final byte[][] levels;
    private final byte[][] required = new byte[ROLES][COMPETENCES];
    private final PopulationTable table;
    private final RequiredLevels requiredLevels;

    SyntheticPopulation(int people) {
        this.people = people;
        this.team = new short[people];
        this.role = new byte[people];
        this.levels = new byte[COMPETENCES][people];
        Random random = new Random(20_261_123);
        for (byte[] row : required) {
            for (int c = 0; c < COMPETENCES; c++) {
                row[c] = (byte) (1 + random.nextInt(LEVELS));
            }
        }
        for (int i = 0; i < people; i++) {
            team[i] = (short) random.nextInt(TEAMS);
            role[i] = (byte) random.nextInt(ROLES);
            for (int c = 0; c < COMPETENCES; c++) {
                levels[c][i] = (byte) random.nextInt(LEVELS + 1);
            }
        }
        this.table = columns();
        this.requiredLevels = requirements();
    }

    int people() {
        return people;
    }

    PopulationTable table() {
        return table;
    }

    RequiredLevels required() {
        return requiredLevels;
    }

    int team(int person) {
        return team[person];
    }

    int level(int competence, int person) {
        return levels[competence][person];
    }

    int gap(int competence, int person) {
        return Math.max(0, required[role[person]][competence] - levels[competence][person]);
    }

    /** The floor: for each competence one loop that adds people, people with a gap and levels missing by team. */
    long bareLoop() {
        long total = 0;
        for (int c = 0; c < COMPETENCES; c++) {
            int[] count = new int[TEAMS];
            int[] withGap = new int[TEAMS];
            int[] sum = new int[TEAMS];
            byte[] column = levels[c];
            for (int i = 0; i < people; i++) {
                int level = column[i];
                if (level > 0) {
                    int at = team[i];
                    int gap = required[role[i]][c] - level;
                    count[at]++;
                    if (gap > 0) {
                        withGap[at]++;
                        sum[at] += gap;
                    }
                }
            }
            total += IntStream.of(sum).asLongStream().sum();
            if (count[0] < withGap[0]) {
                throw new IllegalStateException("more gaps than people");
            }
        }
        return total;
    }

    /** A table with a row for each person and competence, appended in bulk. */
    void loadInto(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table levels (team smallint, role tinyint, competence tinyint, level tinyint)");
            statement.execute("create table required (role tinyint, competence tinyint, level tinyint)");
            statement.execute("create table competences (competence tinyint)");
        }
        DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender rows = duck.createAppender("main", "levels")) {
            for (int c = 0; c < COMPETENCES; c++) {
                for (int i = 0; i < people; i++) {
                    rows.beginRow();
                    rows.append(team[i]);
                    rows.append(role[i]);
                    rows.append((byte) c);
                    rows.append(levels[c][i]);
                    rows.endRow();
                }
            }
        }
        try (Statement statement = connection.createStatement()) {
            for (int c = 0; c < COMPETENCES; c++) {
                statement.execute("insert into competences values (" + c + ")");
                for (int r = 0; r < ROLES; r++) {
                    statement.execute("insert into required values (" + r + "," + c + "," + required[r][c] + ")");
                }
            }
        }
    }

    private PopulationTable columns() {
        List<CompetenceCode> competences = IntStream.range(0, COMPETENCES)
                .mapToObj(c -> CompetenceCode.of("c" + c))
                .toList();
        List<Level> scale = IntStream.rangeClosed(1, LEVELS).mapToObj(Level::of).toList();
        List<RoleCode> roles =
                IntStream.range(0, ROLES).mapToObj(r -> RoleCode.of("r" + r)).toList();
        List<String> teams = IntStream.range(0, TEAMS).mapToObj(t -> "t" + t).toList();
        PopulationTable.Builder builder = PopulationTable.builder(competences, scale);
        List<@Nullable Level> known = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            known.clear();
            for (int c = 0; c < COMPETENCES; c++) {
                known.add(levels[c][i] == 0 ? null : scale.get(levels[c][i] - 1));
            }
            builder.person(teams.get(team[i]), roles.get(role[i]), known);
        }
        return builder.build();
    }

    private RequiredLevels requirements() {
        RequiredLevels.Builder builder = RequiredLevels.builder();
        for (int r = 0; r < ROLES; r++) {
            for (int c = 0; c < COMPETENCES; c++) {
                builder.add(
                        RoleCode.of("r" + r),
                        new RoleRequirement(
                                CompetenceCode.of("c" + c), Level.of(required[r][c]), BigDecimal.ONE, true));
            }
        }
        return builder.build();
    }
}
