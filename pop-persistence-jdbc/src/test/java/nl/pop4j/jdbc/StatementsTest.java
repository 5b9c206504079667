package nl.pop4j.jdbc;

import static nl.pop4j.testkit.contract.ContractFixtures.AHMED;
import static nl.pop4j.testkit.contract.ContractFixtures.MONDAY;
import static nl.pop4j.testkit.contract.ContractFixtures.NOOR;
import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.SOUTH;
import static nl.pop4j.testkit.contract.ContractFixtures.aCommand;
import static nl.pop4j.testkit.contract.ContractFixtures.aConversation;
import static nl.pop4j.testkit.contract.ContractFixtures.aPlan;
import static nl.pop4j.testkit.contract.ContractFixtures.agreedGaps;
import static nl.pop4j.testkit.contract.ContractFixtures.anEvent;
import static nl.pop4j.testkit.contract.ContractFixtures.proposed;
import static nl.pop4j.testkit.contract.ContractFixtures.refused;
import static nl.pop4j.testkit.contract.ContractFixtures.reworded;
import static nl.pop4j.testkit.contract.ContractFixtures.signed;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.pop4j.conversation.ConversationStatus;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.GoalOrigin;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.port.ConversationQuery;
import nl.pop4j.port.DueQuery;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** How often a unit goes to the database, and what it says there. */
class StatementsTest {

    @TempDir
    Path folder;

    @Test
    void anEditGoesToPostgresFourTimesReadingAndCommitIncluded() throws IOException {
        assertThat(tripsOnTheWire(plan -> reworded(plan, "anders"))).isEqualTo(4);
    }

    @Test
    void aProposalGoesAsOftenWhateverItHolds() throws IOException {
        assertThat(tripsOnTheWire(plan -> signed(proposed(plan)))).isEqualTo(4);
        assertThat(tripsOnTheWire(plan -> proposed(refused(proposed(withGoals(plan, 12))))))
                .isEqualTo(4);
    }

    @Test
    void elsewhereEachRowGoesByItself() {
        assertThat(trips(SqlSpy.on(Databases.h2(folder)), plan -> reworded(plan, "anders")))
                .containsExactly(
                        "executeQuery",
                        "executeQuery",
                        "executeUpdate",
                        "executeUpdate",
                        "executeUpdate",
                        "executeUpdate",
                        "executeUpdate",
                        "executeUpdate",
                        "commit");
    }

    @Test
    void loadsAPlanInOneStatementAndAListInOne() {
        SqlSpy spy = SqlSpy.on(Databases.h2(folder));
        UnitOfWork store = JdbcPersistence.on(spy.asDataSource()).migrate().build();
        store.run(NORTH, ports -> ports.plans().save(NORTH, signed(proposed(aPlan("p1")))));
        spy.forget();
        store.run(NORTH, ports -> ports.plans().find(NORTH, PlanId.of("p1")));
        assertThat(spy.statements()).hasSize(1);
        spy.forget();
        store.run(NORTH, ports -> ports.plans().due(NORTH, DueQuery.first(DueQuery.Kind.REVIEW, MONDAY, 50)));
        assertThat(spy.statements()).hasSize(1);
    }

    @Test
    void importsAndExportsManyPlansInAFewTrips() throws IOException {
        SqlSpy spy = SqlSpy.on(Databases.postgres());
        PlanArchive archive =
                PlanArchive.of(JdbcPersistence.on(spy.asDataSource()).migrate().build());
        archive.importFrom(SOUTH, lines("early"), line -> {});
        spy.forget();
        archive.importFrom(
                NORTH, lines(IntStream.range(0, 60).mapToObj(i -> "p" + i).toArray(String[]::new)), line -> {});
        assertThat(spy.trips()).containsExactly("executeQuery", "executeBatch", "executeBatch", "commit");
        spy.forget();
        assertThat(archive.exportTo(NORTH, OutputStream.nullOutputStream())).isEqualTo(60);
        assertThat(spy.trips()).containsExactly("executeQuery", "executeQuery", "commit", "executeQuery", "commit");
    }

    @Test
    void sendsEachWriteByItselfWhereADriverInBetweenNeedsThat() {
        SqlSpy spy = SqlSpy.on(Databases.postgres());
        JdbcPersistence persistence = JdbcPersistence.on(spy.asDataSource()).migrate();
        for (String id : List.of("plain", "guarded")) {
            JdbcPersistence one = id.equals("plain")
                    ? persistence.oneByOne()
                    : persistence.guarded().oneByOne();
            UnitOfWork store = one.attempts(2).build();
            store.run(NORTH, ports -> ports.plans().list(NORTH, PlanQuery.first(1)));
            spy.forget();
            store.run(NORTH, ports -> ports.plans().save(NORTH, proposed(aPlan(id))));
            assertThat(spy.statements()).noneMatch(sql -> sql.contains(";"));
            assertThat(spy.trips()).endsWith("executeUpdate", "executeUpdate", "commit");
        }
    }

    @Test
    void looksForManyPlansAlongAnIndex() {
        DataSource source = Databases.postgres();
        SqlSpy spy = SqlSpy.on(source);
        UnitOfWork store = JdbcPersistence.on(spy.asDataSource()).migrate().build();
        Databases.execute(source, """
                insert into pop_plan
                select 't' || n % 4, 'p' || n, 'e' || n, 'PREPARING', 0, date '2027-01-01', date '2027-12-31', 1, '{}', '{}'
                from generate_series(1, 20000) n""", "analyze pop_plan");
        List<PlanId> sixty =
                IntStream.range(0, 60).mapToObj(i -> PlanId.of("p" + 4 * i)).toList();
        TenantId tenant = TenantId.of("t1");
        store.run(tenant, ports -> ports.plans().list(tenant, PlanQuery.first(1)));
        spy.forget();
        store.run(tenant, ports -> ports.plans().findAll(tenant, sixty));
        assertThat(spy.explained(source))
                .anyMatch(line -> line.contains("Index Cond") && line.contains("tenant_id") && line.contains("{p0,"))
                .noneMatch(line -> line.contains("Seq Scan on pop_plan"));
    }

