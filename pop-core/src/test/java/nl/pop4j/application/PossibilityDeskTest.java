package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import nl.pop4j.Pop;
import nl.pop4j.application.command.agreement.ProposePlan;
import nl.pop4j.application.command.content.PutActivity;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.Effort;
import nl.pop4j.memory.InMemoryPeople;
import nl.pop4j.organisation.possibility.Scarce;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.demand.DemandReport;
import nl.pop4j.plan.demand.SupplyDemand;
import nl.pop4j.plan.training.TrainedPeople;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.testkit.SampleNeeds;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D3.1")
class PossibilityDeskTest {

    private static final Actor DIRECTOR = Actor.of(SampleNeeds.DIRECTOR, Role.MANAGEMENT);

    private final Office office = new Office().written();

    @Test
    void sumsWhatPlansAskAndFindsEachShortageInBothLanguages() {
        takesUp(SampleNeeds.MEDICATION_TRAINING);
        Office.done(office.give(NOOR, new ProposePlan(office.id(), Office.PLAN, office.version())));
        for (int i = 0; i < 4; i++) {
            store(TrainedPeople.signed("p-colleague-" + i, training(), coaching()));
        }
        DemandReport report = pop().possibilityDesk().demand(office.tenant, DIRECTOR, Samples.YEAR_2027);
        assertThat(report.lines())
                .filteredOn(line -> line.supply().what() == Scarce.TRAINING_PLACE)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.signed()).isEqualTo(4);
                    assertThat(line.proposed()).isEqualTo(1);
                });
        assertThat(report.shortages().stream().map(finding -> finding.code().value()))
                .containsExactly("POSSIBILITY-1", "POSSIBILITY-2", "POSSIBILITY-3");
        for (Finding finding : report.shortages()) {
            String dutch = finding.text(Texts.standard(), LocalizedText.DUTCH);
            assertThat(finding.text(Texts.standard(), LocalizedText.ENGLISH)).isNotEqualTo(dutch);
            assertThat(dutch + finding.arguments()).doesNotContain("p-colleague", Samples.NOOR.value());
        }
    }

    @Test
    void findsNothingWhereAllCanBeHad() {
        store(TrainedPeople.signed("p-colleague", training()));
        DemandReport report = pop().possibilityDesk().demand(office.tenant, HANNA, Samples.YEAR_2027);
        assertThat(report.shortages()).isEmpty();
        assertThat(report.lines()).extracting(SupplyDemand::asked).containsExactly(1L, 0L, 85_000L, 0L);
    }

    @Test
    void goesThroughMorePlansThanAPageHolds() {
        PlanContent content = TrainedPeople.signed("p", training()).workingCopy();
        DevelopmentPlan signed = TrainedPeople.signed("p", training());
        office.store.run(office.tenant, ports -> {
            for (int i = 0; i < 450; i++) {
                ports.plans()
                        .save(
                                office.tenant,
                                new DevelopmentPlan(
                                        PlanId.of("many-" + i),
                                        PersonId.of("p-many-" + i),
                                        content,
                                        signed.revisions(),
                                        signed.execution(),
                                        null,
                                        signed.version()));
            }
            return "";
        });
        assertThat(pop().possibilityDesk()
                        .demand(office.tenant, HANNA, Samples.YEAR_2027)
                        .lines()
                        .get(0)
                        .signed())
                .isEqualTo(450);
    }

    @Test
    void answersOnlyWhoStatesWhatTheOrganisationCanOffer() {
        for (Actor actor : List.of(NOOR, AHMED, STRANGER, Actor.of(Samples.STRANGER, Role.WORKS_COUNCIL))) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> office.pop.possibilityDesk().demand(office.tenant, actor, Samples.YEAR_2027));
        }
    }

    @Test
    void findsAnOfferThatIsNotThereAtOtherDaysOrAtAnotherPrice() {
        assertThat(possibilities()).isEmpty();
        takesUp(SampleNeeds.MEDICATION_TRAINING);
        assertThat(possibilities()).isEmpty();
        assertThat(office.pop
                        .planning()
                        .dossier(office.tenant, NOOR, Samples.PLAN)
                        .activities()
                        .get(0)
                        .offer())
                .isEqualTo("Medicatieveiligheid (Zorgacademie Maas)");
        takesUp("zeilen");
        assertThat(possibilities()).containsExactly("PLAN-POSSIBILITY-2 /activities/0/offer");
        Office.done(office.give(
                NOOR,
                new PutActivity(
                        office.id(),
                        Office.PLAN,
                        office.version(),
                        "a1",
                        "g1",
                        "TRAINING",
                        "Training",
                        Samples.YEAR_2027.start().plusDays(40),
                        Samples.YEAR_2027.start().plusDays(80),
                        null,
                        80_000,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        SampleNeeds.MEDICATION_TRAINING)));
        assertThat(possibilities())
                .containsExactly(
                        "PLAN-POSSIBILITY-3 /activities/0/period", "PLAN-POSSIBILITY-4 /activities/0/funding/cost");
    }

    private List<String> possibilities() {
        return office.pop.planning().check(office.tenant, NOOR, Samples.PLAN).stream()
                .filter(finding -> finding.code().value().startsWith("PLAN-POSSIBILITY"))
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }

    private void takesUp(String offer) {
        DevelopmentActivity training =
                Samples.content().activities().get(0).toBuilder().offer(offer).build();
        office.writing(Samples.content().with(training));
    }

    private static DevelopmentActivity training() {
        return TrainedPeople.underTheRight().toBuilder()
                .offer(SampleNeeds.MEDICATION_TRAINING)
                .build();
    }

    private static DevelopmentActivity coaching() {
        return TrainedPeople.coaching().toBuilder()
                .efforts(List.of(Effort.hours(Effort.Contributor.COACH, 100)))
                .build();
    }

    private void store(DevelopmentPlan plan) {
        office.store.run(office.tenant, ports -> ports.plans().save(office.tenant, plan));
    }

    /** The same store, where Ahmed leads everybody. */
    private Pop pop() {
        InMemoryPeople people = InMemoryPeople.none().managing(Samples.AHMED, Samples.NOOR);
        for (int i = 0; i < 4; i++) {
            people = people.managing(Samples.AHMED, PersonId.of("p-colleague-" + i));
        }
        return Pop.builder()
                .store(office.store)
                .people(people.managing(Samples.AHMED, PersonId.of("p-colleague")))
                .clock(Clock.fixed(Samples.NOW, ZoneOffset.UTC))
                .build();
    }
}
