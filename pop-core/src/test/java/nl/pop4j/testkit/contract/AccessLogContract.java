package nl.pop4j.testkit.contract;

import static nl.pop4j.testkit.contract.ContractFixtures.AHMED;
import static nl.pop4j.testkit.contract.ContractFixtures.NOOR;
import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.SOUTH;
import static nl.pop4j.testkit.contract.ContractFixtures.aReading;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.pop4j.port.AccessEntry;
import nl.pop4j.shared.id.PersonId;
import org.junit.jupiter.api.Test;

/** What {@link nl.pop4j.port.AccessLog} promises. */
public abstract class AccessLogContract extends StoreContract {

    /** For implementing classes. */
    protected AccessLogContract() {}

    @Test
    void knowsNothingAtFirst() {
        assertThat(about(NOOR, 10)).isEmpty();
    }

    @Test
    void givesTheNewestFirst() {
        add(aReading(NOOR, "p1"));
        add(aReading(NOOR, "p2"));
        add(aReading(NOOR, "p1"));
        assertThat(about(NOOR, 10)).containsExactly(aReading(NOOR, "p1"), aReading(NOOR, "p2"), aReading(NOOR, "p1"));
        assertThat(about(NOOR, 2)).containsExactly(aReading(NOOR, "p1"), aReading(NOOR, "p2"));
    }

    @Test
    void tellsOnlyAboutTheEmployeeAndTheTenant() {
        add(aReading(NOOR, "p1"));
        add(aReading(AHMED, "p2"));
        assertThat(about(AHMED, 10)).containsExactly(aReading(AHMED, "p2"));
        assertThat(about(PersonId.of("manager"), 10)).isEmpty();
        assertThat(this.<List<AccessEntry>>in(SOUTH, ports -> ports.accessLog().about(SOUTH, NOOR, 10)))
                .isEmpty();
    }

    private void add(AccessEntry entry) {
        doIn(NORTH, ports -> ports.accessLog().add(NORTH, entry));
    }

    private List<AccessEntry> about(PersonId employee, int limit) {
        return in(NORTH, ports -> ports.accessLog().about(NORTH, employee, limit));
    }
}
