package nl.pop4j.jdbc;

import static nl.pop4j.testkit.contract.ContractFixtures.MORNING;
import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.pop4j.Pop;
import nl.pop4j.application.command.privacy.ErasePerson;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.privacy.HeldRecord;
import nl.pop4j.profile.PersonalProfile;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.Canaries;
import nl.pop4j.testkit.contract.CanaryStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * RELIABILITY R12: with a word that occurs nowhere else in every text of a person, and everything logged, no log line,
 * message, cause, {@code toString}, event or reading holds such a word; nor does a log line or message hold the id.
 */
@ExtendWith(MariaDb.class)
@Tag("R12")
@Tag("D5.8")
class NothingPersonalIsSaidTest {

    private static final PersonId EVA = PersonId.of("kanarie-eva");
    private static final PersonId BRAM = PersonId.of("kanarie-bram");
    private static final PersonId NOBODY = PersonId.of("kanarie-niemand");
    private static final Actor OFFICER = Actor.of(PersonId.of("officer"), Role.PRIVACY_OFFICER);
    private static final String DAMAGE = "kanarie-kapot";

    private final Canaries own = new Canaries("kanarie-eigen-", EVA, BRAM);
    private final Canaries others = new Canaries("kanarie-ander-", BRAM, EVA);

    @TempDir
    Path folder;

    private UnitOfWork store;

    @ParameterizedTest
    @MethodSource("nl.pop4j.jdbc.Database#all")
    void holdsNoWordOfAPerson(Database database) {
        DataSource source = database.in(folder);
        try (Overheard heard = Overheard.everything()) {
            store = JdbcPersistence.on(source).migrate().build();
            write(heard);
            readAndErase(heard);
            fail(heard, source);
            assertThat(heard.said()).hasSizeGreaterThan(20).noneMatch(NothingPersonalIsSaidTest::isPersonal);
            assertThat(eventsAndReadings(source)).isNotEmpty().noneMatch(this::hasAWord);
        }
    }

    /** The controls: each way in which a word could get out is really listened to. */
    @Test
    void hearsWhatIsLoggedPrintedThrownAndSaid() {
        try (Overheard heard = Overheard.everything()) {
            Logger.getLogger("nl.pop4j.jdbc").log(Level.FINEST, "saving kanarie-log");
            System.err.println("kanarie-print");
            heard.failure(() -> {
                throw new IllegalStateException("refused", new IllegalArgumentException("kanarie-cause"));
            });
            each(new Outspoken("kanarie-text"), heard);
            assertThat(heard.said().stream().filter(text -> text.contains("kanarie")))
                    .hasSize(4);
        }
    }

    /** The control of the whole: a store that puts a person's word into a message turns the suite red. */
    @Test
    void aStoreThatSaysAWordIsSeen() {
        store = JdbcPersistence.on(Databases.h2(folder)).migrate().build();
        UnitOfWork sound = store;
        store = new UnitOfWork() {
            @Override
            public <T> T run(TenantId tenant, Function<? super StorePorts, ? extends T> work) {
                try {
                    return sound.run(tenant, work);
                } catch (RuntimeException e) {
                    throw new IllegalStateException(own.words().get(0), e);
                }
            }
        };
        try (Overheard heard = Overheard.everything()) {
            write(heard);
            heard.failure(this::saveAnew);
            assertThat(heard.said()).anyMatch(NothingPersonalIsSaidTest::isPersonal);
        }
    }

    /**
     * Says all that it knows, as no record of ours may.
     *
     * @param word a person's
     */
    private record Outspoken(String word) {}

    private void write(Overheard heard) {
        store.run(NORTH, ports -> {
            CanaryStore.fill(NORTH, ports, own, others);
            return true;
        });
    }

