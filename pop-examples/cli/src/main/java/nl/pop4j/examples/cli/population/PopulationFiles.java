package nl.pop4j.examples.cli.population;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.competence.RoleRequirement;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.examples.cli.Terminal;
import nl.pop4j.gap.population.LevelCounts;
import nl.pop4j.gap.population.RequiredLevels;

/** Reads what roles ask and which levels people have; each distinct value of a column is made once. */
final class PopulationFiles {

    private static final int MIB = 1 << 20;

    private final Map<String, RoleCode> roles = new HashMap<>();
    private final Map<String, CompetenceCode> competences = new HashMap<>();
    private final Map<String, Level> levels = new HashMap<>();

    /** What roles ask: columns role, competence, level and, if it is there, weight. */
    RequiredLevels required(Path file) throws IOException {
        RequiredLevels.Builder required = RequiredLevels.builder();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            CsvLines.read(in, name(file), List.of("role", "competence", "level", "weight"), (fields, line) -> {
                if (!fields.get(2).isEmpty()) {
                    RoleRequirement requirement = value(
                            file,
                            line,
                            "weight",
                            () -> new RoleRequirement(
                                    competence(file, line, fields.get(1)),
                                    level(file, line, fields.get(2)),
                                    fields.get(3).isEmpty() ? BigDecimal.ONE : new BigDecimal(fields.get(3)),
                                    true));
                    required.add(role(file, line, fields.get(0)), requirement);
                }
            });
        }
        return required.build();
    }

    /** Which levels people have: columns team, role, competence, level; a line without a level says nothing. */
    LevelCounts assessed(Path file) throws IOException {
        LevelCounts counts = new LevelCounts();
        try (InputStream in = watched(file)) {
            CsvLines.read(
                    in, name(file), List.of("employee", "team", "role", "competence", "level"), (fields, line) -> {
                        if (!fields.get(4).isEmpty()) {
                            counts.add(
                                    fields.get(1),
                                    role(file, line, fields.get(2)),
                                    competence(file, line, fields.get(3)),
                                    level(file, line, fields.get(4)));
                        }
                    });
        }
        return counts;
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
        return cached(levels, text, () -> value(file, line, "level", () -> Level.parse(text)));
    }

    private static <T> T cached(Map<String, T> known, String text, Supplier<T> make) {
        Function<String, T> made = key -> make.get();
        return known.computeIfAbsent(text, made);
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
