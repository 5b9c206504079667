package nl.pop4j.jdbc;

import static nl.pop4j.testkit.contract.ContractFixtures.MORNING;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.pop4j.Pop;
import nl.pop4j.application.command.privacy.ErasePerson;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.Canaries;
import nl.pop4j.testkit.contract.CanaryStore;

/**
 * Tenants with everything about somebody who asked to be forgotten, in words that occur nowhere else: what an erasure
 * left behind can be seen afterwards, whoever was killed in the middle of it.
 */
final class ErasedWard {

    private static final Actor OFFICER = Actor.of(PersonId.of("officer"), Role.PRIVACY_OFFICER);
    private static final int TENANTS = 8;

    private final DataSource source;
    private final List<Long> before;

    private ErasedWard(DataSource source, List<Long> before) {
        this.source = source;
        this.before = before;
    }

    /** Writes everything about everybody. */
    static ErasedWard filled(DataSource source) {
        UnitOfWork store = JdbcPersistence.on(source).build();
        numbers()
                .forEach(number -> store.run(tenant(number), ports -> {
                    PersonId other = PersonId.of("bram" + number);
                    CanaryStore.fill(
                            tenant(number),
                            ports,
                            new Canaries(word(number), person(number), other),
                            new Canaries("other" + number + "-", other, person(number)));
                    return true;
                }));
        return new ErasedWard(source, found(source));
    }

    /** Erases everybody, each in a unit of work, and says so after each. */
    static void erase(UnitOfWork store, Runnable ready, Consumer<String> erased) {
        Pop pop = Pop.builder()
                .store(store)
                .clock(Clock.fixed(MORNING, ZoneOffset.UTC))
                .build();
        // Refused, but everything that it takes has been loaded.
        pop.erasing().erase(tenant(0), OFFICER, new ErasePerson("none", "-", "-", "-"));
        ready.run();
        numbers().forEach(number -> {
            ErasePerson command = new ErasePerson("erase", person(number).value(), "EVERYTHING", "REQUESTED");
            pop.erasing()
                    .erase(tenant(number), OFFICER, command)
                    .result()
                    .orElseThrow(() -> new IllegalStateException("the erasure was refused"));
            erased.accept(Integer.toString(number));
        });
    }

    /** What is wrong after a kill, and after everything was run again. */
    List<String> wrong(List<String> erased) {
        List<String> wrong = new ArrayList<>();
        List<Long> now = found(source);
        for (int number : numbers().toArray()) {
            long left = now.get(number);
            if (left != 0 && erased.contains(Integer.toString(number))) {
                wrong.add("erasure " + number + " was acknowledged, and " + left + " values are left");
            }
            if (left != 0 && left != before.get(number)) {
                wrong.add("erasure " + number + " was half done: " + left + " values are left");
            }
        }
        UnitOfWork store = JdbcPersistence.on(source).build();
        erase(store, () -> {}, again -> {});
        if (found(source).stream().anyMatch(left -> left != 0)) {
            wrong.add("run again, the erasures left something behind");
        }
        if (Databases.count(source, "select count(*) from pop_erasure") != TENANTS) {
            wrong.add("run again, there is not one proof of each erasure");
        }
        return wrong;
    }

    /** For each person, how many stored values hold one of that person's words. */
    private static List<Long> found(DataSource source) {
        List<String> values = Databases.dump(source);
        return numbers()
                .mapToObj(number -> values.stream()
                        .filter(value -> value.contains(word(number)))
                        .count())
                .toList();
    }

    private static IntStream numbers() {
        return IntStream.range(0, TENANTS);
    }

    private static TenantId tenant(int number) {
        return TenantId.of("tenant" + number);
    }

    private static PersonId person(int number) {
        return PersonId.of("eva" + number);
    }

    private static String word(int number) {
        return "canary" + number + "-";
    }
}