    private void readAndErase(Overheard heard) {
        Pop pop = Pop.builder()
                .store(store)
                .clock(Clock.fixed(MORNING, ZoneOffset.UTC))
                .build();
        for (PersonId person : List.of(EVA, BRAM)) {
            each(pop.privacyDesk().subjectAccess(NORTH, OFFICER, person), heard);
            store.run(NORTH, ports -> {
                ports.personalRecords().stream()
                        .flatMap(records -> records.about(NORTH, person).stream())
                        .map(HeldRecord::content)
                        .forEach(record -> each(record, heard));
                return true;
            });
        }
        ErasePerson command = new ErasePerson("e1", EVA.value(), "SPECIAL_CATEGORY", "REQUESTED");
        heard.text(pop.erasing().erase(NORTH, OFFICER, command));
        each(command, heard);
        heard.failure(() ->
                pop.erasing().erase(NORTH, OFFICER, new ErasePerson("e1", BRAM.value(), "EVERYTHING", "REQUESTED")));
        heard.failure(() -> pop.privacyDesk().subjectAccess(NORTH, Actor.of(BRAM), EVA));
        each(pop.erasing().erasures(NORTH, OFFICER).get(0), heard);
    }

    private void fail(Overheard heard, DataSource source) {
        heard.failure(this::saveAnew);
        Databases.execute(
                source,
                "alter table pop_personal_profile add constraint nobody check (employee_id <> '" + NOBODY.value()
                        + "')");
        heard.failure(this::saveWhatTheDatabaseRefuses);
        Databases.execute(
                source,
                "update pop_personal_profile set content = '{\"type\":\"" + DAMAGE + "\"}'",
                "update pop_assessment set content = '" + DAMAGE + "'",
                "update pop_plan set status = '" + DAMAGE + "'",
                "update pop_conversation set content = replace(content, '\"subject\"', '\"" + DAMAGE + "\"')",
                "update pop_work_adjustments set content = '[\"" + DAMAGE + "\"]'");
        store.run(NORTH, ports -> {
            ports.personalRecords()
                    .forEach(records -> Stream.of(EVA, BRAM).forEach(person -> {
                        try {
                            records.about(NORTH, person);
                        } catch (RuntimeException e) {
                            heard.failure(() -> {
                                throw e;
                            });
                        }
                    }));
            return true;
        });
        Databases.execute(source, "drop table pop_subject_statement");
        heard.failure(() -> store.run(NORTH, ports -> ports.statements().find(NORTH, EVA)));
    }

    /** A second row with the same key, which databases like to answer with the key. */
    private void saveAnew() {
        store.run(
                NORTH,
                ports -> ports.profiles()
                        .save(
                                NORTH,
                                new Canaries("kanarie-nog-", EVA, BRAM)
                                        .of(PersonalProfile.class)
                                        .at(Version.NONE)));
    }

    /** A row that a constraint refuses, which PostgreSQL answers with the whole row. */
    private void saveWhatTheDatabaseRefuses() {
        store.run(
                NORTH,
                ports -> ports.profiles()
                        .save(
                                NORTH,
                                new Canaries("kanarie-niet-", NOBODY, EVA)
                                        .of(PersonalProfile.class)
                                        .at(Version.NONE)));
    }

    /** Codes and names of elements begin with an x; they tell nothing. */
    private static boolean isPersonal(String text) {
        return text.replace("x-kanarie", "code").contains("kanarie");
    }

    private boolean hasAWord(String text) {
        return Stream.concat(own.words().stream(), others.words().stream())
                .anyMatch(text.replace("x-kanarie", "code")::contains);
    }

    private static List<String> eventsAndReadings(DataSource source) {
        List<String> rows = new ArrayList<>();
        for (String table : List.of("pop_outbox", "pop_access_log", "pop_command", "pop_erasure")) {
            rows.addAll(Databases.rows(source, table));
        }
        return rows;
    }

    /** The record itself and every record in it. */
    private static void each(Object value, Overheard heard) {
        if (value instanceof Record whole) {
            heard.text(whole);
            for (RecordComponent component : whole.getClass().getRecordComponents()) {
                try {
                    component.getAccessor().setAccessible(true);
                    each(component.getAccessor().invoke(whole), heard);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        } else if (value instanceof Iterable<?> elements) {
            elements.forEach(element -> each(element, heard));
        } else if (value instanceof Map<?, ?> map) {
            each(map.values(), heard);
        }
    }
}
