package nl.pop4j.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.finding.Severity;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.testkit.HostileTexts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SharedValuesTest {

    /** A Friday. */
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    @Test
    void aRangeHasAtLeastOneDay() {
        assertThatIllegalArgumentException().isThrownBy(() -> DateRange.of(FIRST, FIRST));
        assertThatIllegalArgumentException().isThrownBy(() -> DateRange.ofClosed(FIRST, FIRST.minusDays(1)));
    }

    @Test
    @Tag("D5.3")
    void moneyIsNeverNegativeAndNeverOverflowsInSilence() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Money(-1));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.ofEuros(Long.MAX_VALUE));
        assertThat(new Money(5)).hasToString("EUR 0.05");
    }

    @Test
    void textsOfUsersAreCarriedOrRefused() {
        assertThat(HostileTexts.carried()).allMatch(UserText::isClean);
        assertThat(HostileTexts.refused()).noneMatch(UserText::isClean);
    }

    @Test
    void namesTheArgumentAndNotTheText() {
        assertThat(UserText.checked("reason", "abc", 3)).isEqualTo("abc");
        for (String text : List.of("geheim", "ab\u0000")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> UserText.checked("reason", text, 3))
                    .withMessageStartingWith("reason ")
                    .withMessageNotContaining(text);
        }
    }

    @Test
    void composesALetterAndItsAccents() {
        assertThat(UserText.composed("Zoe\u0308 en Rene\u0301")).isEqualTo("Zoë en René");
        String plain = "Zoë en René ÿ ʯ";
        assertThat(UserText.composed(plain)).isSameAs(plain);
    }

    @Test
    void fallsBackFromRegionToLanguageToDutchToEnglish() {
        LocalizedText both = LocalizedText.of("Luisteren", "Listening");
        assertThat(both.in(Locale.forLanguageTag("nl-BE"))).isEqualTo("Luisteren");
        assertThat(both.in(Locale.UK)).isEqualTo("Listening");
        assertThat(both.in(Locale.FRENCH)).isEqualTo("Luisteren");
        assertThat(LocalizedText.of(Locale.ENGLISH, "Listening").in(Locale.FRENCH))
                .isEqualTo("Listening");
        assertThat(LocalizedText.of(Locale.FRENCH, "Écouter").in(Locale.GERMAN)).isEqualTo("Écouter");
        LocalizedText belgian = new LocalizedText(Map.of("nl", "u", "nl-BE", "gij"));
        assertThat(belgian.in(Locale.forLanguageTag("nl-BE"))).isEqualTo("gij");
        assertThat(belgian).hasToString("LocalizedText[nl, nl-BE]");
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalizedText(Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalizedText(Map.of(" ", "x")));
    }

    @Test
    @Tag("D5.7")
    void fillsPlacesOnceAndLeavesTheRest() {
        Texts texts = Texts.standard()
                .with(LocalizedText.DUTCH, Map.of("T-1", "{a} en {b} en {a}{", "LIFE-3", "Voorbij."))
                .with(Locale.FRENCH, Map.of("T-1", "{b}, {a}"));
        assertThat(texts.text("T-1", LocalizedText.DUTCH, Map.of("a", "{b}", "b", "$1\\")))
                .isEqualTo("{b} en $1\\ en {b}{");
        assertThat(texts.text("T-1", Locale.CANADA_FRENCH, Map.of("a", "1"))).isEqualTo("{b}, 1");
        assertThat(texts.text("LIFE-3", Locale.FRENCH)).isEqualTo("Voorbij.");
        assertThat(texts.text("LIFE-3", Locale.ENGLISH)).isNotEqualTo("Voorbij.");
        assertThat(texts.has("T-1")).isTrue();
        assertThat(Texts.standard().has("T-1")).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> texts.text("T-2", Locale.ENGLISH));
        assertThatIllegalArgumentException().isThrownBy(() -> Texts.load(Texts.class::getResourceAsStream, "xx"));
    }

    @Test
    @Tag("D5.8")
    void neverPrintsAPersonsId() {
        assertThat(PersonId.of("p-1042")).hasToString("p-****(6)");
        assertThat(PersonId.of("a")).hasToString("a****(1)");
    }

    @Test
    void anOutcomeIsOneOfTwo() {
        Finding warning = Finding.warning(RuleCode.of("T-1"), "/a", Map.of());
        Outcome<Integer> done = new Outcome.Done<>(7, List.of(), Findings.of(warning));
        Outcome<Integer> refused = Outcome.refused(warning.withSeverity(Severity.ERROR));
        assertThat(done.isDone()).isTrue();
        assertThat(done.result()).contains(7);
        assertThat(done.findings().hasErrors()).isFalse();
        assertThat(done.<String>fold((value, events) -> "done", findings -> "refused"))
                .isEqualTo("done");
        assertThat(refused.isDone()).isFalse();
        assertThat(refused.result()).isEmpty();
        assertThat(refused.findings().hasErrors()).isTrue();
        assertThat(refused.<String>fold((value, events) -> "done", findings -> "refused"))
                .isEqualTo("refused");
        assertThat(done.findings().and(refused.findings()).list()).hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> Finding.warning(RuleCode.of("T-1"), "a", Map.of()));
    }

    @Test
    void aVersionCountsUp() {
        assertThat(Version.NONE.next()).isEqualTo(Version.of(1)).hasToString("1");
        assertThatIllegalArgumentException().isThrownBy(() -> Version.of(-1));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Version.of(Long.MAX_VALUE).next());
    }
}
