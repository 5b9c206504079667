package nl.pop4j.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextFileTest {

    @Test
    void ourOwnFilesArePlainAndSayWhatPropertiesSay() throws IOException {
        for (String language : List.of("nl", "en", "nl-x-u")) {
            try (InputStream in = Texts.class.getResourceAsStream("texts_" + language + ".properties")) {
                byte[] file = in.readAllBytes();
                assertThat(TextFile.plain(file)).as(language).isNotNull().isEqualTo(TextFile.properties(file));
            }
        }
    }

    @Test
    void leavesToPropertiesWhatIsNotPlain() {
        for (String file :
                List.of("a = b", "a:b=c", " a=b", "a= b", "a", "!c=d", "a=b\\nc", "a=b\r\nc=d", "=b", "a b=c")) {
            assertThat(TextFile.plain(bytes(file))).as(file).isNull();
        }
        assertThat(TextFile.plain(bytes("# c\n\na=b\na=c"))).containsExactly(Map.entry("a", "c"));
    }

    @Property(tries = 500)
    void aFileThatIsPlainSaysWhatPropertiesSay(@ForAll("files") String text) throws IOException {
        byte[] file = bytes(text);
        var plain = TextFile.plain(file);
        if (plain != null) {
            assertThat(plain).isEqualTo(TextFile.properties(file));
        }
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.strings().withChars("ab=:#!\n \t\f.é\\\r").ofMaxLength(14);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
