package nl.pop4j.jdbc;

import static nl.pop4j.testkit.contract.ContractFixtures.aPlan;
import static nl.pop4j.testkit.contract.ContractFixtures.proposed;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.pop4j.jdbc.KilledClient.Task;
import nl.pop4j.json.PopJson;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * RELIABILITY.md R2: a process that works on a store is killed at any moment. What it had acknowledged is stored, each
 * plan is whole, and whatever it was doing can simply be done again.
 *
 * <p>A build kills a few; {@code -Dpop.kills=1000} as many as that, shared among the tasks and databases.
 */
class ClientKillTest {

    private static final int KILLS = Trials.of("kills", 8);
    private static final int LINES = 300;
    private static final long LONGEST_MILLIS = 400;

    @TempDir
    Path folder;

    static Stream<Arguments> tasks() {
        return Stream.of(Database.H2, Database.POSTGRESQL)
                .flatMap(database -> Stream.of(Task.SAVE, Task.IMPORT, Task.MIGRATE, Task.ERASE)
                        .map(task -> Arguments.of(database, task)));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void keepsWhatWasAcknowledgedAndNothingHalf(Database database, Task task) throws Exception {
        Random random = new Random(Trials.seed() ^ task.ordinal());
        Path lines = lines();
        for (int kill = 1; kill <= (KILLS + 7) / 8; kill++) {
            String url = address(database);
            Optional<ErasedWard> ward = prepare(task, database, url);
            Path promised = Files.createTempFile(folder, "promised", ".txt");
            Process client = start(task, url, promised, random.nextLong(), lines);
            killAt(random, client, promised);
            JdbcPersistence again = JdbcPersistence.on(KilledClient.source(url)).migrate();
            List<String> acknowledged = KilledClient.promised(promised);
            List<String> wrong =
                    ward.isPresent() ? ward.get().wrong(acknowledged) : wrong(again.build(), acknowledged, task, lines);
            assertThat(wrong).as(Trials.at(task + " " + kill, database)).isEmpty();
            close(database, url);
        }
    }

    @Test
    void seesAnAcknowledgementThatCameTooEarly() throws Exception {
        String url = address(Database.POSTGRESQL);
        UnitOfWork store =
                JdbcPersistence.on(KilledClient.source(url)).migrate().build();
        Path promised = folder.resolve("promised.txt");
        assertThat(start(Task.SAVE_TOO_EARLY, url, promised, 1, folder).waitFor())
                .isEqualTo(137);
        assertThat(Ward.violations(store, KilledClient.promised(promised)))
                .singleElement()
                .asString()
                .startsWith("acknowledged and lost");
    }

    @Test
    void seesAnErasureThatLeftSomethingBehind() throws IOException {
        DataSource source = Databases.h2(folder);
        JdbcPersistence.on(source).migrate();
        ErasedWard ward = ErasedWard.filled(source);
        Databases.execute(source, "delete from pop_personal_profile where tenant_id = 'tenant3'");
        assertThat(ward.wrong(List.of("3", "4")))
                .hasSize(3)
                .anyMatch(wrong -> wrong.startsWith("erasure 3 was half done"))
                .anyMatch(wrong -> wrong.startsWith("erasure 4 was acknowledged"));
    }

    /** What must be there before the task can begin. */
    private static Optional<ErasedWard> prepare(Task task, Database database, String url) {
        if (task == Task.MIGRATE) {
            return Optional.empty();
        }
        JdbcPersistence.on(KilledClient.source(url)).migrate();
        Optional<ErasedWard> ward =
                task == Task.ERASE ? Optional.of(ErasedWard.filled(KilledClient.source(url))) : Optional.empty();
        close(database, url);
        return ward;
    }

    private static List<String> wrong(UnitOfWork store, List<String> promised, Task task, Path lines)
            throws IOException {
        List<String> acknowledged = promised.stream()
                .filter(line -> line.split(" ", -1).length == 3)
                .toList();
        if (task != Task.IMPORT) {
            return Ward.violations(store, acknowledged);
        }
        List<String> wrong = new ArrayList<>();
        List<ArchivedPlan> report = new ArrayList<>();
        try (InputStream in = Files.newInputStream(lines)) {
            PlanArchive.of(store).importFrom(Ward.TENANT, in, report::add);
        }
        long there = report.stream()
                .filter(line -> line.outcome() == ArchivedPlan.Outcome.ALREADY_THERE)
                .count();
        if (there < acknowledged.size()) {
            wrong.add(acknowledged.size() + " were acknowledged and " + there + " are stored");
        }
        if (report.size() != LINES
                || report.stream().anyMatch(line -> !line.version().equals(Version.of(1)))) {
            wrong.add("run again, the import did not end as one that nobody killed");
        }
        return wrong;
    }

    /** Waits for the first sign of life, then for a time drawn by lot, so that the moment may be any. */
    private static void killAt(Random random, Process client, Path promised) throws Exception {
        while (client.isAlive() && Files.size(promised) == 0) {
            client.waitFor(1, TimeUnit.MILLISECONDS);
        }
        client.waitFor((long) (random.nextDouble() * LONGEST_MILLIS * 1_000), TimeUnit.MICROSECONDS);
        client.destroyForcibly().waitFor();
    }

    private Process start(Task task, String url, Path promised, long seed, Path lines) throws IOException {
        return ChildProcess.of(
                        KilledClient.class,
                        "-Xmx128m",
                        task.name(),
                        url,
                        promised.toString(),
                        Long.toString(seed),
                        lines.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("client.log").toFile())
                .start();
    }

    private String address(Database database) throws IOException {
        if (database == Database.H2) {
            // Without this H2 confirms half a second before it writes.
            return "jdbc:h2:file:" + Files.createTempDirectory(folder, "h2").resolve("pop") + ";WRITE_DELAY=0";
        }
        return KilledClient.address(Databases.postgres());
    }

    private static void close(Database database, String url) {
        if (database == Database.H2) {
            Databases.execute(KilledClient.source(url), "shutdown");
        }
    }

    private Path lines() throws IOException {
        return Files.writeString(
                folder.resolve("lines.ndjson"),
                IntStream.range(0, LINES)
                        .mapToObj(i -> proposed(aPlan("p" + i)).at(Version.of(1)))
                        .map(PopJson.standard().plan()::text)
                        .collect(Collectors.joining("\n")));
    }
}
