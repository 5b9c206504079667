package nl.pop4j.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Runs every race and writes {@code docs/benchmarks.md} and {@code docs/benchmarks.json}; a part of the races is
 * printed only.
 *
 * <p>Usage, from the root: {@code mvn -Pbenchmarks -pl pop-examples/benchmarks -am verify -DskipTests
 * -Drace.skip=false}.
 */
public final class Benchmarks {

    private static final int ROUNDS = 11;
    private static final Set<String> STORE = Set.of("B3", "B4", "B5");

    private Benchmarks() {}

    /**
     * Runs all, or the rows that are named.
     *
     * @param rows such as {@code B1}; none for all
     */
    public static void main(String[] rows) throws IOException, SQLException {
        List<String> wanted = List.of(rows);
        Path root = root();
        Report report = new Report(machine(), ROUNDS);
        if (wanted.isEmpty() || wanted.contains("B1")) {
            run(new SmartRace(root).race(), report);
            run(new SmartRace(root).planRace(), report);
        }
        if (wanted.isEmpty() || wanted.contains("B2")) {
            for (int people : new int[] {10_000, 100_000, 1_000_000}) {
                try (PopulationRace population = new PopulationRace(people)) {
                    run(population.race(), report);
                }
            }
        }
        if (wanted.isEmpty() || wanted.stream().anyMatch(STORE::contains)) {
            try (DurableServer server = new DurableServer()) {
                Stream.of(
                                new SaveRaces(server).races(),
                                new LoadRaces(server).races(),
                                new ArchiveRaces(server).races())
                        .flatMap(List::stream)
                        .filter(race -> wanted.isEmpty() || wanted.contains(race.row()))
                        .forEach(race -> run(race, report));
            }
        }
        if (wanted.isEmpty() || wanted.contains("B6")) {
            ReviewRace reviews = new ReviewRace(1_000_000);
            reviews.check();
            run(reviews.race(), report);
        }
        if (wanted.isEmpty() || wanted.contains("B7")) {
            PdfRace pages = new PdfRace();
            pages.check();
            run(pages.race(), report);
        }
        if (wanted.isEmpty() || wanted.contains("B9")) {
            run(new StartRace().race(), report);
        }
        if (wanted.isEmpty()) {
            Files.writeString(root.resolve("docs/benchmarks.md"), report.page());
            Files.writeString(root.resolve("docs/benchmarks.json"), report.json());
        }
        System.out.println(report.page());
    }

    private static void run(Race race, Report report) {
        System.err.println("racing " + race.row() + ": " + race.title());
        report.add(race, race.run(ROUNDS));
    }

    private static String machine() {
        return Runtime.getRuntime().availableProcessors() + " cores, Java "
                + Runtime.version().feature() + ", " + System.getProperty("os.arch");
    }

    private static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("pop-core"))) {
                return folder;
            }
        }
        throw new IllegalStateException("run this inside the project");
    }
}
