package nl.pop4j.testkit.contract;

import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.SOUTH;
import static nl.pop4j.testkit.contract.ContractFixtures.aCommand;
import static nl.pop4j.testkit.contract.ContractFixtures.aPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.CommandRecord;
import nl.pop4j.shared.error.CommandReused;
import nl.pop4j.shared.id.CommandId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import org.junit.jupiter.api.Test;

/** What {@link nl.pop4j.port.CommandLog} promises. */
public abstract class CommandLogContract extends StoreContract {

    /** For implementing classes. */
    protected CommandLogContract() {}

    @Test
    void findsNothingWhereNothingWasNoted() {
        assertThat(find(NORTH, "c1")).isEmpty();
    }

    @Test
    void givesBackWhatWasNoted() {
        add(aCommand("c1"));
        add(aCommand("c2"));
        assertThat(find(NORTH, "c1")).contains(aCommand("c1"));
        assertThat(find(NORTH, "C1")).isEmpty();
    }

    @Test
    void notesAfterLookingInTheSameUnit() {
        doIn(NORTH, ports -> {
            assertThat(ports.commands().find(NORTH, CommandId.of("c1"))).isEmpty();
            ports.commands().add(NORTH, aCommand("c1"));
            assertThat(ports.commands().find(NORTH, CommandId.of("c1"))).contains(aCommand("c1"));
        });
    }

    @Test
    void refusesAnIdThatWasNotedBefore() {
        add(aCommand("c1"));
        assertThatExceptionOfType(CommandReused.class)
                .isThrownBy(() -> doIn(NORTH, ports -> {
                    ports.plans().save(NORTH, aPlan("p1"));
                    ports.commands().add(NORTH, aCommand("c1"));
                }))
                .satisfies(refusal -> assertThat(refusal.commandId()).isEqualTo(CommandId.of("c1")));
        assertThat(this.<Optional<DevelopmentPlan>>in(
                        NORTH, ports -> ports.plans().find(NORTH, PlanId.of("p1"))))
                .isEmpty();
    }

    @Test
    void refusesAnIdThatTheSameUnitHasNoted() {
        assertThatExceptionOfType(CommandReused.class)
                .isThrownBy(() -> doIn(NORTH, ports -> {
                    ports.commands().add(NORTH, aCommand("c1"));
                    ports.commands().add(NORTH, aCommand("c1"));
                }));
        assertThat(find(NORTH, "c1")).isEmpty();
    }

    @Test
    void keepsTenantsApart() {
        add(aCommand("c1"));
        assertThat(find(SOUTH, "c1")).isEmpty();
        doIn(SOUTH, ports -> ports.commands().add(SOUTH, aCommand("c1")));
        assertThat(find(SOUTH, "c1")).contains(aCommand("c1"));
    }

    private void add(CommandRecord record) {
        doIn(NORTH, ports -> ports.commands().add(NORTH, record));
    }

    private Optional<CommandRecord> find(TenantId tenant, String command) {
        return in(tenant, ports -> ports.commands().find(tenant, CommandId.of(command)));
    }
}
