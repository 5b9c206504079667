package nl.pop4j.jdbc;

import static nl.pop4j.testkit.contract.ContractFixtures.AHMED;
import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.SOUTH;
import static nl.pop4j.testkit.contract.ContractFixtures.aPlan;
import static nl.pop4j.testkit.contract.ContractFixtures.proposed;
import static nl.pop4j.testkit.contract.ContractFixtures.reworded;
import static nl.pop4j.testkit.contract.ContractFixtures.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.pop4j.jdbc.ArchivedPlan.Outcome;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A tenant's plans travel as lines, none doubled, none changed, each accounted for. */
@ExtendWith(MariaDb.class)
class PlanArchiveTest {

    @TempDir
    Path folder;

    private UnitOfWork store;

    @BeforeEach
    void open() {
        store = JdbcPersistence.on(Databases.h2(folder)).migrate().build();
    }

    @Test
    void movesATenant() throws IOException {
        store.run(
                NORTH,
                ports -> IntStream.range(0, 120)
                        .mapToObj(i -> i % 3 == 0 ? aPlan("p" + i) : signed(proposed(aPlan("p" + i, AHMED))))
                        .map(plan -> ports.plans().save(NORTH, plan))
                        .toList());
        String lines = exported(NORTH);
        assertThat(lines.lines()).hasSize(120);
        assertThat(imported(SOUTH, lines)).hasSize(120).allMatch(line -> line.outcome() == Outcome.STORED);
        assertThat(exported(SOUTH)).isEqualTo(lines);
    }

    @Test
    void goesOnWhereAnImportBrokeOff() throws IOException {
        String lines = lines(aPlan("p1"), proposed(aPlan("p2")), aPlan("p3"));
        imported(NORTH, lines.lines().limit(2).toList().get(1) + "\n");
        assertThat(imported(NORTH, lines))
                .extracting(ArchivedPlan::outcome)
                .containsExactly(Outcome.STORED, Outcome.ALREADY_THERE, Outcome.STORED);
        assertThat(imported(NORTH, lines)).allMatch(line -> line.outcome() == Outcome.ALREADY_THERE);
        assertThat(exported(NORTH).lines()).hasSize(3);
    }

