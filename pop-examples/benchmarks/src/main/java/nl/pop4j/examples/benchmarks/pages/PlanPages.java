package nl.pop4j.examples.benchmarks.pages;

import com.google.common.base.CharMatcher;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.pdf.PdfWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** One signed plan, printed by each contender; what can be made ready beforehand is ready. */
public final class PlanPages {

    private final PlanDossier dossier = FullDossier.signed();
    private final PdfWriter writer = new PdfWriter(Look.standard());
    private final PageMarkup markup = PageMarkup.of(dossier);
    private final List<Piece> pieces = markup.pieces();
    private final EnginePages engine = new EnginePages(markup);
    private final FormattedPages formatted = new FormattedPages(pieces);
    private final DirectPages direct = new DirectPages(pieces);

    /** By the library, from the dossier: tagged, archivable, with its charts. */
    public byte[] ours() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream(128 * 1024);
            writer.write(dossier, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By the library's page engine, from finished markup: tagged and archivable, without charts. */
    public byte[] engine() {
        return engine.bytes();
    }

    /** By Apache FOP, from finished formatting objects: tagged and archivable, without charts. */
    public byte[] formatted() {
        return formatted.bytes();
    }

    /** By PDFBox, from the bare texts: neither tagged nor archivable. */
    public byte[] direct() {
        return direct.bytes();
    }

    /**
     * Reads every contender's document back and holds that it says all that the plan says.
     *
     * @return pages by contender
     * @throws IllegalStateException if one leaves something out
     */
    public Map<String, Integer> check() throws IOException {
        return Map.of(
                "ours", pages("ours", ours()),
                "engine", pages("engine", engine()),
                "formatted", pages("formatted", formatted()),
                "direct", pages("direct", direct()));
    }

    private int pages(String name, byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            String said = bare(new PDFTextStripper().getText(pdf));
            for (Piece piece : pieces) {
                for (String word : piece.texts()) {
                    if (word.length() < 40 && !said.contains(bare(word))) {
                        throw new IllegalStateException("B7: " + name + " leaves out '" + word + "'");
                    }
                }
            }
            return pdf.getNumberOfPages();
        }
    }

    /** Without the spaces and breaks that differ from one to the other. */
    private static String bare(String text) {
        return CharMatcher.whitespace().or(CharMatcher.is('-')).removeFrom(text);
    }
}
