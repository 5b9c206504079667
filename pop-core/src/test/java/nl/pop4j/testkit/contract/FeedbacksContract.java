package nl.pop4j.testkit.contract;

import static nl.pop4j.testkit.contract.ContractFixtures.AHMED;
import static nl.pop4j.testkit.contract.ContractFixtures.NOOR;
import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.SOUTH;
import static nl.pop4j.testkit.contract.ContractFixtures.aFeedback;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import nl.pop4j.feedback.Feedback;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.id.FeedbackId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.FeedbackGenerator;
import org.junit.jupiter.api.Test;

/** What {@link nl.pop4j.port.Feedbacks} promises. */
public abstract class FeedbacksContract extends StoreContract {

    /** For implementing classes. */
    protected FeedbacksContract() {}

    @Test
    void findsNoFeedbackThatWasNotStored() {
        assertThat(find(NORTH, "one")).isEmpty();
    }

    @Test
    void givesBackTheFeedbackThatWasStored() {
        Feedback first = save(aFeedback("one"));
        assertThat(first).isEqualTo(aFeedback("one").at(Version.of(1)));
        assertThat(find(NORTH, "one")).contains(first);
        Feedback second = save(aFeedback("one").at(first.version()));
        assertThat(find(NORTH, "one")).contains(second);
        assertThat(second.version()).isEqualTo(Version.of(2));
    }

    @Test
    void carriesWhateverFeedbackCanHold() {
        for (int seed = 0; seed < 20; seed++) {
            Feedback stored = save(new FeedbackGenerator(seed).feedback("s" + seed));
            assertThat(find(NORTH, "s" + seed)).contains(stored);
        }
    }

    @Test
    void refusesToWriteOverAVersionOfFeedbackThatItDoesNotHave() {
        Feedback stored = save(aFeedback("one"));
        for (Version stale : List.of(Version.NONE, Version.of(2))) {
            assertThatExceptionOfType(StaleVersion.class)
                    .isThrownBy(() -> save(aFeedback("one").at(stale)))
                    .satisfies(refusal -> assertThat(List.of(refusal.expected(), refusal.current()))
                            .isEqualTo(List.of(stale, Version.of(1))));
        }
        assertThat(find(NORTH, "one")).contains(stored);
    }

    @Test
    void listsFeedbackByEmployeeAndByGiverInTheOrderOfIds() {
        Feedback second = save(aFeedback("b"));
        Feedback first = save(aFeedback("a"));
        assertThat(about(NORTH, NOOR)).containsExactly(first, second);
        assertThat(givenBy(AHMED)).containsExactly(first, second);
        assertThat(about(NORTH, AHMED)).isEmpty();
        assertThat(givenBy(NOOR)).isEmpty();
    }

    @Test
    void keepsTenantsWithFeedbackApart() {
        save(aFeedback("one"));
        assertThat(find(SOUTH, "one")).isEmpty();
        assertThat(about(SOUTH, NOOR)).isEmpty();
    }

    private Feedback save(Feedback one) {
        return in(NORTH, ports -> ports.feedbacks().save(NORTH, one));
    }

    private Optional<Feedback> find(TenantId tenant, String id) {
        return in(tenant, ports -> ports.feedbacks().find(tenant, FeedbackId.of(id)));
    }

    private List<Feedback> about(TenantId tenant, PersonId employee) {
        return in(tenant, ports -> ports.feedbacks().about(tenant, employee));
    }

    private List<Feedback> givenBy(PersonId giver) {
        return in(NORTH, ports -> ports.feedbacks().givenBy(NORTH, giver));
    }
}
