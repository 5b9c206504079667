package nl.pop4j.json;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.pop4j.shared.error.CorruptRecord;
import org.junit.jupiter.api.Test;

class PopJsonEncodingTest {

    private static final byte[] UTF_32_CUT_SHORT = {'p', 0, 0, 0, 0, 0, 0, 0, 0};
    private static final byte[] UTF_32_IN_UNUSUAL_ORDER = {0, 0, 'p', 0, 0, 0, 0, 0, 0};

    @Test
    void refusesBytesThatAreNoTextAsAFaultOfTheDocument() {
        assertThatExceptionOfType(CorruptRecord.class)
                .isThrownBy(() -> PopJson.standard().plan().read(new ByteArrayInputStream(UTF_32_CUT_SHORT)));
        assertThatExceptionOfType(CorruptRecord.class)
                .isThrownBy(() -> PopJson.standard().readFramework(new ByteArrayInputStream(UTF_32_CUT_SHORT)));
    }

    @Test
    void refusesAnEncodingThatNobodyUses() {
        assertThatExceptionOfType(CorruptRecord.class)
                .isThrownBy(() -> PopJson.standard().plan().read(new ByteArrayInputStream(UTF_32_IN_UNUSUAL_ORDER)));
        assertThatExceptionOfType(CorruptRecord.class)
                .isThrownBy(() -> PopJson.standard().readFramework(new ByteArrayInputStream(UTF_32_IN_UNUSUAL_ORDER)));
    }

    @Test
    void refusesANumberBeyondAllBoundsWithoutRepeatingIt() {
        String text = "{\"type\":\"plan-content\",\"format\":1e99999999999999999}";
        assertThatExceptionOfType(CorruptRecord.class)
                .isThrownBy(() -> PopJson.standard().content().parse(text))
                .withMessageNotContaining("99999");
    }

    @Test
    void letsAFailureOfTheStreamBeOne() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> PopJson.standard().plan().read(broken))
                .withMessageContaining("gone");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> PopJson.standard().readFramework(broken))
                .withMessageContaining("gone");
    }
}
