package nl.pop4j.testkit.contract;

import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.SOUTH;
import static nl.pop4j.testkit.contract.ContractFixtures.withObjective;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.NeedsGenerator;
import org.junit.jupiter.api.Test;

/** What {@link nl.pop4j.port.OrganisationNeedsRegister} promises. */
public abstract class OrganisationNeedsContract extends StoreContract {

    /** For implementing classes. */
    protected OrganisationNeedsContract() {}

    @Test
    void knowsNoNeedsWhereNothingWasStated() {
        assertThat(find(NORTH)).isEqualTo(OrganisationNeeds.NONE);
    }

    @Test
    void givesBackWhatWasStored() {
        OrganisationNeeds first = save(withObjective(OrganisationNeeds.NONE, "o1"));
        assertThat(first.version()).isEqualTo(Version.of(1));
        assertThat(find(NORTH)).isEqualTo(first);
        OrganisationNeeds second = save(withObjective(first, "o2"));
        assertThat(second.version()).isEqualTo(Version.of(2));
        assertThat(find(NORTH)).isEqualTo(second);
    }

    @Test
    void carriesWhateverNeedsCanHold() {
        OrganisationNeeds stored = OrganisationNeeds.NONE;
        for (int seed = 0; seed < 20; seed++) {
            stored = save(new NeedsGenerator(seed).needs().at(stored.version()));
            assertThat(find(NORTH)).isEqualTo(stored);
        }
    }

    @Test
    void refusesToWriteOverAVersionThatItDoesNotHave() {
        OrganisationNeeds stored = save(withObjective(OrganisationNeeds.NONE, "o1"));
        for (Version stale : List.of(Version.NONE, Version.of(2))) {
            assertThatExceptionOfType(StaleVersion.class)
                    .isThrownBy(() -> save(withObjective(stored, "o2").at(stale)))
                    .satisfies(refusal -> assertThat(List.of(refusal.expected(), refusal.current()))
                            .isEqualTo(List.of(stale, Version.of(1))));
        }
        assertThat(find(NORTH)).isEqualTo(stored);
    }

    @Test
    void keepsTenantsApart() {
        save(withObjective(OrganisationNeeds.NONE, "o1"));
        assertThat(find(SOUTH)).isEqualTo(OrganisationNeeds.NONE);
    }

    private OrganisationNeeds save(OrganisationNeeds needs) {
        return in(NORTH, ports -> ports.needs().save(NORTH, needs));
    }

    private OrganisationNeeds find(TenantId tenant) {
        return in(tenant, ports -> ports.needs().find(tenant));
    }
}