    @Test
    void reportsWhatBreaksAnImportOffAfterKeepingWhatWasReported() {
        String lines =
                lines(IntStream.range(100, 170).mapToObj(i -> aPlan("p" + i)).toArray(DevelopmentPlan[]::new));
        InputStream breaking = new SequenceInputStream(
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("cut");
                    }
                });
        List<ArchivedPlan> report = new ArrayList<>();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> PlanArchive.of(store).importFrom(NORTH, breaking, report::add));
        assertThat(report)
                .hasSize(64)
                .allSatisfy(line -> assertThat(find(line.plan())).isPositive());
    }

    @ParameterizedTest
    @MethodSource("nl.pop4j.jdbc.Database#all")
    void refusesOnlyThePlanThatTheDatabaseDoesNotTake(Database database) throws IOException {
        DataSource source = database.in(folder);
        store = JdbcPersistence.on(source).migrate().build();
        Databases.execute(source, "alter table pop_plan add constraint no_p7 check (plan_id <> 'p7')");
        List<ArchivedPlan> report = imported(NORTH, tenPlans());
        assertThat(report).hasSize(10).extracting(ArchivedPlan::line).isSorted();
        assertThat(report)
                .filteredOn(line -> line.outcome() != Outcome.STORED)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.plan()).isEqualTo(PlanId.of("p7"));
                    assertThat(line.outcome()).isEqualTo(Outcome.REFUSED);
                    assertThat(line.reason()).startsWith("the database does not take it: SQLSTATE 23");
                });
        assertThat(exported(NORTH).lines()).hasSize(9);
    }

    @Test
    void refusesOnlyThePlanInWhosePlaceSomethingUnreadableIsStored() throws IOException {
        DataSource source = Databases.h2(folder.resolve("other"));
        store = JdbcPersistence.on(source).migrate().build();
        imported(NORTH, tenPlans().lines().limit(5).collect(Collectors.joining("\n")));
        Databases.execute(source, "update pop_plan set working_copy = 'kapot' where plan_id = 'p3'");
        assertThat(imported(NORTH, tenPlans()))
                .extracting(ArchivedPlan::outcome)
                .containsExactly(
                        Outcome.ALREADY_THERE,
                        Outcome.ALREADY_THERE,
                        Outcome.ALREADY_THERE,
                        Outcome.REFUSED,
                        Outcome.ALREADY_THERE,
                        Outcome.STORED,
                        Outcome.STORED,
                        Outcome.STORED,
                        Outcome.STORED,
                        Outcome.STORED);
    }

    @Test
    void takesTheFirstOfTwoPlansOfOneId() throws IOException {
        String twice = lines(aPlan("p1"), reworded(aPlan("p1"), "anders"), aPlan("p1"));
        assertThat(imported(NORTH, twice))
                .extracting(ArchivedPlan::outcome)
                .containsExactly(Outcome.STORED, Outcome.REFUSED, Outcome.ALREADY_THERE);
    }

    @Test
    void takesFewLongLinesTogetherAndManyShortOnes() throws IOException {
        List<Integer> together = new ArrayList<>();
        UnitOfWork counted = new UnitOfWork() {
            @Override
            public <T> T run(TenantId tenant, Function<? super StorePorts, ? extends T> work) {
                T done = store.run(tenant, work);
                together.add(((List<?>) done).size());
                return done;
            }
        };
        String lines = ("x".repeat(600_000) + "\n").repeat(4) + "x\n".repeat(70);
        PlanArchive.of(counted)
                .importFrom(NORTH, new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), line -> {});
        assertThat(together).containsExactly(2, 2, 64, 6);
    }

    @Test
    void neverOverwritesAPlan() throws IOException {
        DevelopmentPlan stored = save(aPlan("p1"));
        List<ArchivedPlan> report = imported(NORTH, lines(reworded(aPlan("p1"), "anders")));
        assertThat(report)
                .containsExactly(new ArchivedPlan(
                        1, Outcome.REFUSED, PlanId.of("p1"), 0, Version.NONE, "another plan has this id"));
        assertThat(exported(NORTH)).isEqualTo(PopJson.standard().plan().text(stored) + "\n");
    }

    @Test
    void refusesALineThatIsNoPlanAndTakesTheNext() throws IOException {
        String good = lines(aPlan("p1"));
        String forged = lines(signed(proposed(aPlan("p2")))).replace("Geen vaste functie\\n", "Vaste functie\\n");
        assertThat(forged).contains("Vaste functie\\n");
        List<ArchivedPlan> report = imported(NORTH, "Zeurkous\n\n" + forged + "{\"type\":1}\r\n" + good.strip());
        assertThat(report).extracting(ArchivedPlan::line).containsExactly(1L, 3L, 4L, 5L);
        assertThat(report)
                .extracting(ArchivedPlan::outcome)
                .containsExactly(Outcome.REFUSED, Outcome.REFUSED, Outcome.REFUSED, Outcome.STORED);
        assertThat(report.get(1).reason()).contains("signature");
        assertThat(report.toString()).doesNotContain("Zeurkous");
    }

    @Test
    void refusesALineThatIsTooLongWithoutKeepingIt() throws IOException {
        String endless = "x".repeat(17 << 20);
        assertThat(imported(NORTH, endless + "\n" + lines(aPlan("p1"))))
                .extracting(ArchivedPlan::outcome)
                .containsExactly(Outcome.REFUSED, Outcome.STORED);
    }

    private static String tenPlans() {
        return lines(IntStream.range(0, 10).mapToObj(i -> aPlan("p" + i)).toArray(DevelopmentPlan[]::new));
    }

    private DevelopmentPlan save(DevelopmentPlan plan) {
        return store.run(NORTH, ports -> ports.plans().save(NORTH, plan));
    }

    private long find(PlanId plan) {
        return store.run(
                NORTH, ports -> ports.plans().find(NORTH, plan).stream().count());
    }

    private static String lines(DevelopmentPlan... plans) {
        StringBuilder lines = new StringBuilder();
        for (DevelopmentPlan plan : plans) {
            lines.append(PopJson.standard().plan().text(plan.at(Version.of(1)))).append('\n');
        }
        return lines.toString();
    }

    private String exported(TenantId tenant) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long written = PlanArchive.of(store).exportTo(tenant, out);
        String lines = out.toString(StandardCharsets.UTF_8);
        assertThat(lines.lines()).hasSize((int) written);
        return lines;
    }

    private List<ArchivedPlan> imported(TenantId tenant, String lines) throws IOException {
        List<ArchivedPlan> report = new ArrayList<>();
        PlanArchive.of(store)
                .importFrom(tenant, new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), report::add);
        return report;
    }
}
