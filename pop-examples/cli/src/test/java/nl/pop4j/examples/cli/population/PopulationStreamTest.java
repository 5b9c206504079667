package nl.pop4j.examples.cli.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.pop4j.examples.cli.PopCommand;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is many times larger than the heap that may read it. */
@Tag("D1.7")
class PopulationStreamTest {

    private static final int LINES = 2_000_000;
    private static final int TEAMS = 200;
    private static final long SEED = 20_261_123;

    @TempDir
    private Path folder;

    @Test
    void readsTwoMillionLinesOfEverDifferentLevelsInSixtyFourMegabytes() throws Exception {
        Path assessed = folder.resolve("assessed.csv");
        write(assessed);
        assertThat(Files.size(assessed)).isGreaterThan(64L << 20);
        Path required = Files.writeString(folder.resolve("required.csv"), "role,competence,level\nr0,c0,5\nr1,c0,4\n");
        Path out = folder.resolve("out.csv");
        Path err = folder.resolve("err.txt");
        Process child = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        PopCommand.class.getName(),
                        "gap",
                        "population",
                        "--required",
                        required.toString(),
                        "--assessed",
                        assessed.toString(),
                        "--by",
                        "team"))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean ended = child.waitFor(120, TimeUnit.SECONDS);
        child.destroyForcibly();
        assertThat(ended).isTrue();
        // There are more employees than this heap can remember, and the command says so.
        assertThat(Files.readString(err).strip().lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("assessed.csv");
        List<String> lines = Files.readAllLines(out);
        assertThat(lines).hasSize(TEAMS + 1);
        long people = lines.stream()
                .skip(1)
                .mapToLong(line -> Long.parseLong(line.split(",")[2]))
                .sum();
        assertThat(people).isEqualTo(LINES);
    }

    private static void write(Path file) throws IOException {
        Random random = new Random(SEED);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("employee,team,role,competence,level\n");
            for (int i = 0; i < LINES; i++) {
                out.write("employee-number-" + i + ",team " + i % TEAMS + ",r" + (i & 1) + ",c0,");
                out.write(random.nextInt(6) + "." + (100_000 + random.nextInt(900_000)) + "\n");
            }
        }
    }
}
