package nl.pop4j.testkit.contract;

import static nl.pop4j.testkit.contract.ContractFixtures.AHMED;
import static nl.pop4j.testkit.contract.ContractFixtures.MONDAY;
import static nl.pop4j.testkit.contract.ContractFixtures.NOOR;
import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.SOUTH;
import static nl.pop4j.testkit.contract.ContractFixtures.aPlan;
import static nl.pop4j.testkit.contract.ContractFixtures.progressed;
import static nl.pop4j.testkit.contract.ContractFixtures.proposed;
import static nl.pop4j.testkit.contract.ContractFixtures.refused;
import static nl.pop4j.testkit.contract.ContractFixtures.reworded;
import static nl.pop4j.testkit.contract.ContractFixtures.signed;
import static nl.pop4j.testkit.contract.ContractFixtures.withRevisions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.plan.Closing;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import org.junit.jupiter.api.Test;

/** What {@link nl.pop4j.port.DevelopmentPlans} promises about single plans. */
public abstract class DevelopmentPlansContract extends StoreContract {

    /** For implementing classes. */
    protected DevelopmentPlansContract() {}

    @Test
    void findsNothingWhereNothingWasStored() {
        assertThat(find(NORTH, "p1")).isEmpty();
    }

    @Test
    void givesBackWhatWasStored() {
        DevelopmentPlan stored = save(aPlan("p1"));
        assertThat(stored).isEqualTo(aPlan("p1").at(Version.of(1)));
        assertThat(find(NORTH, "p1")).contains(stored);
    }

    @Test
    void givesBackEveryStepOfALife() {
        List<UnaryOperator<DevelopmentPlan>> steps = List.of(
                ContractFixtures::proposed,
                ContractFixtures::refused,
                plan -> reworded(plan, "tweede poging"),
                ContractFixtures::proposed,
                ContractFixtures::signed,
                plan -> progressed(plan, 90),
                ContractFixtures::proposed,
                ContractFixtures::signed,
                plan -> progressed(plan, 30),
                plan -> plan.closed(new Closing(PlanStatus.STOPPED, "andere baan 😀", MONDAY)));
        DevelopmentPlan plan = save(aPlan("p1"));
        for (UnaryOperator<DevelopmentPlan> step : steps) {
            DevelopmentPlan changed = step.apply(plan);
            plan = save(changed);
            assertThat(plan).isEqualTo(changed.at(changed.version().next()));
            assertThat(find(NORTH, "p1")).contains(plan);
        }
    }

    @Test
    void writesSeveralRevisionsAtOnce() {
        DevelopmentPlan stored = save(proposed(refused(proposed(aPlan("p1")))));
        assertThat(find(NORTH, "p1")).contains(stored);
        DevelopmentPlan later = save(signed(proposed(refused(stored))));
        assertThat(find(NORTH, "p1")).contains(later);
    }

    @Test
    void keepsTheSignedBytes() {
        DevelopmentPlan plan = proposed(aPlan("p1"));
        save(plan);
        DevelopmentPlan back = find(NORTH, "p1").orElseThrow();
        assertThat(back.revisions().get(0).canonical().bytes())
                .isEqualTo(plan.revisions().get(0).canonical().bytes());
    }

