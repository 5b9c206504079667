package nl.pop4j.examples.cli.population;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.competence.RoleRequirement;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.examples.cli.Terminal;
import nl.pop4j.gap.population.GapCounts;
import nl.pop4j.gap.population.RequiredLevels;

/** Reads what roles ask and which levels people have; each distinct value of a column is made once. */
final class PopulationFiles {

    private static final int MIB = 1 << 20;
    private static final int MOST_CACHED = 10_000;
    private static final int LONGEST_NUMBER = 40;
    private static final int DECIMALS = 6;
    private static final Set<String> NOTHING = Set.of("", "-", "na", "n/a", "nan", "null", "nvt", "n.v.t.");
    private static final int LONGEST_NOTHING = 6;

    private final Map<String, RoleCode> roles = new HashMap<>();
    private final Map<String, CompetenceCode> competences = new HashMap<>();
    private final Map<String, Level> levels = new HashMap<>();
    private boolean hasRounded;

    /** What roles ask: columns role, competence, level and, if it is there, weight; a line without a level asks nothing. */
    RequiredLevels required(Path file) throws IOException {
        RequiredLevels.Builder required = RequiredLevels.builder();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            CsvLines.read(
                    in,
                    name(file),
                    List.of(
                            PopulationColumns.ROLE,
                            PopulationColumns.COMPETENCE,
                            PopulationColumns.REQUIRED,
                            PopulationColumns.WEIGHT),
                    Set.of(PopulationColumns.WEIGHT),
                    (fields, line) -> {
                        if (!isNothing(fields.get(2))) {
                            required.add(role(file, line, fields.get(0)), requirement(file, line, fields));
                        }
                    });
        }
        return required.build();
    }

    private RoleRequirement requirement(Path file, long line, List<String> fields) {
        CompetenceCode competence = competence(file, line, fields.get(1));
        Level level = level(file, line, fields.get(2));
        return value(file, line, "weight", () -> {
            BigDecimal weight = isNothing(fields.get(3)) ? BigDecimal.ONE : rounded(fields.get(3));
            return new RoleRequirement(competence, level, weight, true);
        });
    }

    /**
     * What people lack: columns team, role, competence, level; a line without a level says nothing.
     *
     * @param byTeam whether there must be teams
     */
    GapCounts assessed(Path file, RequiredLevels required, boolean byTeam) throws IOException {
        GapCounts counts = new GapCounts(required);
        try (InputStream in = watched(file)) {
            CsvLines.read(
                    in,
                    name(file),
                    List.of(
                            PopulationColumns.TEAM,
                            PopulationColumns.ROLE,
                            PopulationColumns.COMPETENCE,
                            PopulationColumns.ACTUAL),
                    byTeam ? Set.of() : Set.of(PopulationColumns.TEAM),
                    (fields, line) -> {
                        if (!isNothing(fields.get(3))) {
                            counts.add(
                                    fields.get(0),
                                    role(file, line, fields.get(1)),
                                    competence(file, line, fields.get(2)),
                                    level(file, line, fields.get(3)));
                        }
                    });
        }
        return counts;
    }

    /** The rows of one team: columns employee, team, role, competence, level. */
    TeamReading team(Path file, RequiredLevels required, String team) throws IOException {
        TeamReading reading = new TeamReading(required);
        try (InputStream in = watched(file)) {
            CsvLines.read(
                    in,
                    name(file),
                    List.of(
                            PopulationColumns.EMPLOYEE,
                            PopulationColumns.TEAM,
                            PopulationColumns.ROLE,
                            PopulationColumns.COMPETENCE,
                            PopulationColumns.ACTUAL),
                    Set.of(),
                    (fields, line) -> {
                        if (fields.get(1).equals(team) && !isNothing(fields.get(4))) {
                            reading.add(
                                    fields.get(0),
                                    role(file, line, fields.get(2)),
                                    competence(file, line, fields.get(3)),
                                    level(file, line, fields.get(4)));
                        }
                    });
        }
        return reading;
    }

    /** Whether levels had more decimals than six, and were rounded. */
    boolean hasRounded() {
        return hasRounded;
    }

    private static boolean isNothing(String text) {
        return text.length() <= LONGEST_NOTHING && NOTHING.contains(text.toLowerCase(Locale.ROOT));
    }

    /** A bar on standard error while a person looks on. */
    private static InputStream watched(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), MIB);
        if (!Terminal.isInteractive()) {
            return in;
        }
        return ProgressBar.wrap(
                in,
                new ProgressBarBuilder()
                        .setTaskName(name(file))
                        .setUnit(" MiB", MIB)
                        .setInitialMax(Files.size(file)));
    }

    private RoleCode role(Path file, long line, String text) {
        return cached(roles, text, () -> value(file, line, "role", () -> RoleCode.of(text)));
    }

    private CompetenceCode competence(Path file, long line, String text) {
        return cached(competences, text, () -> value(file, line, "competence", () -> CompetenceCode.of(text)));
    }

    private Level level(Path file, long line, String text) {
        return cached(levels, text, () -> value(file, line, "level", () -> new Level(rounded(text))));
    }

    /** A number with a point or a comma; what a level cannot hold beyond its sixth decimal is rounded off. */
    private BigDecimal rounded(String text) {
        if (text.length() > LONGEST_NUMBER || !text.chars().allMatch(c -> "0123456789.,".indexOf(c) >= 0)) {
            throw new IllegalArgumentException("no number");
        }
        BigDecimal number = new BigDecimal(text.replace(',', '.'));
        if (number.scale() <= DECIMALS) {
            return number;
        }
        BigDecimal rounded = number.setScale(DECIMALS, RoundingMode.HALF_EVEN);
        hasRounded |= rounded.compareTo(number) != 0;
        return rounded;
    }

    private static <T> T cached(Map<String, T> known, String text, Supplier<T> make) {
        T found = known.get(text);
        if (found != null) {
            return found;
        }
        T made = make.get();
        if (known.size() < MOST_CACHED) {
            known.put(text, made);
        }
        return made;
    }

    private static <T> T value(Path file, long line, String column, Supplier<T> make) {
        try {
            return make.get();
        } catch (IllegalArgumentException e) {
            throw CommandFailure.unusable(
                    "population.bad-value", Map.of("file", name(file), "line", Long.toString(line), "column", column));
        }
    }

    private static String name(Path file) {
        return file.toString();
    }
}
