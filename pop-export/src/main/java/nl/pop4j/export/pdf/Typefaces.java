package nl.pop4j.export.pdf;

import com.google.common.collect.ImmutableList;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import nl.pop4j.export.gate.DossierTexts;
import nl.pop4j.shared.error.DocumentRefused;

/** The fonts of a PDF: Source Sans 3 in three weights, and Source Code Pro for digests. */
final class Typefaces {

    private final Typeface regular = Typeface.regular();
    private final Typeface semibold = Typeface.semibold();
    private final Typeface bold = Typeface.bold();
    private final Typeface monospaced = Typeface.monospaced();

    /**
     * Looks up every character of every text before anything is drawn: a missing glyph would be printed as another
     * sign.
     *
     * @throws DocumentRefused if a text holds a character that some weight of the font lacks
     */
    void check(Record content) {
        DossierTexts.forEach(content, this::check);
    }

    void addTo(PdfRendererBuilder builder) {
        for (Typeface face : ImmutableList.of(regular, semibold, bold, monospaced)) {
            byte[] bytes = face.bytes();
            builder.useFont(
                    () -> new ByteArrayInputStream(bytes), face.family(), face.weight(), FontStyle.NORMAL, true);
        }
    }

    /** The font of labels on charts. */
    Typeface label(boolean isBold) {
        return isBold ? semibold : regular;
    }

    /** The same for one text. */
    void check(String pointer, String text) {
        text.codePoints()
                .filter(character -> character != '\n' && character != '\t')
                .filter(character -> !isShown(character))
                .findFirst()
                .ifPresent(character -> {
                    throw new DocumentRefused(
                            pointer, "the font has no glyph for U+" + hex(character) + "; give it as HTML");
                });
    }

    private boolean isShown(int character) {
        return regular.glyphOf(character) != 0 && semibold.glyphOf(character) != 0 && bold.glyphOf(character) != 0;
    }

    private static String hex(int character) {
        String digits = Integer.toHexString(character).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
