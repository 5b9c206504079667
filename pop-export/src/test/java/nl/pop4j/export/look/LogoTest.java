package nl.pop4j.export.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.error.DocumentRefused;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures from outside: taken apart, checked, and put together without what is not the picture. */
@Tag("R15")
class LogoTest {

    private static final byte[] WHOLE = SampleLooks.png(9, 5, BufferedImage.TYPE_INT_ARGB);

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_BYTE_BINARY
            })
    void keepsEveryPixelOfEveryKind(int type) throws Exception {
        byte[] file = SampleLooks.png(37, 11, type);
        BufferedImage before = ImageIO.read(new ByteArrayInputStream(file));
        BufferedImage after = ImageIO.read(new ByteArrayInputStream(logo(file).bytes()));
        assertThat(pixels(after)).isEqualTo(pixels(before));
    }

    @Test
    void fitsIntoItsRoomAndKeepsItsShape() {
        Logo wide = logo(SampleLooks.png(600, 30, BufferedImage.TYPE_INT_RGB));
        assertThat(wide.width()).isCloseTo(55, within(1e-9));
        assertThat(wide.height()).isCloseTo(2.75, within(1e-9));
        assertThat(logo(SampleLooks.png(30, 30, BufferedImage.TYPE_INT_RGB)).width())
                .isEqualTo(16);
    }

    @Test
    void dropsWhatIsNotThePicture() {
        byte[] comment = chunk("tEXt", "Author\0Noor".getBytes(StandardCharsets.ISO_8859_1));
        byte[] file = spliced(WHOLE, 33, comment);
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("Noor");
        assertThat(logo(file).bytes()).isEqualTo(logo(WHOLE).bytes());
    }

    @Test
    void refusesAFileThatIsCutAnywhere() {
        for (int length = 0; length < WHOLE.length; length++) {
            assertRefused(Arrays.copyOf(WHOLE, length));
        }
    }

    @Test
    void refusesAFileWithAChangeInAnyByte() {
        for (int i = 0; i < WHOLE.length; i++) {
            byte[] changed = WHOLE.clone();
            changed[i] ^= 0x41;
            assertRefused(changed);
        }
    }

    @Test
    void refusesOtherKindsOfFiles() throws Exception {
        assertRefused("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
        assertRefused(jpeg.toByteArray());
        assertRefused(new byte[Logo.MOST_BYTES + 1]);
    }

    @Test
    void refusesPicturesThatAreLargerOrSmallerThanTheySay() {
        assertThat(logo(built(4, 4, 0, packed(4 * 5))).height()).isEqualTo(16);
        assertRefused(built(4, 4, 0, packed(4 * 5 - 1)));
        assertRefused(built(4, 4, 0, packed(50_000_000)));
        assertRefused(built(1_201, 1, 0, packed(1_202)));
        assertRefused(built(1, Integer.MAX_VALUE, 0, packed(2)));
        assertRefused(built(-1, 4, 0, packed(2)));
        assertRefused(built(4, 4, 1, packed(4 * 5)));
    }

    @Test
    void refusesPartsThatADecoderWouldHaveToKnow() {
        assertRefused(spliced(WHOLE, 33, chunk("ABCD", new byte[0])));
        assertThat(logo(spliced(WHOLE, 33, chunk("abCD", new byte[0]))).bytes())
                .isEqualTo(logo(WHOLE).bytes());
    }

    @Test
    void asksForWordsInBothLanguages() {
        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(() -> Logo.png(WHOLE, LocalizedText.of(" ", " ")))
                .matches(refused -> refused.where().equals("/alternative"));
        assertThat(Logo.png(WHOLE, SampleLooks.ALTERNATIVE).alternative(Locale.ENGLISH))
                .isEqualTo("Logo \"De Berk\" & care");
    }

    private static void assertRefused(byte[] file) {
        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(() -> logo(file))
                .matches(refused -> refused.where().equals("/logo"));
    }

    private static Logo logo(byte[] file) {
        return Logo.png(file, SampleLooks.ALTERNATIVE);
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** A grey picture of 8 bits. */
    private static byte[] built(int width, int height, int interlaced, byte[] picture) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 0, 0, 0, (byte) interlaced})
                .array();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(Arrays.copyOf(WHOLE, 8));
        out.writeBytes(chunk("IHDR", header));
        out.writeBytes(chunk("IDAT", picture));
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    private static byte[] packed(int zeros) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(out)) {
            deflated.write(new byte[zeros]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] chunk(String name, byte[] data) {
        byte[] named = ByteBuffer.allocate(4 + data.length)
                .put(name.getBytes(StandardCharsets.ISO_8859_1))
                .put(data)
                .array();
        CRC32 crc = new CRC32();
        crc.update(named);
        return ByteBuffer.allocate(8 + named.length)
                .putInt(data.length)
                .put(named)
                .putInt((int) crc.getValue())
                .array();
    }

    private static byte[] spliced(byte[] file, int at, byte[] more) {
        return ByteBuffer.allocate(file.length + more.length)
                .put(file, 0, at)
                .put(more)
                .put(file, at, file.length - at)
                .array();
    }
}
