package nl.pop4j.examples.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import nl.pop4j.jdbc.PlanArchive;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.TenantId;

/**
 * B5: full plans from lines and back. Every contender reads and checks the same lines with the same reader, and
 * confirms as many plans in each transaction; only ours looks whether a plan is there already, and reports on each
 * line.
 */
final class ArchiveRaces {

    private static final int PLANS = 256;
    private static final int TOGETHER = 64;

    private final PlanArchive archive;
    private final BatchStore batch;
    private final HibernateStore hibernate;
    private final List<String> lines = IntStream.range(0, PLANS)
            .mapToObj(i -> FullPlan.signed(FullPlan.of("PLAN-" + i)).at(Version.of(1)))
            .map(PopJson.standard().plan()::text)
            .toList();
    private final AtomicLong runs = new AtomicLong();

    ArchiveRaces(DurableServer server) {
        archive = PlanArchive.of(server.ours());
        batch = new BatchStore(server.pool());
        hibernate = server.hibernate();
    }

    List<Race> races() {
        return List.of(imports(), exports());
    }

    private Race imports() {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return new Race(
                "B5",
                "import " + PLANS + " full plans from " + bytes.length / PLANS / 1_000
                        + " kB lines, validated, durable",
                PLANS,
                "plans",
                "at most 1.15 times the raw batch, at most 1.3 times COPY, faster than Hibernate",
                true,
                List.of(
                        new Contender("pop4j", Contender.Part.OURS, 1, () -> imported(bytes)),
                        new Contender("raw batch", Contender.Part.FLOOR, 1, inPages(batch::insert)),
                        new Contender("raw batch once more", Contender.Part.FLOOR, 1, inPages(batch::insert)),
                        new Contender("COPY", Contender.Part.PEER, 1, inPages(batch::copy)),
                        new Contender("Hibernate, batches", Contender.Part.PEER, 1, inPages(this::mapped))));
    }

    private Race exports() {
        TenantId tenant = TenantId.of("exported");
        importInto(tenant, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        return new Race(
                "B5",
                "export " + PLANS + " full plans as lines, each checked against its digest",
                PLANS,
                "plans",
                "at most 1.15 times a raw cursor that makes the same lines",
                true,
                List.of(
                        new Contender("pop4j", Contender.Part.OURS, 1, () -> exported(tenant)),
                        new Contender(
                                "raw cursor, parsed and written",
                                Contender.Part.FLOOR,
                                1,
                                Repeated.sql(() -> batch.read(tenant.value()))),
                        new Contender(
                                "raw cursor once more",
                                Contender.Part.FLOOR,
                                1,
                                Repeated.sql(() -> batch.read(tenant.value())))));
    }

    private long imported(byte[] bytes) {
        return importInto(TenantId.of("t" + runs.incrementAndGet()), bytes);
    }

    private long importInto(TenantId tenant, byte[] bytes) {
        AtomicLong stored = new AtomicLong();
        try {
            archive.importFrom(tenant, new ByteArrayInputStream(bytes), line -> stored.incrementAndGet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stored.get();
    }

    private long exported(TenantId tenant) {
        try {
            return archive.exportTo(tenant, new ByteArrayOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the lines, a page at a time, and hands each page on for a transaction. */
    private LongSupplier inPages(Page page) {
        return () -> {
            String run = "t" + runs.incrementAndGet();
            long stored = 0;
            for (int first = 0; first < PLANS; first += TOGETHER) {
                List<DevelopmentPlan> plans = lines.subList(first, Math.min(first + TOGETHER, PLANS)).stream()
                        .map(PopJson.standard().plan()::parse)
                        .toList();
                stored += Repeated.sql(() -> page.store(run, plans)).getAsLong();
            }
            return stored;
        };
    }

    private long mapped(String run, List<DevelopmentPlan> plans) {
        hibernate.createAll(run, plans);
        return plans.size();
    }

    /** Stores some plans in one transaction. */
    @FunctionalInterface
    private interface Page {
        long store(String run, List<DevelopmentPlan> plans) throws SQLException;
    }
}
