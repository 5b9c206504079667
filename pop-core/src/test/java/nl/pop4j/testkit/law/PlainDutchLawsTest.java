package nl.pop4j.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Texts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("D5.7")
@Tag("D4.3")
class PlainDutchLawsTest {

    @Test
    void everyTextOfTheCoreIsPlain() {
        PlainDutchLaws.hold(Texts.standard(), LocalizedText.DUTCH);
        PlainDutchLaws.hold(Texts.standard(), LocalizedText.FORMAL_DUTCH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LONG_SENTENCE | Je kiest samen een doel dat je wilt halen en je schrijft op wat je ervoor gaat doen en met wie je dat doet.
            PASSIVE       | Het plan wordt morgen getekend.
            JARGON        | Dat doen we middels een gesprek.
            LONG_WORD     | Vul je opleidingsverlofaanvraag in.
            HARD          | Organisatorische verbeteringen realiseert elke medewerker individueel en zelfstandig, evenals bijbehorende activiteiten.
            """)
    void seesWhatIsNotPlain(String why, String text) {
        assertThatThrownBy(() -> PlainDutchLaws.hold(Map.of("here", text)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("here")
                .hasMessageContaining(why);
    }

    @Test
    void seesManyShortTextsThatAreHardTogether() {
        Map<String, String> hard = Map.of("one", "Organisatorische verbeteringen.", "two", "Individuele activiteiten.");
        assertThatThrownBy(() -> PlainDutchLaws.hold(hard))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("ease of all sentences");
    }

    @Test
    void readsAPlaceAsOneShortWord() {
        assertThatCode(() -> PlainDutchLaws.hold(Map.of("here", "Kies {competentieraamwerkvoorbeeld} en ga door.")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> PlainDutchLaws.hold(Map.of("here", "Kies {een} opleidingsverlofaanvraag.")))
                .hasMessageContaining("LONG_WORD");
    }

    @Test
    void excusesNoWordThatNoTextNeeds() {
        Set<String> elsewhere = Set.of(
                "eerstverantwoordelijke",
                "gegevensbeschermingsautoriteit",
                "privacyfunctionaris",
                "voortgangsgesprekken");
        String all = Texts.standard().keys(LocalizedText.DUTCH).stream()
                .map(key -> Texts.standard().text(key, LocalizedText.DUTCH).toLowerCase(LocalizedText.DUTCH))
                .collect(Collectors.joining(" "));
        assertThat(PlainDutchLaws.OF_THE_FIELD.keySet())
                .allMatch(word -> elsewhere.contains(word) || all.contains(word));
    }
}
