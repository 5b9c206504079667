package nl.pop4j.application;

import static nl.pop4j.application.Office.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.pop4j.gap.AgreedGaps;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Test;

/** When both have signed, the gaps of that moment are kept; not before, and not again. */
class AgreedGapsTest {

    @Test
    void keepsTheGapsOnceBothHaveSigned() {
        Office office = new Office().signed();
        AgreedGaps kept = kept(office).orElseThrow();
        assertThat(kept.on()).isEqualTo(Samples.TODAY);
        assertThat(kept.employee()).isEqualTo(Samples.NOOR);
        assertThat(kept.gaps()).isEqualTo(office.pop.gapFinding().towardsTargets(office.tenant, NOOR, Samples.PLAN));
        assertThat(kept.gaps().gaps()).isNotEmpty().anyMatch(gap -> gap.current() != null);
    }

    @Test
    void keepsNoneBefore() {
        assertThat(kept(new Office().proposed())).isEmpty();
    }

    private static Optional<AgreedGaps> kept(Office office) {
        return office.store.run(office.tenant, ports -> ports.plans().gaps(office.tenant, Samples.PLAN, 1));
    }
}
