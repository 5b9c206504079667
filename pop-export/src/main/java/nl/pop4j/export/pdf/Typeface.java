package nl.pop4j.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One font file that comes with the library.
 *
 * <p>The table of glyph substitutions is hidden in memory: PDFBox would apply ligatures and lose their characters, and
 * reading the table takes most of the memory of a small document. The file itself stays as it is.
 */
final class Typeface {

    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;

    private final String family;
    private final int weight;
    private final byte[] bytes;
    private final TrueTypeFont font;
    private final CmapLookup characters;

    private Typeface(String file, String family, int weight) {
        this.family = family;
        this.weight = weight;
        try {
            this.bytes = withoutSubstitutions(read(file));
            this.font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            this.characters = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Typeface regular() {
        return new Typeface("font/SourceSans3_400Regular.ttf", "Source Sans 3", 400);
    }

    static Typeface semibold() {
        return new Typeface("font/SourceSans3_600SemiBold.ttf", "Source Sans 3", 600);
    }

    static Typeface bold() {
        return new Typeface("font/SourceSans3_700Bold.ttf", "Source Sans 3", 700);
    }

    static Typeface monospaced() {
        return new Typeface("font/SourceCodePro_400Regular.ttf", "Source Code Pro", 400);
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    TrueTypeFont font() {
        return font;
    }

    /** The glyph of a character, or 0 if there is none. */
    int glyphOf(int codePoint) {
        return characters.getGlyphId(codePoint);
    }

    private static byte[] read(String file) throws IOException {
        try (InputStream in = Typeface.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        }
    }

    private static byte[] withoutSubstitutions(byte[] file) {
        int tables = ByteBuffer.wrap(file).getShort(4);
        for (int i = 0; i < tables; i++) {
            int at = DIRECTORY + i * ENTRY;
            if (new String(file, at, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                file[at] = 'g';
            }
        }
        return file;
    }
}
