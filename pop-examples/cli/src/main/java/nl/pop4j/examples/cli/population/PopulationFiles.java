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
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.competence.RoleRequirement;
import nl.pop4j.dossier.team.TeamMatrix;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.examples.cli.file.WatchedInput;
import nl.pop4j.gap.population.GapCounts;
import nl.pop4j.gap.population.RequiredLevels;

/** Reads what roles ask and which levels people have; each distinct value of a column is made once. */
final class PopulationFiles {

    private static final int MOST_CACHED = 10_000;
    private static final int LONGEST_NUMBER = 40;
    private static final int DECIMALS = 6;
    private static final Set<String> NOTHING = Set.of("", "-", "na", "n/a", "nan", "null", "nvt", "n.v.t.");
    private static final int LONGEST_NOTHING = 6;
    private static final int SHARE_OF_MEMORY = 4;
    private static final int BYTES_A_PERSON = 40;

    private final Map<String, RoleCode> roles = new HashMap<>();
    private final Map<String, CompetenceCode> competences = new HashMap<>();
    private final Map<String, Level> levels = new HashMap<>();
    private final Notes notes = new Notes();
    private final CountedPeople people = new CountedPeople(mostPeople());

    /** What roles ask: columns role, competence, level and, if it is there, weight; a line without a level asks nothing. */
    RequiredLevels required(Path file) throws IOException {
        RequiredLevels.Builder required = RequiredLevels.builder();
        Map<List<String>, RoleRequirement> known = new HashMap<>();
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
                            RoleRequirement asked = requirement(file, line, fields);
                            required.add(role(file, line, fields.get(0)), asked);
                            RoleRequirement before = known.put(fields.subList(0, 2), asked);
                            if (before != null && !before.equals(asked)) {
                                notes.line("population.asked-again", name(file), line);
                            }
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
        try (InputStream in = WatchedInput.open(file)) {
            CsvLines.read(
                    in,
                    name(file),
                    List.of(
                            PopulationColumns.TEAM,
                            PopulationColumns.ROLE,
                            PopulationColumns.COMPETENCE,
                            PopulationColumns.ACTUAL,
                            PopulationColumns.EMPLOYEE),
                    byTeam
                            ? Set.of(PopulationColumns.EMPLOYEE)
                            : Set.of(PopulationColumns.TEAM, PopulationColumns.EMPLOYEE),
                    (fields, line) -> {
                        if (!isNothing(fields.get(3))) {
                            count(counts, fields, file, line);
                        }
                    });
        }
        return counts;
    }

    /**
     * The rows of one team, and what all teams lack, in one pass: columns employee, team, role, competence, level.
     *
     * @param all counts everybody
     */
    TeamMatrix team(Path file, RequiredLevels required, String team, GapCounts all) throws IOException {
        TeamMatrix matrix = new TeamMatrix(required);
        try (InputStream in = WatchedInput.open(file)) {
            CsvLines.read(
                    in,
                    name(file),
                    List.of(
                            PopulationColumns.TEAM,
                            PopulationColumns.ROLE,
                            PopulationColumns.COMPETENCE,
                            PopulationColumns.ACTUAL,
                            PopulationColumns.EMPLOYEE),
                    Set.of(),
                    (fields, line) -> {
                        if (!isNothing(fields.get(3))) {
                            count(all, fields, file, line);
                            if (fields.get(0).equals(team)) {
                                String employee = fields.get(4);
                                matrix.member(employee, employee, role(file, line, fields.get(1)))
                                        .level(
                                                employee,
                                                competence(file, line, fields.get(2)),
                                                level(file, line, fields.get(3)));
                            }
                        }
                    });
        }
        return matrix;
    }

    private void count(GapCounts counts, List<String> fields, Path file, long line) {
        RoleCode role = role(file, line, fields.get(1));
        CompetenceCode competence = competence(file, line, fields.get(2));
        Level level = level(file, line, fields.get(3));
        if (!people.add(fields.get(4), fields.get(0), role, competence)) {
            notes.line("population.repeated", name(file), line);
        } else if (!counts.add(fields.get(0), role, competence, level)) {
            notes.line("population.not-asked", name(file), line);
        }
        if (people.isFull()) {
            notes.once("population.many", Map.of("file", name(file), "line", Long.toString(line)));
        }
    }

    /** What was left out or taken otherwise. */
    Notes notes() {
        return notes;
    }

    /**
     * How many lines figures must rest on, so that they speak of k people although one employee may stand in several
     * teams and roles.
     */
    int linesFor(int k) {
        if (k > 1 && people.places() > 1) {
            int lines = (int) Math.min(Integer.MAX_VALUE, (long) k * people.places());
            notes.once(
                    "population.places",
                    Map.of(
                            "places", Integer.toString(people.places()),
                            "lines", Integer.toString(lines),
                            "k", Integer.toString(k)));
            return lines;
        }
        return k;
    }

    /** As many as a share of the memory holds. */
    private static int mostPeople() {
        return (int)
                Math.min(Integer.MAX_VALUE / 4, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY / BYTES_A_PERSON);
    }

    private static boolean isNothing(String text) {
        return text.length() <= LONGEST_NOTHING && NOTHING.contains(text.toLowerCase(Locale.ROOT));
    }

    /** A bar on standard error while a person looks on. */
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
        if (rounded.compareTo(number) != 0) {
            notes.once("population.rounded", Map.of());
        }
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
