package nl.pop4j.jdbc;

import static nl.pop4j.testkit.contract.ContractFixtures.AHMED;
import static nl.pop4j.testkit.contract.ContractFixtures.NOOR;
import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.aConversation;
import static nl.pop4j.testkit.contract.ContractFixtures.aFramework;
import static nl.pop4j.testkit.contract.ContractFixtures.aPlan;
import static nl.pop4j.testkit.contract.ContractFixtures.proposed;
import static nl.pop4j.testkit.contract.ContractFixtures.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import javax.sql.DataSource;
import nl.pop4j.port.ConversationQuery;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.error.CorruptRecord;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PlanId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row that cannot be right is refused, by plan and column and without a word of it; the others are still read. */
class CorruptRowTest {

    private static DataSource source;
    private static UnitOfWork store;

    @BeforeAll
    static void makeTables(@TempDir Path folder) {
        source = Databases.h2(folder);
        store = JdbcPersistence.on(source).migrate().build();
    }

    @AfterAll
    static void closeFile() {
        Databases.execute(source, "shutdown");
    }

    @BeforeEach
    void storeTwoPlans() {
        Databases.empty(source);
        store.run(NORTH, ports -> {
            ports.plans().save(NORTH, signed(proposed(aPlan("p1"))));
            ports.frameworks().save(NORTH, aFramework("zorg", "2027"), Version.NONE);
            return ports.plans().save(NORTH, signed(proposed(aPlan("p2"))));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update pop_plan set working_copy = 'Zeurkous' | working_copy",
                "update pop_plan set working_copy = replace(working_copy, 'goals', 'Zeurkous') | working_copy",
                "update pop_plan set execution = '[]' | execution",
                "update pop_plan set status = 'Zeurkous' | status",
                "update pop_plan set status = 'PREPARING' | status",
                "update pop_plan set employee_id = 'Zeurkous !' | employee_id",
                "update pop_plan set version = -1 | version",
                "update pop_plan set revisions = 2 | revisions",
                "update pop_plan set closing = '{' | closing",
                "delete from pop_revision | revisions",
                "update pop_revision set number = 2 | frozen",
                "update pop_revision set status = 'Zeurkous' | status",
                "update pop_revision set frozen = 'Zeurkous' | frozen",
                "update pop_revision set canonical = X'00' | canonical",
                "update pop_revision set digest = 'Zeurkous' | canonical",
                "update pop_revision set reason = concat('Zeurkous', char(7)) | reason",
                "update pop_revision set signatures = '{}' | signatures",
            })
    void refusesAPlanByItsColumn(String damage, String column) {
        Databases.execute(source, damage + " where plan_id = 'p1'");
        assertThatExceptionOfType(CorruptRecord.class)
                .isThrownBy(() -> store.run(NORTH, ports -> ports.plans().find(NORTH, PlanId.of("p1"))))
                .satisfies(refusal -> assertThat(refusal.where()).startsWith(column))
                .satisfies(refusal -> assertThat(refusal.what()).contains("p1"))
                .satisfies(refusal -> assertThat(refusal.toString()).doesNotContain("Zeurkous"));
        store.run(
                NORTH,
                ports -> assertThat(ports.plans().find(NORTH, PlanId.of("p2"))).isPresent());
    }

    @Test
    void refusesAConversationThatWasCut() {
        store.run(NORTH, ports -> ports.conversations().save(NORTH, aConversation("t1", NOOR, AHMED)));
        Databases.execute(
                source, "update pop_conversation set content = substring(content, 1, 100), kind = 'Zeurkous'");
        assertThatExceptionOfType(CorruptRecord.class)
                .isThrownBy(() ->
                        store.run(NORTH, ports -> ports.conversations().find(NORTH, ConversationId.of("t1"))))
                .satisfies(refusal -> assertThat(refusal.what()).contains("t1"))
                .satisfies(refusal -> assertThat(refusal.where()).startsWith("content"));
        assertThatExceptionOfType(CorruptRecord.class)
                .isThrownBy(() ->
                        store.run(NORTH, ports -> ports.conversations().list(NORTH, ConversationQuery.first(9))))
                .satisfies(refusal -> assertThat(refusal.where()).startsWith("kind"))
                .satisfies(refusal -> assertThat(refusal.toString()).doesNotContain("Zeurkous"));
    }

    @Test
    void refusesAFrameworkThatWasCut() {
        Databases.execute(source, "update pop_framework set content = substring(content, 1, 100)");
        assertThatExceptionOfType(CorruptRecord.class)
                .isThrownBy(() -> store.run(NORTH, ports -> ports.frameworks().find(NORTH, FrameworkId.of("zorg"))))
                .satisfies(refusal -> assertThat(refusal.what()).contains("zorg"))
                .satisfies(refusal -> assertThat(refusal.where()).startsWith("content"));
    }
}
