package nl.pop4j.text.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("D5.8")
class HealthWordingTest {

    private static final HealthWording WORDING = HealthWording.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Na mijn burn-out wil ik rustig opbouwen.",
                "Burnoutklachten heb ik niet meer",
                "Door ADHD werk ik het best in een rustige kamer.",
                "Ik ben vorig jaar ziek geweest.",
                "mijn  arts zegt dat ik minder moet tillen",
                "Vanwege rugklachten geen zwaar werk",
                "Ik ben autistisch.",
                "Because of my epilepsy I do not drive.",
                "I was on sick leave in May",
                "We hebben een ge\u0301\u0301handicapte collega",
                "ZWANGERSCHAPSVERLOF in juni",
            })
    void findsWhatTellsOfHealth(String text) {
        assertThat(WORDING.isFoundIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " - ",
                "Liever geen avonden, en op woensdag tot drie uur.",
                "Ik verstrek medicatie volgens het protocol in het ziekenhuis.",
                "Drie jaar thuiszorg bij patiënten met een zorgplan",
                "I would like to become a nurse; no evenings.",
                "De arts belt mij, ik bel de familie.",
            })
    void findsNothingInWordsOfWork(String text) {
        assertThat(WORDING.isFoundIn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"health_nl.txt", "health_en.txt"})
    void findsEveryEntryOfItsLists(String file) throws IOException {
        try (InputStream in = HealthWording.class.getResourceAsStream(file)) {
            assertThat(in).isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .filteredOn(line -> !line.startsWith("#"))
                    .isNotEmpty()
                    .allMatch(line -> line.matches("[a-z']+( [a-z']+){0,3}\\*?"), "folded, at most four words")
                    .allMatch(line -> WORDING.isFoundIn("Over " + line.replace("*", "abc") + "!"), "found");
        }
    }

    @Test
    void takesAHostsOwnWords() {
        HealthWording own = WORDING.and("verzuim*", "Rode kaart", "*", " ");
        assertThat(own.isFoundIn("mijn verzuimdossier")).isTrue();
        assertThat(own.isFoundIn("een rode-kaart")).isFalse();
        assertThat(own.isFoundIn("een rode kaart")).isTrue();
        assertThat(own.isFoundIn("een kaart")).isFalse();
        assertThat(own.isFoundIn("depressie")).isTrue();
    }

    @Test
    void handsOutNothingButYesAndNo() {
        assertThat(HealthWording.class.getDeclaredMethods())
                .filteredOn(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                .extracting(java.lang.reflect.Method::getReturnType)
                .isSubsetOf(Arrays.asList(boolean.class, HealthWording.class));
        assertThat(WORDING.toString()).doesNotContain("autis");
    }
}
