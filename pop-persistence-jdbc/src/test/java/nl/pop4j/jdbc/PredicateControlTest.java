package nl.pop4j.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.testkit.contract.StorePortsContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** The contract suites turn red when a predicate is dropped from our statements: a green run proves something. */
class PredicateControlTest {

    @TempDir
    Path folder;

    @Test
    void withoutTheVersionUpdatesAreLost() {
        assertThat(redWith(sql -> sql.replace("and version = ?", "and cast(? as bigint) > 0")))
                .contains("losesNoUpdate()");
    }

    @Test
    void withoutTheTenantOthersAreSeen() {
        assertThat(redWith(sql -> sql.replace("where tenant_id = ?", "where cast(? as varchar) <> ''")))
                .contains("showsNothingToAnotherTenant()", "listsOnlyPlansOfTheTenant()");
    }

    @Test
    void unchangedNothingIsRed() {
        assertThat(redWith(sql -> sql)).isEmpty();
    }

    private List<String> redWith(UnaryOperator<String> rewriting) {
        DataSource source = Databases.h2(folder);
        JdbcPersistence.on(source).migrate();
        BrokenStore.source = source;
        BrokenStore.store =
                JdbcPersistence.on(new SqlSpy(source, rewriting).asDataSource()).build();
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(BrokenStore.class))
                .execute()
                .testEvents()
                .failed()
                .map(Event::getTestDescriptor)
                .map(test -> test.getDisplayName())
                .toList();
    }

    /** Not run but from here. */
    static class BrokenStore extends StorePortsContract {

        private static DataSource source;
        private static UnitOfWork store;

        @BeforeEach
        void empty() {
            Databases.empty(source);
        }

        @Override
        protected List<String> everything() {
            return Databases.dump(source);
        }

        @Override
        protected UnitOfWork store() {
            return store;
        }
    }
}
