package nl.pop4j.privacy.retention;

import static nl.pop4j.privacy.retention.RetentionEvent.END_OF_ADJUSTMENTS;
import static nl.pop4j.privacy.retention.RetentionEvent.END_OF_EMPLOYMENT;
import static nl.pop4j.shared.DataCategory.DEVELOPMENT;
import static nl.pop4j.shared.DataCategory.SPECIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D5.8")
class RetentionPolicyTest {

    // A Wednesday.
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 31);

    private final RetentionPolicy dutch = RetentionPolicy.netherlands();

    @Test
    void countsTwoYearsFromTheEndOfEmployment() {
        assertThat(dutch.dueOn(DEVELOPMENT, Map.of(END_OF_EMPLOYMENT, LAST_DAY)))
                .contains(LocalDate.of(2029, 4, 1));
        assertThat(dutch.dueOn(DEVELOPMENT, Map.of())).isEmpty();
        assertThat(dutch.dueOn(DEVELOPMENT, Map.of(END_OF_ADJUSTMENTS, LAST_DAY)))
                .isEmpty();
    }

    @Test
    void doesNotUseTheDutchDefaultForBelgium() {
        RetentionPolicy belgian = RetentionPolicy.belgium();
        assertThat(belgian.country()).isEqualTo("BE");
        assertThat(belgian.isSet()).isTrue();
        assertThat(belgian.dueOn(DEVELOPMENT, Map.of(END_OF_EMPLOYMENT, LAST_DAY)))
                .contains(LocalDate.of(2028, 4, 1));
        assertThat(belgian.dueOn(SPECIAL, Map.of(END_OF_ADJUSTMENTS, LAST_DAY))).contains(LocalDate.of(2027, 10, 1));
        assertThat(belgian.rules())
                .extracting(RetentionRule::source)
                .noneMatch(source -> source.contains("Autoriteit"));
    }

    @Test
    @Tag("D4.8")
    void keepsSpecialCategoriesShorterAndByTheEarliestEvent() {
        assertThat(dutch.dueOn(SPECIAL, Map.of(END_OF_EMPLOYMENT, LAST_DAY))).contains(LocalDate.of(2027, 10, 1));
        assertThat(dutch.dueOn(
                        SPECIAL, Map.of(END_OF_EMPLOYMENT, LAST_DAY, END_OF_ADJUSTMENTS, LAST_DAY.minusYears(1))))
                .contains(LocalDate.of(2026, 10, 1));
    }

    @Test
    void countsFromTheLastDayOfFebruary() {
        RetentionRule year = new RetentionRule(DEVELOPMENT, END_OF_EMPLOYMENT, Period.ofYears(1), "test");
        assertThat(year.dueAfter(LocalDate.of(2028, 2, 29))).isEqualTo(LocalDate.of(2029, 3, 1));
        assertThat(year.dueAfter(LocalDate.of(2028, 2, 28))).isEqualTo(LocalDate.of(2029, 3, 1));
    }

    @Test
    void isSetOnlyWithARuleForEverything() {
        assertThat(dutch.isSet()).isTrue();
        assertThat(RetentionPolicy.notSet().isSet()).isFalse();
        assertThat(new RetentionPolicy("BE", List.of(dutch.rules().get(0))).isSet())
                .isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RetentionRule(SPECIAL, END_OF_EMPLOYMENT, Period.ofDays(-1), "test"));
    }
}
