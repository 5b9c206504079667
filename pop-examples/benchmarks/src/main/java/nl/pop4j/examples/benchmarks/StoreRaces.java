package nl.pop4j.examples.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.cadence.Anchors;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.calendar.holiday.Holidays;
import nl.pop4j.gap.AgreedGaps;
import nl.pop4j.gap.GapAnalysis;
import nl.pop4j.jdbc.JdbcPersistence;
import nl.pop4j.jdbc.PlanArchive;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.lifecycle.PlanEvent;
import nl.pop4j.port.CommandRecord;
import nl.pop4j.port.DueQuery;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.review.ReviewCycle;
import nl.pop4j.review.ReviewPolicy;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.CommandId;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.ReviewCycleId;
import nl.pop4j.shared.id.TenantId;

/**
 * B3 to B5 on a PostgreSQL server that loses nothing (fsync and synchronous commit on): the library, Hibernate with
 * cascades, and the library's statements written by hand. Every contender reads, checks and writes the same facts.
 */
final class StoreRaces implements AutoCloseable {

    private static final TenantId OURS = TenantId.of("ours");
    private static final TenantId DIRECT = TenantId.of("direct");
    private static final int SAVES = 10;
    private static final int DUE = 400;
    private static final int IMPORTED = 100;
    private static final LocalDate UNTIL = LocalDate.of(2027, 12, 31);
    private static final List<String> TEAM =
            IntStream.range(0, 40).mapToObj(i -> "e" + i).toList();

    private final EmbeddedPostgres server;
    private final HikariDataSource pool;
    private final UnitOfWork store;
    private final DirectStore direct;
    private final HibernateStore hibernate;
    private final AtomicLong commands = new AtomicLong();

