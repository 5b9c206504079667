package nl.pop4j.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.pop4j.organisation.possibility.CoachingCapacity;
import nl.pop4j.organisation.possibility.PossibilityCheck;
import nl.pop4j.organisation.possibility.Request;
import nl.pop4j.organisation.possibility.Scarce;
import nl.pop4j.organisation.possibility.Supply;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Texts;
import nl.pop4j.testkit.SampleNeeds;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D3.1")
class PossibilityCheckTest {

    private static final List<Supply> SUPPLIES = Supplies.of(SampleNeeds.stated());
    private static final LocalDate IN_2027 = LocalDate.of(2027, 12, 31);

    @Test
    void findsAPlaceTooFewInATraining() {
        assertThat(asked(training(1), training(1))).isEmpty();
        assertThat(asked(training(1), training(1), training(1)))
                .containsExactly("/possibilities/offers/0/places Voor opleiding medicatieveiligheid vragen de"
                        + " plannen 3 plaatsen, en het aanbod is 2. Kies wie er eerst gaat, of regel meer plaatsen.");
    }

    @Test
    void findsAMinuteTooFewOfCoaches() {
        assertThat(asked(coaching(12_000, IN_2027), coaching(12_000, IN_2027))).isEmpty();
        assertThat(asked(coaching(12_000, IN_2027), coaching(12_001, IN_2027)))
                .containsExactly("/possibilities/coaching/0/minutes De plannen vragen 24001 minuten van coaches, en er"
                        + " zijn er 24000. Spreid de coaching, of regel meer tijd.");
    }

    @Test
    void findsACentTooLittleInATeamsBudget() {
        assertThat(asked(cents(SampleNeeds.TEAM_WEST, 400_000))).isEmpty();
        assertThat(asked(cents(SampleNeeds.TEAM_WEST, 400_001)))
                .containsExactly(
                        "/possibilities/budgets/0/amount De plannen van team-west kosten samen €\u00a04.000,01, en"
                                + " het budget is €\u00a04.000. Kies wat eerst komt, of regel meer budget.");
        assertThat(asked(cents("team-oost", 400_001))).isEmpty();
    }

    @Test
    void findsACandidateTooManyForAPosition() {
        Request request = new Request(Scarce.POSITION_PLACE, SampleNeeds.CARER, IN_2027, 1);
        assertThat(asked(request)).isEmpty();
        assertThat(asked(request, request)).hasSize(1).first().asString().startsWith("/positions/0/places ");
    }

    @Test
    void countsOnlyWhatBeginsInThePeriodOfTheSupply() {
        assertThat(asked(coaching(20_000, IN_2027), coaching(20_000, IN_2027.plusDays(1))))
                .isEmpty();
    }

    @Test
    void findsNothingWhereNothingIsStated() {
        assertThat(PossibilityCheck.check(List.of(), List.of(coaching(9_999, IN_2027))))
                .isEmpty();
    }

    @Test
    void doesNotOverflow() {
        assertThat(asked(cents(SampleNeeds.TEAM_WEST, Long.MAX_VALUE), cents(SampleNeeds.TEAM_WEST, Long.MAX_VALUE)))
                .hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> coaching(-1, IN_2027));
        assertThatIllegalArgumentException().isThrownBy(() -> new CoachingCapacity(Samples.YEAR_2027, -1));
    }

    @Test
    void hasASupplyForEachThingThatIsScarce() {
        assertThat(SUPPLIES).extracting(Supply::what).containsExactly(Scarce.values());
    }

    private static List<String> asked(Request... requests) {
        return PossibilityCheck.check(SUPPLIES, Arrays.asList(requests)).stream()
                .map(finding -> finding.pointer() + " " + finding.text(Texts.standard(), LocalizedText.DUTCH))
                .toList();
    }

    private static Request training(long places) {
        return new Request(Scarce.TRAINING_PLACE, SampleNeeds.MEDICATION_TRAINING, IN_2027, places);
    }

    private static Request coaching(long minutes, LocalDate from) {
        return new Request(Scarce.COACHING_MINUTES, "", from, minutes);
    }

    private static Request cents(String team, long cents) {
        return new Request(Scarce.TEAM_CENTS, team, IN_2027, cents);
    }
}
