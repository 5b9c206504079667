package nl.pop4j.text.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "IDEEËN,ideeen",
        "Straße,strasse",
        "Bjørn,bjorn",
        "Æsop,aesop",
        "Œuvre,oeuvre",
        "Łódź,łodz",
        "İstanbul,istanbul",
        "Ǿ,o",
        "foto’s,foto's",
        "e‑mail,email",
        "work-life,worklife",
        "a\u00ADb\u200Dc,abc",
        "ﬁets,fiets",
        "e\u0301e\u0301n,een",
        "2²,22",
        "жУк,жук",
    })
    void comparesWithoutCaseAccentsAndJoiners(String word, String folded) {
        assertThat(Folding.fold(word)).isEqualTo(folded);
    }

    /** The letters that are written down are those that Unicode would give. */
    @Test
    void foldsLettersOfLatin1AsUnicodeTakesThemApart() {
        Map<Character, String> apart = Map.of('æ', "ae", 'ø', "o");
        for (char c = 'À'; c <= 'ÿ'; c++) {
            String lower = String.valueOf(c).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
            String plain = Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("\\p{Mn}", "");
            assertThat(Folding.fold(String.valueOf(c)))
                    .as(String.valueOf(c))
                    .isEqualTo(apart.getOrDefault(plain.charAt(0), plain));
        }
    }

    @Test
    void stopsWhenThereIsNoRoomLeft() {
        char[] room = new char[3];
        assertThat(Folding.fold("ab-ß", 0, 4, room)).isEqualTo(3);
        assertThat(room).containsExactly('a', 'b', 's');
        assertThat(Folding.fold("-", 0, 1, room)).isZero();
    }
}
