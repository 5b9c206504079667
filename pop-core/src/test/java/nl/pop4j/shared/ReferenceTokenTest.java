package nl.pop4j.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTokenTest {

    /** The first three are of RFC 6901, section 5. */
    @ParameterizedTest
    @CsvSource({"a/b, a~1b", "m~n, m~0n", "c%d, c%d", "~1, ~01", "/~, ~1~0", "~~//, ~0~0~1~1", "'', ''"})
    void writesAndReadsTheSignsOfAPointer(String name, String token) {
        assertThat(ReferenceToken.escaped(name)).isEqualTo(token);
        assertThat(ReferenceToken.unescaped(token)).isEqualTo(name);
    }
}
