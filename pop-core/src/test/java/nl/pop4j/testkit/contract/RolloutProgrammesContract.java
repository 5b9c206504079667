package nl.pop4j.testkit.contract;

import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.SOUTH;
import static nl.pop4j.testkit.contract.ContractFixtures.aProgramme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import nl.pop4j.rollout.RolloutProgramme;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.id.ProgrammeId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.RolloutGenerator;
import org.junit.jupiter.api.Test;

/** What {@link nl.pop4j.port.RolloutProgrammes} promises. */
public abstract class RolloutProgrammesContract extends StoreContract {

    /** For implementing classes. */
    protected RolloutProgrammesContract() {}

    @Test
    void findsNoProgrammeThatWasNotStored() {
        assertThat(find(NORTH, "one")).isEmpty();
    }

    @Test
    void givesBackTheProgrammeThatWasStored() {
        RolloutProgramme first = save(aProgramme("one"));
        assertThat(first).isEqualTo(aProgramme("one").at(Version.of(1)));
        assertThat(find(NORTH, "one")).contains(first);
        RolloutProgramme second = save(aProgramme("one").at(first.version()));
        assertThat(find(NORTH, "one")).contains(second);
        assertThat(second.version()).isEqualTo(Version.of(2));
    }

    @Test
    void carriesWhateverProgrammeCanHold() {
        for (int seed = 0; seed < 20; seed++) {
            RolloutProgramme stored = save(new RolloutGenerator(seed).programme("s" + seed));
            assertThat(find(NORTH, "s" + seed)).contains(stored);
        }
    }

    @Test
    void refusesToWriteOverAVersionOfProgrammeThatItDoesNotHave() {
        RolloutProgramme stored = save(aProgramme("one"));
        for (Version stale : List.of(Version.NONE, Version.of(2))) {
            assertThatExceptionOfType(StaleVersion.class)
                    .isThrownBy(() -> save(aProgramme("one").at(stale)))
                    .satisfies(refusal -> assertThat(List.of(refusal.expected(), refusal.current()))
                            .isEqualTo(List.of(stale, Version.of(1))));
        }
        assertThat(find(NORTH, "one")).contains(stored);
    }

    @Test
    void listsProgrammesInTheOrderOfIdsAndKeepsTenantsApart() {
        save(aProgramme("b"));
        save(aProgramme("a"));
        assertThat(list(NORTH)).containsExactly(ProgrammeId.of("a"), ProgrammeId.of("b"));
        assertThat(list(SOUTH)).isEmpty();
        assertThat(find(SOUTH, "a")).isEmpty();
    }

    private RolloutProgramme save(RolloutProgramme one) {
        return in(NORTH, ports -> ports.rolloutProgrammes().save(NORTH, one));
    }

    private Optional<RolloutProgramme> find(TenantId tenant, String id) {
        return in(tenant, ports -> ports.rolloutProgrammes().find(tenant, ProgrammeId.of(id)));
    }

    private List<ProgrammeId> list(TenantId tenant) {
        return in(tenant, ports -> ports.rolloutProgrammes().list(tenant));
    }
}
