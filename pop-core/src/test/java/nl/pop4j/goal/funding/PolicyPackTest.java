package nl.pop4j.goal.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.pop4j.shared.LocalizedText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("D1.6")
class PolicyPackTest {

    private static final PolicyPack DUTCH = PolicyPack.netherlands();
    private static final PolicyPack BELGIAN = PolicyPack.belgium();

    @Test
    void namesWhatEachCountryHas() {
        assertThat(DUTCH.schemes())
                .extracting(Scheme::code)
                .containsExactly(
                        "NL-LEVENLANGLERENKREDIET", "NL-SLIM", "NL-SECTOR-FUND", "NL-STAP", "NL-BW-7-611A", "NL-CAO");
        assertThat(BELGIAN.schemes())
                .extracting(Scheme::code)
                .containsExactly(
                        "BE-VOV",
                        "BE-TRAINING-RIGHT",
                        "BE-TRAINING-PLAN",
                        "BE-FEDERAL-LEARNING-ACCOUNT",
                        "BE-SECTOR-FUND");
    }

    @ParameterizedTest
    @CsvSource({
        "NL-STAP, 2023-12-31, true",
        "NL-STAP, 2024-01-01, false",
        "NL-BW-7-611A, 2022-07-31, false",
        "NL-BW-7-611A, 2022-08-01, true",
        "NL-BW-7-611A, 2035-01-01, true",
        "BE-FEDERAL-LEARNING-ACCOUNT, 2025-12-31, true",
        "BE-FEDERAL-LEARNING-ACCOUNT, 2026-01-01, false",
        "BE-VOV, 2019-08-31, false",
        "BE-VOV, 2019-09-01, true",
        "NL-SECTOR-FUND, 1999-01-01, true",
    })
    void saysOnWhichDaysSomethingHolds(String code, LocalDate day, boolean valid) {
        PolicyPack pack = code.startsWith("NL") ? DUTCH : BELGIAN;
        assertThat(pack.scheme(code))
                .hasValueSatisfying(scheme -> assertThat(scheme.isValidOn(day)).isEqualTo(valid));
        assertThat(pack.validOn(day).stream().anyMatch(scheme -> scheme.code().equals(code)))
                .isEqualTo(valid);
    }

    @Test
    void knowsALoanFromAGiftAndADutyFromARight() {
        assertThat(scheme("NL-LEVENLANGLERENKREDIET").conditions())
                .containsExactlyInAnyOrder(
                        Condition.LOAN, Condition.NOT_WHERE_EMPLOYER_PAYS_ALL, Condition.EMPLOYEE_APPLIES);
        assertThat(scheme("NL-BW-7-611A").kind()).isEqualTo(Scheme.Kind.LEGAL_DUTY);
        assertThat(scheme("NL-BW-7-611A").conditions())
                .containsExactlyInAnyOrder(
                        Condition.FREE_FOR_EMPLOYEE, Condition.COUNTS_AS_WORKING_TIME, Condition.NO_REPAYMENT_CLAUSE);
        assertThat(scheme("BE-VOV").kind()).isEqualTo(Scheme.Kind.RIGHT);
        assertThat(scheme("BE-TRAINING-RIGHT").has(Condition.COUNTED_IN_DAYS)).isTrue();
        assertThat(scheme("NL-CAO").kind()).isEqualTo(Scheme.Kind.COLLECTIVE_AGREEMENT);
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysOfEachEntryWhereItComesFromAndHowSureThatIs(Scheme scheme) {
        assertThat(scheme.country()).isEqualTo(scheme.code().substring(0, 2));
        assertThat(scheme.source().text()).isNotBlank();
        boolean unchecked = scheme.source().certainty() == Source.Certainty.UNCHECKED;
        assertThat(scheme.source().link().isEmpty()).isEqualTo(unchecked);
        assertThat(scheme.from() == null && scheme.until() == null).isEqualTo(unchecked);
        for (Locale language : List.of(LocalizedText.DUTCH, LocalizedText.ENGLISH)) {
            assertThat(scheme.title().in(language)).isNotBlank();
            assertThat(scheme.text().in(language)).endsWith(".");
        }
        assertThat(scheme.text().in(LocalizedText.DUTCH))
                .isNotEqualTo(scheme.text().in(LocalizedText.ENGLISH));
    }

    @Test
    void takesAHostsOwnEntryInThePlaceOfOurs() {
        Scheme old = scheme("NL-SLIM");
        Scheme ended = new Scheme(
                old.code(),
                "NL",
                old.kind(),
                old.title(),
                old.text(),
                old.from(),
                LocalDate.of(2028, 1, 1),
                Set.of(),
                new Source("own knowledge", "", Source.Certainty.UNCHECKED));
        PolicyPack own = DUTCH.with(ended, "ACME/1");
        assertThat(own.name()).isEqualTo("ACME/1");
        assertThat(own.schemes()).hasSameSizeAs(DUTCH.schemes());
        assertThat(own.scheme("NL-SLIM")).contains(ended);
    }

    @Test
    void refusesWhatCannotBeAnEntry() {
        Scheme slim = scheme("NL-SLIM");
        assertThatIllegalArgumentException().isThrownBy(() -> new PolicyPack("x", List.of(slim, slim)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scheme(
                        "x",
                        "NL",
                        slim.kind(),
                        slim.title(),
                        slim.text(),
                        slim.from(),
                        slim.from(),
                        Set.of(),
                        slim.source()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Source("x", "http://example.org", Source.Certainty.OFFICIAL));
        assertThatIllegalArgumentException().isThrownBy(() -> new Source(" ", "", Source.Certainty.OFFICIAL));
        assertThatIllegalArgumentException().isThrownBy(() -> new TrainingTerms("a b", true, false));
    }

    private static Stream<Scheme> all() {
        return Stream.of(DUTCH, BELGIAN).flatMap(pack -> pack.schemes().stream());
    }

    private static Scheme scheme(String code) {
        return all().filter(scheme -> scheme.code().equals(code)).findFirst().orElseThrow();
    }
}
