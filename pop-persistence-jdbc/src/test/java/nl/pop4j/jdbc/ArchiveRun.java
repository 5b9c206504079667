package nl.pop4j.jdbc;

import static nl.pop4j.testkit.contract.ContractFixtures.aPlan;
import static nl.pop4j.testkit.contract.ContractFixtures.proposed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import nl.pop4j.jdbc.ArchivedPlan.Outcome;
import nl.pop4j.json.PopJson;
import nl.pop4j.shared.Version;

/** A process with little memory that imports so many plans and exports them again, and says how long each took. */
final class ArchiveRun {

    private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");

    private ArchiveRun() {}

    /** Arguments: JDBC address, number of plans. */
    public static void main(String[] arguments) throws IOException {
        MIGRATIONS.setLevel(Level.OFF);
        long plans = Long.parseLong(arguments[1]);
        PlanArchive archive = PlanArchive.of(
                JdbcPersistence.on(KilledClient.source(arguments[0])).migrate().build());
        long[] stored = new long[1];
        long start = System.nanoTime();
        try (InputStream lines = lines(plans)) {
            archive.importFrom(Ward.TENANT, lines, line -> stored[0] += line.outcome() == Outcome.STORED ? 1 : 0);
        }
        long between = System.nanoTime();
        long exported = archive.exportTo(Ward.TENANT, OutputStream.nullOutputStream());
        System.out.println(String.format(
                Locale.ROOT,
                "imported %d in %.1f s, exported %d in %.1f s",
                stored[0],
                (between - start) / 1e9,
                exported,
                (System.nanoTime() - between) / 1e9));
    }

    /** Plans with one revision as lines, made while they are read. */
    private static InputStream lines(long plans) {
        String line = PopJson.standard().plan().text(proposed(aPlan("the-plan")).at(Version.of(1)));
        Iterator<String> all = LongStream.range(0, plans)
                .mapToObj(i -> line.replace("the-plan", "p" + i) + "\n")
                .iterator();
        return new InputStream() {
            private byte[] current = new byte[0];
            private int at;

            @Override
            public int read() {
                while (at == current.length) {
                    if (!all.hasNext()) {
                        return -1;
                    }
                    current = all.next().getBytes(StandardCharsets.UTF_8);
                    at = 0;
                }
                return current[at++] & 0xFF;
            }
        };
    }
}
