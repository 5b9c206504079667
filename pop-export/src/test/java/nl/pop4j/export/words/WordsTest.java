package nl.pop4j.export.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.pop4j.dossier.AgreementLine;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.testkit.law.PlainDutchLaws;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Words DUTCH = Words.in(LocalizedText.DUTCH);
    private static final Words ENGLISH = Words.in(LocalizedText.ENGLISH);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 9, 1);

    @Test
    @Tag("D5.7")
    void everyDutchTextIsPlain() {
        PlainDutchLaws.hold(Words.texts(), LocalizedText.DUTCH);
        PlainDutchLaws.hold(Words.texts(), LocalizedText.FORMAL_DUTCH);
    }

    @Test
    @Tag("D5.7")
    void formalDutchSaysUWhereverDutchSaysJe() {
        Pattern familiar = Pattern.compile("(?i)\\b(je|jij|jou|jouw|jezelf|jullie)\\b");
        Words formal = Words.in(LocalizedText.FORMAL_DUTCH);
        for (String key : Words.texts().keys(LocalizedText.DUTCH)) {
            assertThat(formal.of(key)).as(key).doesNotContainPattern(familiar);
        }
        assertThat(formal.of("form.mark.text"))
                .isEqualTo(Words.in(LocalizedText.DUTCH).of("form.mark.text"));
        assertThat(formal.of("form.statement")).isEqualTo("Wat wilt u bereiken?");
        assertThat(formal.date(LocalDate.of(2027, 9, 1))).isEqualTo("1 september 2027");
        assertThat(Words.texts().keys(LocalizedText.DUTCH))
                .containsAll(Words.texts().keys(LocalizedText.FORMAL_DUTCH));
    }

    @Test
    void hasEveryKeyInBothLanguagesWithTheSamePlaces() {
        assertThat(Words.texts().keys(LocalizedText.DUTCH))
                .hasSizeGreaterThan(150)
                .isEqualTo(Words.texts().keys(LocalizedText.ENGLISH));
        for (String key : Words.texts().keys(LocalizedText.DUTCH)) {
            assertThat(places(ENGLISH.of(key))).as(key).isEqualTo(places(DUTCH.of(key)));
        }
    }

    @Test
    @Tag("D3.6")
    void saysHowMuchIsPromised() {
        AgreementLine line = new AgreementLine(Party.EMPLOYER, "Ik help.", TUESDAY);
        assertThat(DUTCH.promise(line)).isEqualTo("Ik help.");
        assertThat(DUTCH.promise(line.content(), new Money(12_550), 480)).isEqualTo("Ik help. (€\u00a0125,50, 8 uur)");
        assertThat(ENGLISH.promise(line.content(), new Money(12_550), null)).isEqualTo("Ik help. (€125.50)");
        assertThat(ENGLISH.promise(line.content(), null, 30)).isEqualTo("Ik help. (30 min)");
    }

    @Test
    void writesDatesInTheLanguage() {
        assertThat(DUTCH.date(TUESDAY)).isEqualTo("1 september 2026");
        assertThat(ENGLISH.date(TUESDAY)).isEqualTo("1 September 2026");
        assertThat(DUTCH.shortDate(LocalDate.of(2027, 3, 31))).isEqualTo("31 mrt 2027");
        assertThat(ENGLISH.month(YearMonth.of(2027, 3))).isEqualTo("Mar");
        assertThat(DUTCH.period(TUESDAY, TUESDAY.plusDays(1)))
                .isEqualTo("1\u00a0september\u00a02026 tot en met 2\u00a0september\u00a02026");
    }

    @Test
    void writesAMomentWithItsZone() {
        assertThat(DUTCH.moment(TUESDAY.atTime(14, 5, 9).atZone(ZoneId.of("Europe/Amsterdam"))))
                .isEqualTo("1 september 2026, 14:05:09 (Europe/Amsterdam, UTC+02:00)");
        assertThat(ENGLISH.moment(TUESDAY.atTime(14, 5).atZone(ZoneOffset.UTC)))
                .isEqualTo("1 September 2026, 14:05:00 (UTC)");
    }

    @Test
    void writesAmountsAsReadersDo() {
        assertThat(DUTCH.money(new Money(125_000))).isEqualTo("€\u00a01.250");
        assertThat(DUTCH.money(new Money(123_456_705))).isEqualTo("€\u00a01.234.567,05");
        assertThat(ENGLISH.money(new Money(123_456_750))).isEqualTo("€1,234,567.50");
        assertThat(DUTCH.money(Money.ZERO)).isEqualTo("€\u00a00");
    }

    @Test
    void writesNumbersAsReadersDo() {
        assertThat(DUTCH.number(new BigDecimal("3.50"))).isEqualTo("3,5");
        assertThat(ENGLISH.number(new BigDecimal("-12345.6"))).isEqualTo("\u221212,345.6");
        assertThat(DUTCH.number(new BigDecimal("2026"))).isEqualTo("2026");
        assertThat(DUTCH.number(new BigDecimal("0.00"))).isEqualTo("0");
    }

    @Test
    void writesTimeInHoursAndMinutes() {
        assertThat(DUTCH.time(0)).isEqualTo("0 uur");
        assertThat(DUTCH.time(45)).isEqualTo("45 min");
        assertThat(ENGLISH.time(60)).isEqualTo("1 hour");
        assertThat(ENGLISH.time(120)).isEqualTo("2 hours");
        assertThat(DUTCH.time(150)).isEqualTo("2 uur 30 min");
    }

    @Test
    void servesALanguageWithoutTextsInDutchDatesIncluded() {
        Words words = Words.in(Locale.GERMAN);
        assertThat(words.of("goal")).isEqualTo("Doel");
        assertThat(words.date(LocalDate.of(2027, 5, 1))).isEqualTo("1 mei 2027");
    }

    @Test
    void refusesAPlaceWithoutAValue() {
        assertThatIllegalArgumentException().isThrownBy(() -> DUTCH.of("by", "date"));
    }

    private static java.util.Set<String> places(String text) {
        return Pattern.compile("\\{[a-z]+}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(java.util.stream.Collectors.toSet());
    }
}
