package nl.pop4j.examples.benchmarks.pages;

import com.google.common.collect.ImmutableList;
import com.google.common.xml.XmlEscapers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.xmlgraphics.util.MimeConstants;

/** The same headings, texts and tables as formatting objects, tagged and archivable, by Apache FOP. */
final class FormattedPages {

    private static final String CONFIGURATION = "<fop version=\"1.0\"><accessibility>true</accessibility><renderers>"
            + "<renderer mime=\"application/pdf\"><pdf-a-mode>PDF/A-2a</pdf-a-mode><pdf-ua-mode>PDF/UA-1</pdf-ua-mode>"
            + "<fonts>%s</fonts></renderer></renderers></fop>";
    private static final String FONT =
            "<font embed-url=\"%s\"><font-triplet name=\"Source Sans 3\" style=\"normal\" weight=\"%s\"/></font>";

    private static final String OPENING =
            "<fo:root xmlns:fo=\"http://www.w3.org/1999/XSL/Format\" xml:lang=\"nl\" font-family=\"Source Sans 3\""
                    + " font-size=\"10pt\" line-height=\"1.4\"><fo:layout-master-set><fo:simple-page-master"
                    + " master-name=\"a4\" page-width=\"210mm\" page-height=\"297mm\" margin=\"12mm 18mm\">"
                    + "<fo:region-body margin=\"7mm 0\"/><fo:region-before extent=\"6mm\"/><fo:region-after"
                    + " extent=\"6mm\" display-align=\"after\"/></fo:simple-page-master></fo:layout-master-set>"
                    + "<fo:declarations><x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF"
                    + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\""
                    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title><rdf:Alt>"
                    + "<rdf:li xml:lang=\"x-default\">Plan</rdf:li></rdf:Alt></dc:title></rdf:Description>"
                    + "</rdf:RDF></x:xmpmeta></fo:declarations><fo:page-sequence master-reference=\"a4\">"
                    + "<fo:static-content flow-name=\"xsl-region-after\" role=\"artifact\"><fo:block"
                    + " font-size=\"8pt\" text-align=\"end\">Pagina <fo:page-number/> van"
                    + " <fo:page-number-citation-last ref-id=\"end\"/></fo:block></fo:static-content>"
                    + "<fo:flow flow-name=\"xsl-region-body\">";

    /** Held, since loggers are forgotten with their levels. */
    private static final List<Logger> QUIET = ImmutableList.of(Logger.getLogger("org.apache.fop"));

    private final FopFactory factory;
    private final String objects;

    FormattedPages(List<Piece> pieces) {
        QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
        this.factory = factory();
        this.objects = objects(pieces);
    }

    /** Prints once. */
    byte[] bytes() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream(128 * 1024);
            SAXResult pages =
                    new SAXResult(factory.newFop(MimeConstants.MIME_PDF, out).getDefaultHandler());
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new StreamSource(new StringReader(objects)), pages);
            return out.toByteArray();
        } catch (FOPException | TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FopFactory factory() {
        String fonts = FONT.formatted(PageMarkup.font("SourceSans3_400Regular"), "400")
                + FONT.formatted(PageMarkup.font("SourceSans3_700Bold"), "700");
        try {
            return new FopFactoryBuilder(new File(".").toURI())
                    .setConfiguration(new DefaultConfigurationBuilder()
                            .build(new ByteArrayInputStream(
                                    CONFIGURATION.formatted(fonts).getBytes(StandardCharsets.UTF_8))))
                    .build();
        } catch (ConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String objects(List<Piece> pieces) {
        StringBuilder xml = new StringBuilder(OPENING);
        boolean inTable = false;
        for (Piece piece : pieces) {
            boolean isCells = piece.style() == Piece.Style.HEAD || piece.style() == Piece.Style.ROW;
            if (inTable && piece.style() != Piece.Style.ROW) {
                xml.append("</fo:table-body></fo:table>");
            }
            inTable = isCells;
            append(piece, xml);
        }
        return xml.append(inTable ? "</fo:table-body></fo:table>" : "")
                .append("<fo:block id=\"end\"/></fo:flow></fo:page-sequence></fo:root>")
                .toString();
    }

    private static void append(Piece piece, StringBuilder xml) {
        switch (piece.style()) {
            case TITLE -> block(piece.text(), "H1", "font-size=\"25pt\" font-weight=\"700\"", xml);
            case HEADING ->
                block(
                        piece.text(),
                        "H2",
                        "font-size=\"14.5pt\" font-weight=\"700\" space-before=\"6mm\""
                                + " border-bottom=\"0.8pt solid #0f3d5e\" keep-with-next=\"always\"",
                        xml);
            case SUBHEADING ->
                block(piece.text(), "H3", "font-weight=\"700\" space-before=\"2mm\" keep-with-next=\"always\"", xml);
            case TEXT -> block(piece.text(), "P", "", xml);
            case HEAD -> {
                xml.append("<fo:table table-layout=\"fixed\" width=\"100%\" font-size=\"9pt\">")
                        .append("<fo:table-column column-width=\"proportional-column-width(1)\"/>"
                                .repeat(piece.texts().size()))
                        .append("<fo:table-header>");
                row(piece, "TH", xml);
                xml.append("</fo:table-header><fo:table-body>");
            }
            case ROW -> row(piece, "TD", xml);
        }
    }

    private static void row(Piece piece, String role, StringBuilder xml) {
        xml.append("<fo:table-row keep-together.within-page=\"always\">");
        for (String cell : piece.texts()) {
            xml.append("<fo:table-cell role=\"")
                    .append(role)
                    .append("\" padding=\"1mm 1mm 1mm 0\" border-bottom=\"0.5pt solid #c4ccd3\">");
            block(cell, "P", role.equals("TH") ? "font-weight=\"700\"" : "", xml);
            xml.append("</fo:table-cell>");
        }
        xml.append("</fo:table-row>");
    }

    private static void block(String text, String role, String looks, StringBuilder xml) {
        xml.append("<fo:block role=\"").append(role).append("\" ").append(looks).append('>');
        xml.append(XmlEscapers.xmlContentEscaper().escape(text)).append("</fo:block>");
    }
}
