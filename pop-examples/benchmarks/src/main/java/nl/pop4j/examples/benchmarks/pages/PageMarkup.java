package nl.pop4j.examples.benchmarks.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.page.PlanPage;
import nl.pop4j.export.pdf.PdfWriter;
import nl.pop4j.export.template.PlanMarkup;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The finished markup of one plan, and the fonts that all contenders print it with. */
final class PageMarkup {

    private final String text;

    private PageMarkup(String text) {
        this.text = text;
    }

    static PageMarkup of(PlanDossier dossier) {
        return new PageMarkup(PlanMarkup.forPages(PlanPage.of(dossier, Look.standard())));
    }

    /** As a tree of its own. */
    Document parsed() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Piece> pieces() {
        return Piece.of(parsed());
    }

    /** Where a font of the library lies. */
    static String font(String name) {
        return Objects.requireNonNull(PdfWriter.class.getResource(file(name)), name)
                .toString();
    }

    /** A font with its table of substitutions hidden, as the library hides it: reading that table is most of the work. */
    static byte[] fontBytes(String name) {
        try (InputStream in = PdfWriter.class.getResourceAsStream(file(name))) {
            byte[] font = Objects.requireNonNull(in, name).readAllBytes();
            int tables = ByteBuffer.wrap(font).getShort(4);
            for (int i = 0; i < tables; i++) {
                int at = 12 + i * 16;
                if (new String(font, at, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                    font[at] = 'g';
                }
            }
            return font;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String file(String name) {
        return "font/" + name + ".ttf";
    }
}
