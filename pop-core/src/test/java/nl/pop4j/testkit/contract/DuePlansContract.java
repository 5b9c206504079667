package nl.pop4j.testkit.contract;

import static nl.pop4j.testkit.contract.ContractFixtures.AHMED;
import static nl.pop4j.testkit.contract.ContractFixtures.MONDAY;
import static nl.pop4j.testkit.contract.ContractFixtures.MORNING;
import static nl.pop4j.testkit.contract.ContractFixtures.NOOR;
import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.SOUTH;
import static nl.pop4j.testkit.contract.ContractFixtures.aPlan;
import static nl.pop4j.testkit.contract.ContractFixtures.aReviewCycle;
import static nl.pop4j.testkit.contract.ContractFixtures.agreedGaps;
import static nl.pop4j.testkit.contract.ContractFixtures.aiming;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.pop4j.gap.AgreedGaps;
import nl.pop4j.plan.Closing;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.port.DuePlan;
import nl.pop4j.port.DueQuery;
import nl.pop4j.port.DueQuery.Kind;
import nl.pop4j.port.PlanSummary;
import nl.pop4j.review.ReviewCycle;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link nl.pop4j.port.DevelopmentPlans} promises about what is due and what was agreed. */
public abstract class DuePlansContract extends StoreContract {

    private static final LocalDate YEAR_END = LocalDate.of(2027, 12, 31);

    /** For implementing classes. */
    protected DuePlansContract() {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void listsGoalsByDayAndThenByPlan(int size) {
        save(aiming(aPlan("b"), "Ik leer", MONDAY));
        save(aiming(aPlan("a"), "Ik leer", MONDAY));
        save(aiming(aPlan("c", AHMED), "Ik leer", MONDAY.minusDays(1)));
        save(aiming(aPlan("d"), "Ik leer", MONDAY.plusDays(1)));
        assertThat(allPages(DueQuery.first(Kind.GOAL, MONDAY, size))).containsExactly("c", "a", "b");
        assertThat(allPages(DueQuery.first(Kind.GOAL, MONDAY, size).ofAny(List.of(NOOR))))
                .containsExactly("a", "b");
        assertThat(allPages(DueQuery.first(Kind.GOAL, MONDAY, size).ofAny(List.of(NOOR, AHMED))))
                .containsExactly("c", "a", "b");
        assertThat(allPages(DueQuery.first(Kind.GOAL, LocalDate.MAX, size))).containsExactly("c", "a", "b", "d");
    }

    @Test
    void listsAPlanByItsNextReview() {
        DevelopmentPlan plan = save(aPlan("p1"));
        save(aPlan("p2"));
        ReviewCycle cycle = aReviewCycle("p1", 3);
        LocalDate next = cycle.nextReview().orElseThrow();
        doIn(NORTH, ports -> ports.reviewCycles().save(NORTH, cycle));
        assertThat(due(DueQuery.first(Kind.REVIEW, next, 10))).containsExactly(new DuePlan(PlanSummary.of(plan), next));
        assertThat(due(DueQuery.first(Kind.REVIEW, next.minusDays(1), 10))).isEmpty();
        assertThat(due(DueQuery.first(Kind.REVIEW, next, 10).ofAny(List.of(AHMED))))
                .isEmpty();
        doIn(NORTH, ports -> {
            ReviewCycle stored =
                    ports.reviewCycles().findByPlan(NORTH, PlanId.of("p1")).orElseThrow();
            ports.reviewCycles()
                    .save(
                            NORTH,
                            stored.hold(stored.reviews().get(0).id(), next, next, MORNING)
                                    .result()
                                    .orElseThrow());
        });
        assertThat(due(DueQuery.first(Kind.REVIEW, next, 10))).isEmpty();
        assertThat(due(DueQuery.first(Kind.REVIEW, YEAR_END, 10))).hasSize(1);
    }

    @Test
    void hasNothingDueOnceAPlanHasEnded() {
        DevelopmentPlan plan = save(aiming(aPlan("p1"), "Ik leer", MONDAY));
        doIn(NORTH, ports -> ports.reviewCycles().save(NORTH, aReviewCycle("p1", 3)));
        save(plan.closed(new Closing(PlanStatus.STOPPED, "Andere baan", MONDAY)));
        assertThat(due(DueQuery.first(Kind.GOAL, YEAR_END, 10))).isEmpty();
        assertThat(due(DueQuery.first(Kind.REVIEW, YEAR_END, 10))).isEmpty();
    }

    @Test
    void showsNothingDueToAnotherTenant() {
        save(aiming(aPlan("p1"), "Ik leer", MONDAY));
        assertThat(this.<List<DuePlan>>in(
                        SOUTH, ports -> ports.plans().due(SOUTH, DueQuery.first(Kind.GOAL, YEAR_END, 10))))
                .isEmpty();
    }

    @Test
    void givesBackGapsAsTheyWereAgreed() {
        save(aPlan("p1"));
        AgreedGaps first = agreedGaps("p1", 1);
        doIn(NORTH, ports -> ports.plans().keepGaps(NORTH, first));
        doIn(NORTH, ports -> ports.plans().keepGaps(NORTH, agreedGaps("p1", 2)));
        doIn(NORTH, ports -> ports.plans().keepGaps(NORTH, first));
        assertThat(gaps(NORTH, 1)).contains(first);
        assertThat(gaps(NORTH, 2)).contains(agreedGaps("p1", 2));
        assertThat(gaps(NORTH, 3)).isEmpty();
        assertThat(gaps(SOUTH, 1)).isEmpty();
    }

    @Test
    void keepsNoGapsOfAPlanThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> doIn(NORTH, ports -> ports.plans().keepGaps(NORTH, agreedGaps("p1", 1))));
    }

    private Optional<AgreedGaps> gaps(TenantId tenant, int revision) {
        return in(tenant, ports -> ports.plans().gaps(tenant, PlanId.of("p1"), revision));
    }

    private List<String> allPages(DueQuery first) {
        List<String> all = new ArrayList<>();
        DueQuery query = first;
        for (List<DuePlan> page = due(query); !page.isEmpty(); page = due(query)) {
            assertThat(page).hasSizeLessThanOrEqualTo(first.limit());
            page.forEach(line -> all.add(line.plan().plan().value()));
            query = query.after(page.get(page.size() - 1));
        }
        return all;
    }

    private List<DuePlan> due(DueQuery query) {
        return in(NORTH, ports -> ports.plans().due(NORTH, query));
    }

    private DevelopmentPlan save(DevelopmentPlan plan) {
        return in(NORTH, ports -> ports.plans().save(NORTH, plan));
    }
}