    StoreRaces() throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        pool = pooled(server.getPostgresDatabase());
        store = JdbcPersistence.on(pool).migrate().build();
        direct = new DirectStore(pool);
        hibernate = new HibernateStore(pool);
        fill();
    }

    List<Race> races() {
        return List.of(edits(), proposals(), loads(), lists(), imports());
    }

    private Race edits() {
        return new Race(
                "B3",
                "durable save of a plan's working copy with command record, version check and event",
                SAVES,
                "saves",
                "at most 1.10 times the hand-written JDBC, at most 0.7 times Hibernate",
                false,
                List.of(
                        new Contender("pop4j", Contender.Part.OURS, 1, () -> times(this::edit)),
                        new Contender("hand-written JDBC", Contender.Part.FLOOR, 1, () -> times(this::editDirectly)),
                        new Contender(
                                "hand-written JDBC once more",
                                Contender.Part.FLOOR,
                                1,
                                () -> times(this::editDirectly)),
                        new Contender("Hibernate", Contender.Part.PEER, 1, () -> times(this::editByMapper))));
    }

    private Race proposals() {
        return new Race(
                "B3",
                "make a plan and save its signed revision: 8 targets, 5 goals, 12 activities, 2 signatures, gaps",
                SAVES,
                "saves",
                "at most 1.10 times the hand-written JDBC, at most 0.7 times Hibernate",
                false,
                List.of(
                        new Contender("pop4j", Contender.Part.OURS, 1, () -> times(this::propose)),
                        new Contender("hand-written JDBC", Contender.Part.FLOOR, 1, () -> times(this::proposeDirectly)),
                        new Contender("Hibernate", Contender.Part.PEER, 1, () -> times(this::proposeByMapper))));
    }

    private Race loads() {
        return new Race(
                "B4",
                "load a plan with one revision",
                SAVES,
                "loads",
                "at most 1.05 times the hand-written JDBC, at most 0.5 times Hibernate with a fetch join",
                false,
                List.of(
                        new Contender("pop4j", Contender.Part.OURS, 1, () -> times(() -> load("signed"))),
                        new Contender(
                                "hand-written JDBC",
                                Contender.Part.FLOOR,
                                1,
                                () -> times(checked(() -> direct.load("signed")))),
                        new Contender(
                                "Hibernate, fetch join",
                                Contender.Part.PEER,
                                1,
                                () -> times(() -> hibernate.load("signed")))));
    }

    private Race lists() {
        return new Race(
                "B4",
                "list 50 plans of a team of 40 with a review due, of " + DUE + " plans",
                SAVES,
                "lists",
                "at most 1.05 times the hand-written JDBC, at most 0.5 times Hibernate",
                false,
                List.of(
                        new Contender("pop4j", Contender.Part.OURS, 1, () -> times(this::due)),
                        new Contender(
                                "hand-written JDBC",
                                Contender.Part.FLOOR,
                                1,
                                () -> times(checked(() -> direct.due(TEAM, UNTIL)))),
                        new Contender(
                                "Hibernate", Contender.Part.PEER, 1, () -> times(() -> hibernate.due(TEAM, UNTIL)))));
    }

    private Race imports() {
        String lines = IntStream.range(0, IMPORTED)
                .mapToObj(i -> FullPlan.signed(FullPlan.of("PLAN-" + i)).at(Version.of(1)))
                .map(PopJson.standard().plan()::text)
                .collect(Collectors.joining("\n"));
        return new Race(
                "B5",
                "import " + IMPORTED + " full plans from lines, validated and resumable, and export them again",
                IMPORTED,
                "plans",
                "at most 1.15 times a raw batch (not raced), memory 64 MB at any number",
                false,
                List.of(new Contender("pop4j", Contender.Part.OURS, 1, () -> inAndOut(lines))));
    }

    private long inAndOut(String lines) {
        TenantId tenant = TenantId.of("t" + commands.incrementAndGet());
        PlanArchive archive = PlanArchive.of(store);
        AtomicLong stored = new AtomicLong();
        try {
            archive.importFrom(
                    tenant,
                    new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                    line -> stored.incrementAndGet());
            return stored.get() + archive.exportTo(tenant, new ByteArrayOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long edit() {
        int words = (int) commands.get();
        return save("p1", plan -> plan.edited(FullPlan.content(words)), false);
    }

    private long propose() {
        return save(fresh(OURS), FullPlan::signed, true);
    }

    private long save(String id, UnaryOperator<DevelopmentPlan> change, boolean agreed) {
        CommandId command = CommandId.of("c" + commands.incrementAndGet());
        return store.run(OURS, ports -> {
            DevelopmentPlan plan = ports.plans().find(OURS, PlanId.of(id)).orElseThrow();
            ports.commands().find(OURS, command);
            DevelopmentPlan stored = ports.plans().save(OURS, change.apply(plan));
            if (agreed) {
                ports.plans().keepGaps(OURS, gaps(stored));
            }
            ports.outbox().add(OURS, new PlanEvent(PlanEvent.Type.PROPOSED, plan.id(), 0, FullPlan.MORNING));
            ports.commands()
                    .add(OURS, new CommandRecord(command, "0f".repeat(32), id, stored.version(), 0, FullPlan.MORNING));
            return 1L;
        });
    }

    private static AgreedGaps gaps(DevelopmentPlan plan) {
        return new AgreedGaps(
                plan.id(),
                plan.revisions().size(),
                plan.employee(),
                FrameworkId.of("zorg"),
                LocalDate.of(2027, 3, 1),
                GapAnalysis.of(plan.workingCopy().targets(), Map.of()));
    }

    private long editDirectly() {
        long command = commands.incrementAndGet();
        return checked(() -> {
                    direct.save(FullPlan.of("p1").edited(FullPlan.content((int) command)), false, "c" + command);
                    return 1;
                })
                .getAsLong();
    }

    private long proposeDirectly() {
        String id = fresh(DIRECT);
        return checked(() -> {
                    direct.save(FullPlan.signed(FullPlan.of(id)), true, "c" + commands.incrementAndGet());
                    return 1;
                })
                .getAsLong();
    }

    private long editByMapper() {
        long command = commands.incrementAndGet();
        hibernate.edit("p1", FullPlan.content((int) command), "c" + command);
        return 1;
    }

    private long proposeByMapper() {
        String id = "f" + commands.incrementAndGet();
        hibernate.create(FullPlan.of(id));
        DevelopmentPlan signed = FullPlan.signed(FullPlan.of(id));
        hibernate.propose(id, signed.latest().orElseThrow(), "c" + commands.incrementAndGet());
        return 1;
    }

    /** Each round begins with a plan of its own, since revisions only grow: everybody makes one first. */
    private String fresh(TenantId tenant) {
        String id = "f" + commands.incrementAndGet();
        store.run(tenant, ports -> ports.plans().save(tenant, FullPlan.of(id)));
        return id;
    }

    private long load(String id) {
        return store.run(OURS, ports -> (long) ports.plans()
                .find(OURS, PlanId.of(id))
                .orElseThrow()
                .revisions()
                .size());
    }

    private long due() {
        DueQuery query = DueQuery.first(DueQuery.Kind.REVIEW, UNTIL, 50)
                .ofAny(TEAM.stream().map(PersonId::of).toList());
        return store.run(OURS, ports -> (long) ports.plans().due(OURS, query).size());
    }

    private void fill() {
        store.run(DIRECT, ports -> ports.plans().save(DIRECT, FullPlan.of("p1")));
        hibernate.create(FullPlan.of("p1"));
        hibernate.create(FullPlan.of("signed"));
        hibernate.propose(
                "signed", FullPlan.signed(FullPlan.of("signed")).latest().orElseThrow(), "c");
        store.run(OURS, ports -> {
            ports.plans().save(OURS, FullPlan.of("p1"));
            return ports.plans().save(OURS, FullPlan.signed(FullPlan.of("signed")));
        });
        for (int i = 0; i < DUE; i++) {
            PersonId employee = PersonId.of("e" + i % 80);
            DevelopmentPlan plan = DevelopmentPlan.start(PlanId.of("d" + i), employee, FullPlan.content(i));
            ReviewCycle cycle = ReviewCycle.start(
                            ReviewCycleId.of("r" + i),
                            plan.id(),
                            ReviewPolicy.of(Cadence.everyMonths(3)),
                            Anchors.of(plan.workingCopy().horizon()),
                            WorkingDays.of(Holidays.netherlands()),
                            FullPlan.MORNING)
                    .value();
            store.run(OURS, ports -> {
                ports.plans().save(OURS, plan);
                return ports.reviewCycles().save(OURS, cycle);
            });
            hibernate.create(plan);
        }
    }

    private static long times(LongSupplier work) {
        return LongStream.range(0, SAVES).map(i -> work.getAsLong()).sum();
    }

    private static LongSupplier checked(Statements work) {
        return () -> {
            try {
                return work.run();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static HikariDataSource pooled(DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(2);
        return new HikariDataSource(config);
    }

    @Override
    public void close() throws IOException {
        hibernate.close();
        pool.close();
        server.close();
    }

    /** Work that speaks SQL. */
    private interface Statements {
        long run() throws SQLException;
    }
}
