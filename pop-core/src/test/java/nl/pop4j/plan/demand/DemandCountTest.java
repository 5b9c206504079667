package nl.pop4j.plan.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.pop4j.gap.Target;
import nl.pop4j.gap.TargetSource;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.organisation.Position;
import nl.pop4j.organisation.possibility.Scarce;
import nl.pop4j.plan.Closing;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.PlanCommands;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.ActivityProgress;
import nl.pop4j.plan.execution.ActivityStatus;
import nl.pop4j.plan.training.TrainedPeople;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.testkit.SampleNeeds;
import nl.pop4j.testkit.Samples;
import nl.pop4j.testkit.contract.ContractFixtures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D3.1")
class DemandCountTest {

    private static final String TEAM = SampleNeeds.TEAM_WEST;
    private static final OrganisationNeeds NEEDS = Samples.needs();

    @Test
    void addsUpPlacesTimeAndMoneyOfSignedPlansAndProposals() {
        DemandReport report = count(
                signed("p1", offered(), TrainedPeople.coaching()), ContractFixtures.proposed(draft("p2", offered())));
        assertThat(report.period()).isEqualTo(Samples.YEAR_2027);
        assertThat(line(report, Scarce.TRAINING_PLACE)).satisfies(line -> {
            assertThat(line.signed()).isEqualTo(1);
            assertThat(line.proposed()).isEqualTo(1);
            assertThat(line.shortage()).isEmpty();
        });
        assertThat(line(report, Scarce.COACHING_MINUTES).asked()).isEqualTo(480);
        // The 100 euros of the coaching are the employee's.
        assertThat(line(report, Scarce.TEAM_CENTS).asked()).isEqualTo(2 * 85_000);
        assertThat(report.shortages()).isEmpty();
    }

    @Test
    void findsTheThirdInATrainingOfTwoWithItsPlace() {
        DemandReport report = count(signed("p1", offered()), signed("p2", offered()), signed("p3", offered()));
        assertThat(report.shortages().stream().map(Finding::pointer)).containsExactly("/possibilities/offers/0/places");
        assertThat(count(signed("p1", offered()), signed("p2", offered())).shortages())
                .isEmpty();
    }

    @Test
    void asksOnePlaceForAPlanThatNamesATrainingTwice() {
        DevelopmentActivity again = TrainedPeople.coaching().toBuilder()
                .offer(SampleNeeds.MEDICATION_TRAINING)
                .build();
        assertThat(line(count(signed("p1", offered(), again)), Scarce.TRAINING_PLACE)
                        .asked())
                .isEqualTo(1);
    }

    @Test
    void asksNothingForDraftsWhatWasGivenUpAndOtherDays() {
        DevelopmentPlan droppedIt = reported(signed("p1", offered()), ActivityStatus.DROPPED);
        DevelopmentPlan taken = ContractFixtures.proposed(draft("p2", offered()));
        DevelopmentPlan refused = ContractFixtures.refused(taken);
        for (DevelopmentPlan plan : List.of(draft("p3", offered()), droppedIt, refused)) {
            assertThat(count(plan).lines()).extracting(SupplyDemand::asked).containsOnly(0L);
        }
        DateRange later = DateRange.ofClosed(LocalDate.of(2027, 2, 2), LocalDate.of(2027, 12, 31));
        assertThat(new DemandCount(NEEDS, later, id -> Optional.empty())
                        .add(signed("p1", offered()), TEAM)
                        .report()
                        .lines())
                .extracting(SupplyDemand::asked)
                .containsOnly(0L);
    }

    @Test
    void countsOfAnEndedPlanOnlyWhatWasBegun() {
        Closing stopped = new Closing(PlanStatus.STOPPED, "Uit dienst.", Samples.TODAY);
        DevelopmentPlan plan = signed("p1", offered(), TrainedPeople.coaching());
        assertThat(count(plan.closed(stopped)).lines())
                .extracting(SupplyDemand::asked)
                .containsOnly(0L);
        DemandReport report = count(reported(plan, ActivityStatus.FINISHED).closed(stopped));
        assertThat(line(report, Scarce.TRAINING_PLACE).signed()).isEqualTo(1);
        assertThat(line(report, Scarce.COACHING_MINUTES).asked()).isZero();
    }

