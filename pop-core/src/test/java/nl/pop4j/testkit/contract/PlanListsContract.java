package nl.pop4j.testkit.contract;

import static nl.pop4j.testkit.contract.ContractFixtures.AHMED;
import static nl.pop4j.testkit.contract.ContractFixtures.MONDAY;
import static nl.pop4j.testkit.contract.ContractFixtures.NOOR;
import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.SOUTH;
import static nl.pop4j.testkit.contract.ContractFixtures.aPlan;
import static nl.pop4j.testkit.contract.ContractFixtures.aiming;
import static nl.pop4j.testkit.contract.ContractFixtures.proposed;
import static nl.pop4j.testkit.contract.ContractFixtures.signed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.port.PlanSummary;
import nl.pop4j.port.PlanTitle;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link nl.pop4j.port.DevelopmentPlans} promises about lists. */
public abstract class PlanListsContract extends StoreContract {

    /** In the order in which every store lists them: by code point. */
    private static final List<String> IDS = List.of("-a", ".a", "1", "10", "2", "A", "Z", "_", "a", "a-", "a1", "b");

    /** For implementing classes. */
    protected PlanListsContract() {}

    @Test
    void listsNothingWhereNothingWasStored() {
        assertThat(list(PlanQuery.first(10))).isEmpty();
    }

    @Test
    void saysWhatThePlansSay() {
        DevelopmentPlan plan = save(signed(proposed(aPlan("p1"))));
        assertThat(list(PlanQuery.first(10))).containsExactly(PlanSummary.of(plan));
    }

    @Test
    void listsByCodePoint() {
        IDS.stream().sorted((one, other) -> other.compareTo(one)).forEach(id -> save(aPlan(id)));
        assertThat(ids(list(PlanQuery.first(1_000)))).isEqualTo(IDS);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 11, 12, 13})
    void showsEachPlanOnceOverAllPages(int size) {
        IDS.forEach(id -> save(aPlan(id)));
        assertThat(allPages(PlanQuery.first(size))).isEqualTo(IDS);
    }

    @Test
    void goesOnAfterAPlanThatIsNotThere() {
        IDS.forEach(id -> save(aPlan(id)));
        assertThat(ids(list(PlanQuery.first(2).after(PlanId.of("a0"))))).containsExactly("a1", "b");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100})
    void filtersByEmployeeAndStatus(int size) {
        save(aPlan("p1", NOOR));
        save(signed(proposed(aPlan("p2", NOOR))));
        save(signed(proposed(aPlan("p3", AHMED))));
        save(aPlan("p4", AHMED));
        save(proposed(aPlan("p5", NOOR)));
        PlanQuery query = PlanQuery.first(size);
        assertThat(allPages(query.of(NOOR))).containsExactly("p1", "p2", "p5");
        assertThat(allPages(query.at(PlanStatus.ACTIVE))).containsExactly("p2", "p3");
        assertThat(allPages(query.of(NOOR).at(PlanStatus.PREPARING))).containsExactly("p1", "p5");
        assertThat(allPages(query.at(PlanStatus.STOPPED))).isEmpty();
    }

    @Test
    void findsPlansOfManyPeopleAtOnce() {
        save(aPlan("p1", NOOR));
        save(aPlan("p2", AHMED));
        save(aPlan("p3", PersonId.of("willem")));
        PlanQuery query = PlanQuery.first(1).ofAny(List.of(NOOR, AHMED));
        assertThat(allPages(query)).containsExactly("p1", "p2");
        assertThat(allPages(query.at(PlanStatus.PREPARING))).containsExactly("p1", "p2");
        List<PersonId> team = IntStream.range(0, PlanQuery.MOST_EMPLOYEES)
                .mapToObj(i -> i == 40 ? NOOR : PersonId.of("e" + i))
                .toList();
        assertThat(allPages(PlanQuery.first(5).ofAny(team))).containsExactly("p1");
    }

    @Test
    void findsATitleByHowItBeginsWhateverTheCase() {
        save(aiming(aPlan("p1"), "Ik word teamleider", MONDAY));
        save(aiming(aPlan("p2"), "IK WORD coach", MONDAY));
        save(aiming(aPlan("p3", AHMED), "Éen cursus per straße", MONDAY));
        save(aiming(aPlan("p4"), "ik_ 100% \uD83D\uDE00", MONDAY));
        PlanQuery query = PlanQuery.first(1);
        assertThat(allPages(query.titled(PlanTitle.of("ik WoRd")))).containsExactly("p1", "p2");
        assertThat(allPages(query.titled(PlanTitle.of("ik word t")))).containsExactly("p1");
        assertThat(allPages(query.titled(PlanTitle.of("e\u0301EN CURSUS PER STRASSE"))))
                .containsExactly("p3");
        assertThat(allPages(query.titled(PlanTitle.of("ik_")))).containsExactly("p4");
        assertThat(allPages(query.titled(PlanTitle.of("ik_ 100% \uD83D\uDE00"))))
                .containsExactly("p4");
        assertThat(allPages(query.titled(PlanTitle.of("%")))).isEmpty();
        assertThat(allPages(query.of(AHMED).titled(PlanTitle.of("ik")))).isEmpty();
        assertThat(allPages(query.of(NOOR).at(PlanStatus.PREPARING).titled(PlanTitle.of("ik"))))
                .containsExactly("p1", "p2", "p4");
        assertThat(allPages(query.at(PlanStatus.ACTIVE).titled(PlanTitle.of("ik"))))
                .isEmpty();
        assertThat(allPages(query.ofAny(List.of(NOOR, AHMED)).titled(PlanTitle.of("ik word c"))))
                .containsExactly("p2");
    }

    @Test
    void listsOnlyPlansOfTheTenant() {
        save(aPlan("p1"));
        assertThat(this.<List<PlanSummary>>in(SOUTH, ports -> ports.plans().list(SOUTH, PlanQuery.first(10))))
                .isEmpty();
    }

    private List<String> allPages(PlanQuery first) {
        List<String> all = new ArrayList<>();
        PlanQuery query = first;
        for (List<PlanSummary> page = list(query); !page.isEmpty(); page = list(query)) {
            assertThat(page).hasSizeLessThanOrEqualTo(first.limit());
            all.addAll(ids(page));
            query = query.after(page.get(page.size() - 1).plan());
        }
        return all;
    }

    private List<PlanSummary> list(PlanQuery query) {
        return in(NORTH, ports -> ports.plans().list(NORTH, query));
    }

    private static List<String> ids(List<PlanSummary> page) {
        return page.stream().map(line -> line.plan().value()).toList();
    }

    private DevelopmentPlan save(DevelopmentPlan plan) {
        return in(NORTH, ports -> ports.plans().save(NORTH, plan));
    }
}
