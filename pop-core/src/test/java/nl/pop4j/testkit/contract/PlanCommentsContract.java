package nl.pop4j.testkit.contract;

import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.SOUTH;
import static nl.pop4j.testkit.contract.ContractFixtures.aComment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import nl.pop4j.plan.comment.PlanComment;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.id.CommentId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.CommentGenerator;
import org.junit.jupiter.api.Test;

/** What {@link nl.pop4j.port.PlanComments} promises. */
public abstract class PlanCommentsContract extends StoreContract {

    /** For implementing classes. */
    protected PlanCommentsContract() {}

    @Test
    void findsNoCommentThatWasNotStored() {
        assertThat(find(NORTH, "one")).isEmpty();
    }

    @Test
    void givesBackTheCommentThatWasStored() {
        PlanComment first = save(aComment("one"));
        assertThat(first).isEqualTo(aComment("one").at(Version.of(1)));
        assertThat(find(NORTH, "one")).contains(first);
        PlanComment second = save(aComment("one").at(first.version()));
        assertThat(find(NORTH, "one")).contains(second);
        assertThat(second.version()).isEqualTo(Version.of(2));
    }

    @Test
    void carriesWhateverACommentCanHold() {
        for (int seed = 0; seed < 20; seed++) {
            PlanComment stored = save(new CommentGenerator(seed).comment("s" + seed));
            assertThat(find(NORTH, "s" + seed)).contains(stored);
        }
    }

    @Test
    void refusesToWriteOverAVersionOfACommentThatItDoesNotHave() {
        PlanComment stored = save(aComment("one"));
        for (Version stale : List.of(Version.NONE, Version.of(2))) {
            assertThatExceptionOfType(StaleVersion.class)
                    .isThrownBy(() -> save(aComment("one").at(stale)))
                    .satisfies(refusal -> assertThat(List.of(refusal.expected(), refusal.current()))
                            .isEqualTo(List.of(stale, Version.of(1))));
        }
        assertThat(find(NORTH, "one")).contains(stored);
    }

    @Test
    void listsTheCommentsBesideAPlanInTheOrderOfIds() {
        PlanComment second = save(aComment("b"));
        PlanComment first = save(aComment("a"));
        assertThat(beside(NORTH, "p1")).containsExactly(first, second);
        assertThat(beside(NORTH, "p2")).isEmpty();
    }

    @Test
    void keepsTenantsWithCommentsApart() {
        save(aComment("one"));
        assertThat(find(SOUTH, "one")).isEmpty();
        assertThat(beside(SOUTH, "p1")).isEmpty();
    }

    private PlanComment save(PlanComment one) {
        return in(NORTH, ports -> ports.comments().save(NORTH, one));
    }

    private Optional<PlanComment> find(TenantId tenant, String id) {
        return in(tenant, ports -> ports.comments().find(tenant, CommentId.of(id)));
    }

    private List<PlanComment> beside(TenantId tenant, String plan) {
        return in(tenant, ports -> ports.comments().beside(tenant, PlanId.of(plan)));
    }
}
