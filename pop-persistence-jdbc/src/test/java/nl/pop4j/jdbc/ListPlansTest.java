package nl.pop4j.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.port.DuePlan;
import nl.pop4j.port.DueQuery;
import nl.pop4j.port.DueQuery.Kind;
import nl.pop4j.port.OutboxClaim;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.port.PlanTitle;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.contract.ContractFixtures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Among 100,000 plans on PostgreSQL, or {@code -Dpop.plans=10000000}, every list walks along an index, whichever filter it has. */
class ListPlansTest {

    private static final int PLANS = Integer.getInteger("pop.plans", 100_000);
    private static final TenantId TENANT = TenantId.of("t1");
    private static final PersonId ONE = PersonId.of("e1");
    private static final LocalDate DAY = LocalDate.of(2027, 1, 5);

    private static HikariDataSource source;
    private static SqlSpy spy;
    private static UnitOfWork store;

    @BeforeAll
    static void fill() {
        source = Databases.pooled(Databases.postgres());
        spy = SqlSpy.on(source);
        store = JdbcPersistence.on(spy.asDataSource()).migrate().build();
        Databases.execute(
                source,
                """
                insert into pop_plan (tenant_id, plan_id, employee_id, status, revisions, horizon_first, horizon_last,
                    version, working_copy, execution, title_key, next_goal)
                select 't' || n %% 10, 'p' || n, 'e' || n %% 25000, case n %% 4 when 0 then 'ACTIVE' else 'PREPARING' end,
                    0, date '2027-01-01', date '2027-12-31', 1, '{}', '{}', 'ik leer ' || n, date '2027-01-01' + n %% 365
                from generate_series(1, %d) n""".formatted(PLANS),
                """
                insert into pop_review_cycle (tenant_id, plan_id, version, content, next_review)
                select tenant_id, plan_id, 1, '{}', next_goal from pop_plan""",
                """
                insert into pop_outbox (tenant_id, kind, event_format, aggregate_id, details, at_utc)
                select tenant_id, 'plan-proposed', 1, plan_id, '{"type":"event-details","format":1,"details":{}}',
                    timestamp '2027-01-01 00:00' from pop_plan""",
                "analyze pop_plan",
                "analyze pop_review_cycle",
                "analyze pop_outbox");
    }

    @AfterAll
    static void close() {
        source.close();
    }

    static Stream<Arguments> lists() {
        List<Arguments> all = new ArrayList<>();
        PlanQuery first = PlanQuery.first(50).after(PlanId.of("p5"));
        List<PersonId> team =
                IntStream.range(0, 12).mapToObj(i -> PersonId.of("e" + i)).toList();
        for (PlanQuery whose : List.of(first, first.of(ONE), first.ofAny(team))) {
            for (PlanQuery how : List.of(whose, whose.at(PlanStatus.ACTIVE))) {
                for (PlanQuery query : List.of(how, how.titled(PlanTitle.of("IK LEER 12")))) {
                    all.add(Arguments.of("list " + all.size(), (Question)
                            ports -> ports.plans().list(TENANT, query)));
                }
            }
        }
        for (Kind kind : Kind.values()) {
            DueQuery due = DueQuery.first(kind, DAY, 50);
            for (DueQuery query : List.of(due, due.ofAny(team))) {
                all.add(Arguments.of(
                        "due " + all.size(), (Question) ports -> ports.plans().due(TENANT, query)));
            }
        }
        all.add(Arguments.of("outbox", (Question) ports -> ports.outbox().pending(TENANT, 50)));
        all.add(Arguments.of("claim", (Question) ports -> ports.outbox()
                .claim(
                        TENANT,
                        new OutboxClaim("one", ContractFixtures.MORNING, ContractFixtures.MORNING.plusSeconds(1)),
                        50)));
        return all.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void walksAlongAnIndex(String name, Question question) {
        spy.forget();
        store.run(TENANT, question::of);
        List<String> plan = spy.explained(source);
        assertThat(plan).as(String.join("\n", plan)).anyMatch(line -> line.contains("Index"));
        assertThat(plan).as(String.join("\n", plan)).noneMatch(line -> line.contains("Seq Scan"));
    }

    /** Row B6: of what is due on a day the database reads at most a hundredth more than it hands over, on any page. */
    @ParameterizedTest
    @EnumSource
    void readsHardlyMoreThanIsDue(Kind kind) {
        DueQuery first = DueQuery.first(kind, DAY, 20);
        List<DuePlan> page = store.run(TENANT, ports -> ports.plans().due(TENANT, first));
        DuePlan last = page.get(page.size() - 1);

        spy.forget();
        DueQuery rest = DueQuery.first(kind, DAY, 1_000).after(last);
        List<DuePlan> next = store.run(TENANT, ports -> ports.plans().due(TENANT, rest));

        List<String> plan = spy.analysed(source);
        long thrownAway = plan.stream()
                .filter(line -> line.contains("Rows Removed"))
                .mapToLong(line -> Long.parseLong(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
        assertThat(next).hasSizeGreaterThan(100);
        assertThat(next.get(0).due()).as("a page that begins within a day").isEqualTo(last.due());
        assertThat(100 * thrownAway).as(String.join("\n", plan)).isLessThanOrEqualTo(next.size());
    }

    /** A list that somebody asks for. */
    @FunctionalInterface
    interface Question {
        Object of(StorePorts ports);
    }
}
