package nl.pop4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.pop4j.examples.cli.demo.ToldPlan;
import nl.pop4j.json.PopJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a file, a Dutch reader is told in Dutch, and an English reader in the library's words. */
class ReasonsTest {

    private static final String GOOD = PopJson.standard().plan().text(ToldPlan.signed());

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"employee\":\"noor\" | \"employee\":\"noor\",\"extra\":1 | dit onderdeel bestaat niet | unknown member",
                "\"employee\":\"noor\" | \"employee\":\"noor\",\"employee\":\"noor\" | twee keer | duplicate member",
                "\"employee\":\"noor\" | \"employee\":null | hier mag geen null staan | null is not allowed",
                "\"employee\":\"noor\", | `` | er ontbreekt een verplicht onderdeel | a required member is missing",
                "\"employee\":\"noor\" | \"employee\":[] | niet van de juiste soort | not of the expected kind",
                "\"format\":2 | \"format\":0 | type en format zijn verplicht | type and format are required",
                "\"format\":2, | `` | type en format zijn verplicht | type and format are required",
                "\"employee\":\"noor\" | \"employee\":\"noor | dit is geen geldige JSON | not well-formed JSON"
            })
    void saysWhatIsWrongInTheReadersLanguage(String part, String wrong, String dutch, String english)
            throws IOException {
        assertThat(GOOD).contains(part);
        Path file = Files.writeString(folder.resolve("plan.json"), GOOD.replace(part, wrong));
        assertThat(said("nl", file)).contains(dutch);
        assertThat(said("en", file)).contains(english);
    }

    @Test
    void saysSoOfBytesThatAreNoTextAndOfTextThatIsTooDeep() throws IOException {
        Path bytes = Files.write(
                folder.resolve("bytes.json"), GOOD.replace("noor", "n\u00EFor").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(said("nl", bytes)).contains("dit is geen geldige JSON");
        Path deep = Files.writeString(folder.resolve("deep.json"), "[".repeat(100_000));
        assertThat(said("nl", deep)).contains("te groot, te diep").doesNotContain("too deep");
    }

    private static String said(String language, Path file) {
        Ran ran = Ran.pop("--lang=" + language, "plan", "check", file.toString());
        assertThat(ran.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(ran.err().lines()).hasSize(1);
        return ran.err();
    }
}