    private static InputStream lines(String... plans) {
        return new ByteArrayInputStream(Arrays.stream(plans)
                .map(id -> proposed(aPlan(id)).at(Version.of(1)))
                .map(PopJson.standard().plan()::text)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyStatementNamesTheTenantFirst() {
        SqlSpy spy = SqlSpy.on(Databases.h2(folder));
        UnitOfWork store = JdbcPersistence.on(spy.asDataSource()).migrate().build();
        spy.forget();
        store.run(NORTH, ports -> {
            ports.plans().save(NORTH, aPlan("p1"));
            ports.plans().list(NORTH, PlanQuery.first(1));
            ports.conversations().save(NORTH, aConversation("t1", NOOR, AHMED));
            ports.conversations().list(NORTH, ConversationQuery.first(1));
            ports.outbox().add(NORTH, anEvent("p1", 1));
            ports.outbox().acknowledge(NORTH, List.of(1L));
            ports.accessLog().about(NORTH, NOOR, 1);
            ports.commands().add(NORTH, aCommand("c1"));
            return ports.frameworks().list(NORTH);
        });
        assertThat(spy.statements())
                .filteredOn(sql -> sql.contains("where"))
                .isNotEmpty()
                .allMatch(sql -> sql.contains("where tenant_id = ?"));
    }

    @Test
    void eachListOfConversationsWalksAlongAnIndex() throws SQLException {
        DataSource source = Databases.postgres();
        SqlSpy spy = SqlSpy.on(source);
        UnitOfWork store = JdbcPersistence.on(spy.asDataSource()).migrate().build();
        Databases.execute(source, """
                insert into pop_conversation
                select 't' || n % 10, 'c' || n, 'e' || n % 25000, 'l' || n % 1000, 'POP',
                    case n % 40 when 0 then 'HELD' else 'CLOSED' end, date '2027-01-01', 1, '{}'
                from generate_series(1, 100000) n""", "analyze pop_conversation");
        ConversationQuery page = ConversationQuery.first(50).after(ConversationId.of("p5"));
        for (ConversationQuery query :
                List.of(page, page.of(NOOR), page.ledBy(NOOR), page.at(ConversationStatus.HELD))) {
            spy.forget();
            store.run(NORTH, ports -> ports.conversations().list(NORTH, query));
            String sql = spy.statements().get(spy.statements().size() - 1);
            assertThat(String.join("\n", explained(source, sql, arguments(query))))
                    .contains("Index")
                    .doesNotContain("Seq Scan");
        }
    }

    /** How many round trips a unit takes, counted between driver and server. */
    private static int tripsOnTheWire(UnaryOperator<DevelopmentPlan> change) throws IOException {
        PGSimpleDataSource direct = (PGSimpleDataSource) Databases.postgres();
        try (CutProxy wire = new CutProxy(direct.getPortNumbers()[0])) {
            UnitOfWork store = JdbcPersistence.on(wire.before(direct)).migrate().build();
            store.run(NORTH, ports -> ports.plans().save(NORTH, aPlan("p1")));
            // Each unit has a connection of its own here, whose opening is not counted.
            int before = wire.trips();
            store.run(NORTH, ports -> true);
            int opened = wire.trips();
            edit(store, change);
            return wire.trips() - opened - (opened - before);
        }
    }

    private static List<String> trips(SqlSpy spy, UnaryOperator<DevelopmentPlan> change) {
        UnitOfWork store = JdbcPersistence.on(spy.asDataSource()).migrate().build();
        store.run(NORTH, ports -> ports.plans().save(NORTH, aPlan("p1")));
        spy.forget();
        edit(store, change);
        return spy.trips();
    }

    private static void edit(UnitOfWork store, UnaryOperator<DevelopmentPlan> change) {
        store.run(NORTH, ports -> {
            DevelopmentPlan plan = ports.plans().find(NORTH, PlanId.of("p1")).orElseThrow();
            assertThat(ports.commands().find(NORTH, aCommand("c1").command())).isEmpty();
            ports.plans().save(NORTH, change.apply(plan));
            ports.plans().keepGaps(NORTH, agreedGaps("p1", 1));
            ports.outbox().add(NORTH, anEvent("p1", 1));
            ports.commands().add(NORTH, aCommand("c1"));
            return true;
        });
    }

    private static DevelopmentPlan withGoals(DevelopmentPlan plan, int goals) {
        PlanContent content = plan.workingCopy();
        for (int goal = 0; goal < goals; goal++) {
            content = content.with(DevelopmentGoal.of(GoalId.of("more-" + goal), "Ik leer meer", GoalOrigin.ownWish()));
        }
        return plan.edited(content);
    }

    private static List<Object> arguments(ConversationQuery query) {
        boolean filters = query.employee() != null || query.leader() != null || query.status() != null;
        String status = query.status() == null ? "e1" : query.status().name();
        return filters ? List.of("t1", status, "p5", query.limit()) : List.of("t1", "p5", query.limit());
    }

    private static List<String> explained(DataSource source, String sql, List<Object> arguments) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement("explain " + sql)) {
            for (int i = 0; i < arguments.size(); i++) {
                statement.setObject(i + 1, arguments.get(i));
            }
            List<String> lines = new ArrayList<>();
            try (ResultSet answer = statement.executeQuery()) {
                while (answer.next()) {
                    lines.add(answer.getString(1));
                }
            }
            return lines;
        }
    }
}
