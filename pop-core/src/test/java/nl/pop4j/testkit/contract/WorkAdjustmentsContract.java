package nl.pop4j.testkit.contract;

import static nl.pop4j.testkit.contract.ContractFixtures.AHMED;
import static nl.pop4j.testkit.contract.ContractFixtures.NOOR;
import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.SOUTH;
import static nl.pop4j.testkit.contract.ContractFixtures.adjustmentsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import nl.pop4j.adjustment.WorkAdjustments;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.AdjustmentGenerator;
import org.junit.jupiter.api.Test;

/** What {@link nl.pop4j.port.WorkAdjustmentsRegister} promises. */
public abstract class WorkAdjustmentsContract extends StoreContract {

    /** For implementing classes. */
    protected WorkAdjustmentsContract() {}

    @Test
    void findsNoAdjustmentsWhereNothingWasAgreed() {
        assertThat(find(NORTH, NOOR)).isEmpty();
    }

    @Test
    void givesBackTheAdjustmentsThatWereStored() {
        WorkAdjustments first = save(adjustmentsOf(NOOR));
        assertThat(first).isEqualTo(adjustmentsOf(NOOR).at(Version.of(1)));
        assertThat(find(NORTH, NOOR)).contains(first);
        WorkAdjustments second = save(WorkAdjustments.none(NOOR).at(first.version()));
        assertThat(find(NORTH, NOOR)).contains(second);
        assertThat(second.version()).isEqualTo(Version.of(2));
    }

    @Test
    void carriesWhateverAdjustmentsCanSay() {
        for (int seed = 0; seed < 20; seed++) {
            PersonId employee = PersonId.of("p" + seed);
            WorkAdjustments made = new AdjustmentGenerator(seed).adjustments(employee);
            WorkAdjustments stored = save(made.at(Version.NONE));
            assertThat(find(NORTH, employee)).contains(stored);
        }
    }

    @Test
    void refusesToWriteOverAVersionOfAdjustmentsThatItDoesNotHave() {
        WorkAdjustments stored = save(adjustmentsOf(NOOR));
        for (Version stale : List.of(Version.NONE, Version.of(2))) {
            assertThatExceptionOfType(StaleVersion.class)
                    .isThrownBy(() -> save(WorkAdjustments.none(NOOR).at(stale)))
                    .satisfies(refusal -> assertThat(List.of(refusal.expected(), refusal.current()))
                            .isEqualTo(List.of(stale, Version.of(1))));
        }
        assertThat(find(NORTH, NOOR)).contains(stored);
    }

    @Test
    void keepsEmployeesAndTenantsWithAdjustmentsApart() {
        save(adjustmentsOf(NOOR));
        assertThat(find(NORTH, AHMED)).isEmpty();
        assertThat(find(SOUTH, NOOR)).isEmpty();
    }

    private WorkAdjustments save(WorkAdjustments adjustments) {
        return in(NORTH, ports -> ports.adjustments().save(NORTH, adjustments));
    }

    private Optional<WorkAdjustments> find(TenantId tenant, PersonId employee) {
        return in(tenant, ports -> ports.adjustments().find(tenant, employee));
    }
}
