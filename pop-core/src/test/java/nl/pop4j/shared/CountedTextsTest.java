package nl.pop4j.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number and its noun agree: nobody reads '1 werkdagen'. */
@Tag("D5.7")
class CountedTextsTest {

    @ParameterizedTest
    @CsvSource({
        "nl, 0, 0 werkdagen in plaats van 3",
        "nl, 1, één werkdag in plaats van 3",
        "nl, 2, 2 werkdagen in plaats van 3",
        "nl-x-u, 1, één werkdag in plaats van 3",
        "en, 1, one working day instead of 3",
        "en, 2, 2 working days instead of 3"
    })
    void saysTheNounThatGoesWithTheNumber(String language, String days, String said) {
        Map<String, String> arguments = Map.of("days", days, "promised", "3");
        assertThat(Texts.standard().text("CONVERSATION-LEAD-1", Locale.forLanguageTag(language), arguments))
                .contains(said)
                .doesNotContain("{");
    }

    @ParameterizedTest
    @CsvSource({"nl, 1, Je nodigt één persoon uit.", "nl, 4, Je nodigt 4 mensen uit.", "en, 1, You invite one person."})
    void countsPeople(String language, String invited, String said) {
        Map<String, String> arguments = Map.of("invited", invited, "smallest", "5");
        assertThat(Texts.standard().text("CULTURE-TEAM-1", Locale.forLanguageTag(language), arguments))
                .startsWith(said);
    }
}