    @Test
    void refusesToWriteOverAVersionThatItDoesNotHave() {
        DevelopmentPlan first = save(aPlan("p1"));
        DevelopmentPlan second = save(reworded(first, "van Noor"));
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> save(reworded(proposed(first), "van Ahmed")))
                .satisfies(stale -> assertThat(List.of(stale.expected(), stale.current()))
                        .isEqualTo(List.of(Version.of(1), Version.of(2))));
        assertThat(find(NORTH, "p1")).contains(second);
    }

    @Test
    void refusesToCreateWhatIsThere() {
        DevelopmentPlan first = save(aPlan("p1"));
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> save(aPlan("p1", AHMED)))
                .satisfies(stale -> assertThat(List.of(stale.expected(), stale.current()))
                        .isEqualTo(List.of(Version.NONE, Version.of(1))));
        assertThat(find(NORTH, "p1")).contains(first);
    }

    @Test
    void refusesToChangeWhatIsNotThere() {
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> save(aPlan("p1").at(Version.of(3))))
                .satisfies(stale -> assertThat(List.of(stale.expected(), stale.current()))
                        .isEqualTo(List.of(Version.of(3), Version.NONE)));
        assertThat(find(NORTH, "p1")).isEmpty();
    }

    @Test
    void neverReplacesAFrozenContent() {
        DevelopmentPlan stored = save(proposed(aPlan("p1")));
        DevelopmentPlan forged =
                withRevisions(stored, proposed(reworded(aPlan("p1"), "anders")).revisions());
        assertThatIllegalArgumentException().isThrownBy(() -> save(forged)).withMessageContaining("revisions");
        assertThat(find(NORTH, "p1")).contains(stored);
    }

    @Test
    void neverLosesARevision() {
        DevelopmentPlan stored = save(proposed(aPlan("p1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> save(withRevisions(stored, List.of())))
                .withMessageContaining("revisions");
        assertThat(find(NORTH, "p1")).contains(stored);
    }

    @Test
    void savesTheSamePlanTwiceInOneUnit() {
        DevelopmentPlan twice = in(NORTH, ports -> {
            DevelopmentPlan once = ports.plans().save(NORTH, aPlan("p1"));
            return ports.plans().save(NORTH, proposed(once));
        });
        assertThat(twice.version()).isEqualTo(Version.of(2));
        assertThat(find(NORTH, "p1")).contains(twice);
    }

    @Test
    void keepsPlansOfTheSameNameApartByTenant() {
        DevelopmentPlan north = save(aPlan("p1"));
        DevelopmentPlan south = in(SOUTH, ports -> ports.plans().save(SOUTH, proposed(aPlan("p1", AHMED))));
        assertThat(find(NORTH, "p1")).contains(north);
        assertThat(find(SOUTH, "p1")).contains(south);
    }

    @Test
    void keepsPlansApartWhoseNamesDifferInCase() {
        DevelopmentPlan small = save(aPlan("p1", NOOR));
        DevelopmentPlan large = save(aPlan("P1", AHMED));
        assertThat(Stream.of("p1", "P1").map(id -> find(NORTH, id).orElseThrow()))
                .containsExactly(small, large);
    }

    @Test
    void keepsTextsToTheLimit() {
        DevelopmentPlan stored = save(proposed(reworded(aPlan("p1"), "é".repeat(8_000))));
        assertThat(find(NORTH, "p1")).contains(stored);
    }

    @Test
    void findsManyAtOnce() {
        List<DevelopmentPlan> stored = IntStream.range(100, 240)
                .mapToObj(i -> save(i % 2 == 0 ? aPlan("p" + i) : signed(proposed(aPlan("p" + i)))))
                .toList();
        List<PlanId> asked = new ArrayList<>(
                Lists.reverse(stored).stream().map(DevelopmentPlan::id).toList());
        asked.add(PlanId.of("nowhere"));
        asked.add(asked.get(0));
        assertThat(findAll(NORTH, asked)).isEqualTo(stored);
        assertThat(findAll(SOUTH, asked)).isEmpty();
        assertThat(findAll(NORTH, List.of())).isEmpty();
    }

    @Test
    void storesManyAtOnce() {
        List<DevelopmentPlan> plans = IntStream.range(100, 240)
                .mapToObj(i -> i % 2 == 0 ? aPlan("p" + i) : proposed(refused(proposed(aPlan("p" + i)))))
                .toList();
        List<DevelopmentPlan> stored = in(NORTH, ports -> ports.plans().saveNew(NORTH, plans));
        assertThat(stored)
                .isEqualTo(plans.stream().map(plan -> plan.at(Version.of(1))).toList());
        assertThat(findAll(NORTH, plans.stream().map(DevelopmentPlan::id).toList()))
                .isEqualTo(stored);
    }

    @Test
    void storesNoneOfManyWhereOneIsThere() {
        DevelopmentPlan there = save(aPlan("p2", AHMED));
        List<DevelopmentPlan> plans = List.of(aPlan("p1"), aPlan("p2"), aPlan("p3"));
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> in(NORTH, ports -> ports.plans().saveNew(NORTH, plans)));
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> in(
                        NORTH,
                        ports ->
                                ports.plans().saveNew(NORTH, List.of(aPlan("p4").at(Version.of(1))))));
        assertThat(findAll(
                        NORTH, Stream.of("p1", "p2", "p3", "p4").map(PlanId::of).toList()))
                .containsExactly(there);
    }

    @Test
    void goesOnWithWhatWasFoundOrStoredTogether() {
        DevelopmentPlan later = in(NORTH, ports -> {
            DevelopmentPlan first =
                    ports.plans().saveNew(NORTH, List.of(aPlan("p1"))).get(0);
            return ports.plans().save(NORTH, proposed(first));
        });
        assertThat(find(NORTH, "p1")).contains(later);
        DevelopmentPlan last = in(
                NORTH,
                ports -> ports.plans()
                        .save(
                                NORTH,
                                signed(ports.plans()
                                        .findAll(NORTH, List.of(later.id()))
                                        .get(0))));
        assertThat(find(NORTH, "p1")).contains(last);
    }

    private List<DevelopmentPlan> findAll(TenantId tenant, List<PlanId> plans) {
        return in(tenant, ports -> ports.plans().findAll(tenant, plans));
    }

    private DevelopmentPlan save(DevelopmentPlan plan) {
        return in(NORTH, ports -> ports.plans().save(NORTH, plan));
    }

    private Optional<DevelopmentPlan> find(TenantId tenant, String id) {
        return in(tenant, ports -> ports.plans().find(tenant, PlanId.of(id)));
    }
}
