package nl.pop4j.export.look;

import com.google.common.collect.ImmutableSet;
import java.util.Base64;
import java.util.Locale;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.error.DocumentRefused;

/**
 * The logo at the head of documents: a picture with words for who does not see it. It stands in the document itself.
 *
 * <p>Example: {@code Logo.png(bytes, LocalizedText.of("Zorggroep De Linden", "De Linden care group"))}. Immutable.
 */
public final class Logo {

    /** The largest file that is taken: 256 KiB. */
    public static final int MOST_BYTES = 262_144;

    /** The room that documents have for it, in millimetres. */
    private static final double WIDEST = 55;

    private static final double HIGHEST = 16;

    private final byte[] bytes;
    private final LocalizedText alternative;
    private final double width;
    private final double height;

    private Logo(PngImage image, LocalizedText alternative) {
        this.bytes = image.bytes();
        this.alternative = alternative;
        double scale = Math.min(
                WIDEST / image.header().width(), HIGHEST / image.header().height());
        this.width = image.header().width() * scale;
        this.height = image.header().height() * scale;
    }

    /**
     * A logo from a PNG: not interlaced, at most 8 bits a sample, at most 1,200 pixels a side and {@link #MOST_BYTES}.
     * Comments, profiles and whatever else is not the picture are left out. SVG is not taken, since it can hold
     * programs and addresses (ADR-0023).
     *
     * @param file all of the file; it is copied
     * @param alternative what the picture shows or says, such as the organisation's name; not blank in any language
     * @throws DocumentRefused at {@code /logo} if it is no such image, or damaged; at {@code /alternative} if the words
     *     are missing or hold control characters
     */
    public static Logo png(byte[] file, LocalizedText alternative) {
        if (file.length > MOST_BYTES) {
            throw new DocumentRefused("/logo", "larger than " + MOST_BYTES + " bytes");
        }
        for (Locale language : ImmutableSet.of(LocalizedText.DUTCH, LocalizedText.ENGLISH)) {
            String words = alternative.in(language);
            if (words.isBlank() || !UserText.isClean(words)) {
                throw new DocumentRefused("/alternative", "a logo needs words for who does not see it");
            }
        }
        return new Logo(PngImage.read(file), alternative);
    }

    /** The picture as PNG. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** What it says, in a language. */
    public String alternative(Locale language) {
        return alternative.in(language);
    }

    /** How wide it is printed, in millimetres. */
    public double width() {
        return width;
    }

    /** How high it is printed, in millimetres. */
    public double height() {
        return height;
    }

    /** The picture as an address that holds it ({@code data:}, RFC 2397). */
    public String address() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
