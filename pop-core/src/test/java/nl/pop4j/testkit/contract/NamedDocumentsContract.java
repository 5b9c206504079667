package nl.pop4j.testkit.contract;

import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.SOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.Stored;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.id.TenantId;
import org.junit.jupiter.api.Test;

/**
 * What a port promises that keeps documents of one kind, each under its name.
 *
 * @param <T> what a document is
 */
public abstract class NamedDocumentsContract<T> extends StoreContract {

    private static final String NAME = "B";

    /** For extending classes. */
    protected NamedDocumentsContract() {}

    /** A document of this name; another edition says something else. */
    protected abstract T document(String name, int edition);

    /** Documents that are hard to carry, each under a name of its own. */
    protected abstract List<T> many();

    /** What a document is called. */
    protected abstract String name(T document);

    /** Asks the port. */
    protected abstract Optional<Stored<T>> find(StorePorts ports, TenantId tenant, String name);

    /** Asks the port. */
    protected abstract List<String> list(StorePorts ports, TenantId tenant);

    /** Tells the port. */
    protected abstract Version save(StorePorts ports, TenantId tenant, T document, Version expected);

    @Test
    void findsNothingWhereNothingWasKept() {
        assertThat(found(NORTH, NAME)).isEmpty();
        assertThat(this.<List<String>>in(NORTH, ports -> list(ports, NORTH))).isEmpty();
    }

    @Test
    void givesBackEachDocumentAsItWas() {
        for (T made : many()) {
            Version stored = kept(NORTH, made, Version.NONE);
            assertThat(found(NORTH, name(made))).contains(new Stored<>(made, stored));
        }
    }

    @Test
    void putsAnEditionInThePlaceOfTheEditionBefore() {
        assertThat(kept(NORTH, document(NAME, 1), Version.NONE)).isEqualTo(Version.of(1));
        assertThat(kept(NORTH, document(NAME, 2), Version.of(1))).isEqualTo(Version.of(2));
        assertThat(found(NORTH, NAME)).contains(new Stored<>(document(NAME, 2), Version.of(2)));
    }

    @Test
    void refusesToWriteOverAnEditionThatNobodyRead() {
        kept(NORTH, document(NAME, 1), Version.NONE);
        for (Version stale : List.of(Version.NONE, Version.of(2))) {
            assertThatExceptionOfType(StaleVersion.class)
                    .isThrownBy(() -> kept(NORTH, document(NAME, 2), stale))
                    .satisfies(refusal -> assertThat(refusal.current()).isEqualTo(Version.of(1)));
        }
        assertThat(found(NORTH, NAME)).contains(new Stored<>(document(NAME, 1), Version.of(1)));
    }

    @Test
    void listsTheNamesAscending() {
        for (String name : List.of("B", "A_1", "9", "10")) {
            kept(NORTH, document(name, 1), Version.NONE);
        }
        assertThat(this.<List<String>>in(NORTH, ports -> list(ports, NORTH))).containsExactly("10", "9", "A_1", "B");
    }

    @Test
    void keepsTheDocumentsOfTenantsApart() {
        kept(NORTH, document(NAME, 1), Version.NONE);
        assertThat(found(SOUTH, NAME)).isEmpty();
        assertThat(this.<List<String>>in(SOUTH, ports -> list(ports, SOUTH))).isEmpty();
        assertThat(kept(SOUTH, document(NAME, 2), Version.NONE)).isEqualTo(Version.of(1));
        assertThat(found(NORTH, NAME)).contains(new Stored<>(document(NAME, 1), Version.of(1)));
    }

    private Version kept(TenantId tenant, T document, Version expected) {
        return in(tenant, ports -> save(ports, tenant, document, expected));
    }

    private Optional<Stored<T>> found(TenantId tenant, String name) {
        return in(tenant, ports -> find(ports, tenant, name));
    }
}
