package nl.pop4j.testkit.contract;

import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.SOUTH;
import static nl.pop4j.testkit.contract.ContractFixtures.aReviewCycle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import nl.pop4j.review.ReviewCycle;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import org.junit.jupiter.api.Test;

/** What {@link nl.pop4j.port.ReviewCycles} promises. */
public abstract class ReviewCyclesContract extends StoreContract {

    /** For implementing classes. */
    protected ReviewCyclesContract() {}

    @Test
    void findsNothingWhereNothingWasStored() {
        assertThat(find(NORTH, "p1")).isEmpty();
    }

    @Test
    void givesBackWhatWasStored() {
        ReviewCycle first = save(aReviewCycle("p1", 3));
        assertThat(first).isEqualTo(aReviewCycle("p1", 3).at(Version.of(1)));
        assertThat(find(NORTH, "p1")).contains(first);
        ReviewCycle second = save(aReviewCycle("p1", 2).at(Version.of(1)));
        assertThat(second.version()).isEqualTo(Version.of(2));
        assertThat(find(NORTH, "p1")).contains(second);
    }

    @Test
    void refusesToWriteOverAVersionThatItDoesNotHave() {
        ReviewCycle stored = save(aReviewCycle("p1", 3));
        for (Version stale : List.of(Version.NONE, Version.of(2))) {
            assertThatExceptionOfType(StaleVersion.class)
                    .isThrownBy(() -> save(aReviewCycle("p1", 1).at(stale)))
                    .satisfies(refusal -> assertThat(List.of(refusal.expected(), refusal.current()))
                            .isEqualTo(List.of(stale, Version.of(1))));
        }
        assertThat(find(NORTH, "p1")).contains(stored);
    }

    @Test
    void keepsPlansAndTenantsApart() {
        save(aReviewCycle("p1", 3));
        ReviewCycle other = save(aReviewCycle("p2", 1));
        assertThat(find(NORTH, "p2")).contains(other);
        assertThat(find(SOUTH, "p1")).isEmpty();
    }

    private ReviewCycle save(ReviewCycle cycle) {
        return in(NORTH, ports -> ports.reviewCycles().save(NORTH, cycle));
    }

    private Optional<ReviewCycle> find(TenantId tenant, String plan) {
        return in(tenant, ports -> ports.reviewCycles().findByPlan(tenant, PlanId.of(plan)));
    }
}