    @Test
    void letsAProposalTakeThePlaceOfWhatWasSigned() {
        DevelopmentPlan plan = signed("p1", TrainedPeople.coaching());
        DevelopmentPlan again =
                ContractFixtures.proposed(plan.edited(plan.workingCopy().with(offered())));
        assertThat(line(count(again), Scarce.TRAINING_PLACE).proposed()).isEqualTo(1);
        assertThat(line(count(again), Scarce.COACHING_MINUTES)).satisfies(line -> {
            assertThat(line.signed()).isZero();
            assertThat(line.proposed()).isEqualTo(480);
        });
    }

    @Test
    void knowsNoBudgetOfWhoIsInNoTeamAndNoSupplyOfOtherYears() {
        DemandReport report = new DemandCount(NEEDS, Samples.YEAR_2027, id -> Optional.empty())
                .add(signed("p1", offered()), "")
                .report();
        assertThat(line(report, Scarce.TEAM_CENTS).asked()).isZero();
        DateRange year = DateRange.of(LocalDate.of(2028, 1, 1), LocalDate.of(2029, 1, 1));
        assertThat(new DemandCount(NEEDS, year, id -> Optional.empty()).report().lines())
                .extracting(line -> line.supply().what())
                .containsExactly(Scarce.TRAINING_PLACE, Scarce.POSITION_PLACE);
    }

    @Test
    void fillsPositionsInOneRoleInTurn() {
        Position first = NEEDS.positions().get(0);
        Position second = Position.of("verzorgende-oost", first.title(), first.role(), first.from());
        OrganisationNeeds two =
                NEEDS.toBuilder().positions(List.of(first, second)).build();
        assertThat(candidates(two, aiming("p1"))).containsExactly(1L, 0L);
        assertThat(candidates(two, aiming("p1"), aiming("p2"))).containsExactly(1L, 1L);
        assertThat(candidates(two, aiming("p1"), aiming("p2"), aiming("p3"))).containsExactly(1L, 2L);
        assertThat(candidates(NEEDS, aiming("p1"), signed("p2"))).containsExactly(1L);
    }

    @Test
    void findsTwoCandidatesForOnePosition() {
        DemandReport report = count(aiming("p1"), ContractFixtures.proposed(aimingDraft("p2")));
        assertThat(report.shortages().stream().map(Finding::pointer)).containsExactly("/positions/0/places");
        assertThat(line(report, Scarce.POSITION_PLACE).signed()).isEqualTo(1);
    }

    private static List<Long> candidates(OrganisationNeeds needs, DevelopmentPlan... plans) {
        return count(needs, plans).lines().stream()
                .filter(line -> line.supply().what() == Scarce.POSITION_PLACE)
                .map(SupplyDemand::asked)
                .toList();
    }

    private static DemandReport count(DevelopmentPlan... plans) {
        return count(NEEDS, plans);
    }

    private static DemandReport count(OrganisationNeeds needs, DevelopmentPlan... plans) {
        DemandCount count = new DemandCount(needs, Samples.YEAR_2027, id -> Optional.of(Samples.framework()));
        for (DevelopmentPlan plan : plans) {
            count.add(plan, TEAM);
        }
        return count.report();
    }

    private static SupplyDemand line(DemandReport report, Scarce what) {
        List<SupplyDemand> lines = new ArrayList<>(report.lines());
        lines.removeIf(line -> line.supply().what() != what);
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private static DevelopmentActivity offered() {
        return TrainedPeople.underTheRight().toBuilder()
                .offer(SampleNeeds.MEDICATION_TRAINING)
                .build();
    }

    private static DevelopmentPlan signed(String person, DevelopmentActivity... activities) {
        return TrainedPeople.signed(person, activities);
    }

    private static DevelopmentPlan draft(String person, DevelopmentActivity... activities) {
        PlanContent content = signed(person, activities).workingCopy();
        return DevelopmentPlan.start(PlanId.of("plan-of-" + person), PersonId.of(person), content);
    }

    private static DevelopmentPlan aiming(String person) {
        return ContractFixtures.signed(ContractFixtures.proposed(aimingDraft(person)));
    }

    private static DevelopmentPlan aimingDraft(String person) {
        DevelopmentPlan plan = draft(person);
        Target old = plan.workingCopy().targets().targets().get(0);
        return plan.edited(plan.workingCopy()
                .with(plan.workingCopy()
                        .targets()
                        .with(Target.of(old.competence(), old.level(), TargetSource.POSITION))));
    }

    private static DevelopmentPlan reported(DevelopmentPlan plan, ActivityStatus status) {
        return PlanCommands.report(
                        plan,
                        new ActivityProgress(ActivityId.of("a1"), status, 60, Samples.TODAY, Samples.NOOR),
                        Samples.NOW)
                .result()
                .orElseThrow();
    }
}
