package nl.pop4j.jdbc;

import static nl.pop4j.testkit.contract.ContractFixtures.aPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.error.OutcomeUnknown;
import nl.pop4j.shared.error.PopException;
import nl.pop4j.shared.error.StoreUnavailable;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The disk under H2 is full in the middle of the work: a typed error, and all that was acknowledged is still there. */
class FullDiskTest {

    private static final TenantId TENANT = TenantId.of("acme");
    private static final int MOST = 5_000;

    @TempDir
    Path folder;

    @AfterEach
    void makeRoom() {
        FullDisk.leave(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 5_000, 60_000})
    void losesNothingThatWasAcknowledged(long space) {
        UnitOfWork store = JdbcPersistence.on(source()).migrate().build();
        FullDisk.leave(space);
        List<PlanId> acknowledged = new ArrayList<>();
        PopException failure = saveUntilFull(store, acknowledged);
        assertThat(failure).isInstanceOfAny(StoreUnavailable.class, OutcomeUnknown.class);
        assertThat(failure.getMessage()).doesNotContain(folder.toString(), "device");
        FullDisk.leave(Long.MAX_VALUE);
        UnitOfWork again = JdbcPersistence.on(source()).build();
        for (PlanId plan : acknowledged) {
            assertThat(holds(again, plan)).as(plan.value()).isTrue();
        }
        save(again, "after");
        assertThat(holds(again, PlanId.of("after"))).isTrue();
    }

    @Test
    void saysSoWhenThereIsNoRoomForTheTables() {
        FullDisk.leave(20_000);
        assertThat(catchThrowable(() -> JdbcPersistence.on(source()).migrate()))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageNotContaining(folder.toString());
        FullDisk.leave(Long.MAX_VALUE);
        save(JdbcPersistence.on(source()).migrate().build(), "after");
    }

    private static PopException saveUntilFull(UnitOfWork store, List<PlanId> acknowledged) {
        for (int i = 0; i < MOST; i++) {
            try {
                acknowledged.add(save(store, "p" + i));
            } catch (PopException e) {
                return e;
            }
        }
        throw new AssertionError("the disk took all of it");
    }

    private static boolean holds(UnitOfWork store, PlanId plan) {
        return store.run(TENANT, ports -> ports.plans().find(TENANT, plan)).isPresent();
    }

    private static PlanId save(UnitOfWork store, String id) {
        store.run(TENANT, ports -> ports.plans().save(TENANT, aPlan(id)));
        return PlanId.of(id);
    }

    private JdbcDataSource source() {
        FilePath.register(new FullDisk());
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:full:" + folder.resolve("pop") + ";WRITE_DELAY=0");
        return source;
    }
}
