package nl.pop4j.testkit.contract;

import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.SOUTH;
import static nl.pop4j.testkit.contract.ContractFixtures.aSurvey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import nl.pop4j.feedback.culture.CultureSurvey;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.id.SurveyId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.FeedbackGenerator;
import org.junit.jupiter.api.Test;

/** What {@link nl.pop4j.port.CultureSurveys} promises. */
public abstract class CultureSurveysContract extends StoreContract {

    /** For implementing classes. */
    protected CultureSurveysContract() {}

    @Test
    void findsNoSurveyThatWasNotStored() {
        assertThat(find(NORTH, "one")).isEmpty();
    }

    @Test
    void givesBackTheSurveyThatWasStored() {
        CultureSurvey first = save(aSurvey("one"));
        assertThat(first).isEqualTo(aSurvey("one").at(Version.of(1)));
        assertThat(find(NORTH, "one")).contains(first);
        CultureSurvey second = save(aSurvey("one").at(first.version()));
        assertThat(find(NORTH, "one")).contains(second);
        assertThat(second.version()).isEqualTo(Version.of(2));
    }

    @Test
    void carriesWhateverSurveyCanHold() {
        for (int seed = 0; seed < 20; seed++) {
            CultureSurvey stored = save(new FeedbackGenerator(seed).survey("s" + seed));
            assertThat(find(NORTH, "s" + seed)).contains(stored);
        }
    }

    @Test
    void refusesToWriteOverAVersionOfSurveyThatItDoesNotHave() {
        CultureSurvey stored = save(aSurvey("one"));
        for (Version stale : List.of(Version.NONE, Version.of(2))) {
            assertThatExceptionOfType(StaleVersion.class)
                    .isThrownBy(() -> save(aSurvey("one").at(stale)))
                    .satisfies(refusal -> assertThat(List.of(refusal.expected(), refusal.current()))
                            .isEqualTo(List.of(stale, Version.of(1))));
        }
        assertThat(find(NORTH, "one")).contains(stored);
    }

    @Test
    void listsSurveysInTheOrderOfIdsAndKeepsTenantsApart() {
        CultureSurvey second = save(aSurvey("b"));
        CultureSurvey first = save(aSurvey("a"));
        assertThat(list(NORTH)).containsExactly(first, second);
        assertThat(list(SOUTH)).isEmpty();
        assertThat(find(SOUTH, "a")).isEmpty();
    }

    private CultureSurvey save(CultureSurvey one) {
        return in(NORTH, ports -> ports.cultureSurveys().save(NORTH, one));
    }

    private Optional<CultureSurvey> find(TenantId tenant, String id) {
        return in(tenant, ports -> ports.cultureSurveys().find(tenant, SurveyId.of(id)));
    }

    private List<CultureSurvey> list(TenantId tenant) {
        return in(tenant, ports -> ports.cultureSurveys().list(tenant));
    }
}
