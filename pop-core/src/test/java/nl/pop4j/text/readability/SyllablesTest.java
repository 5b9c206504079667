package nl.pop4j.text.readability;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import nl.pop4j.text.lexicon.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

    @ParameterizedTest
    @CsvSource({
        "DUTCH, plan, 1",
        "DUTCH, medewerker, 4",
        "DUTCH, idee, 2",
        "DUTCH, ideeën, 3",
        "DUTCH, geïnteresseerd, 5",
        "DUTCH, Coördinator, 5",
        "DUTCH, ruïne, 3",
        "DUTCH, leidinggevende, 5",
        "DUTCH, st, 1",
        "ENGLISH, plan, 1",
        "ENGLISH, make, 1",
        "ENGLISH, makes, 1",
        "ENGLISH, changes, 2",
        "ENGLISH, watches, 2",
        "ENGLISH, walked, 1",
        "ENGLISH, used, 1",
        "ENGLISH, wanted, 2",
        "ENGLISH, being, 2",
        "ENGLISH, meeting, 2",
        "ENGLISH, table, 2",
        "ENGLISH, people, 2",
        "ENGLISH, whole, 1",
        "ENGLISH, the, 1",
        "ENGLISH, agree, 2",
        "ENGLISH, agreed, 2",
        "ENGLISH, naïve, 1"
    })
    void countsThemAsTheyAreSpoken(Language language, String word, int syllables) {
        assertThat(Syllables.in(word, language)).isEqualTo(syllables);
    }

    @Test
    void doesNotDependOnHowAnAccentIsStored() {
        assertThat(Syllables.in(Normalizer.normalize("ideeën", Normalizer.Form.NFD), Language.DUTCH))
                .isEqualTo(3);
    }
}
