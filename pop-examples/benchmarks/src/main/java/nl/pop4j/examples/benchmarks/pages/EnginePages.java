package nl.pop4j.examples.benchmarks.pages;

import com.google.common.collect.ImmutableMap;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The page engine alone on the finished markup: no dossier, no template, no checks, no charts. */
final class EnginePages {

    /** A font as it is handed over. */
    private record Font(String family, int weight) {}

    private final PageMarkup markup;
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final ImmutableMap<Font, byte[]> fonts = ImmutableMap.of(
            new Font("Source Sans 3", 400), PageMarkup.fontBytes("SourceSans3_400Regular"),
            new Font("Source Sans 3", 600), PageMarkup.fontBytes("SourceSans3_600SemiBold"),
            new Font("Source Sans 3", 700), PageMarkup.fontBytes("SourceSans3_700Bold"),
            new Font("Source Code Pro", 400), PageMarkup.fontBytes("SourceCodePro_400Regular"));

    EnginePages(PageMarkup markup) {
        this.markup = markup;
    }

    /** Prints once. */
    byte[] bytes() {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.useColorProfile(colours);
        fonts.forEach((font, bytes) -> builder.useFont(
                () -> new ByteArrayInputStream(bytes), font.family(), font.weight(), FontStyle.NORMAL, true));
        builder.withW3cDocument(markup.parsed(), null);
        ByteArrayOutputStream out = new ByteArrayOutputStream(128 * 1024);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
