package nl.pop4j.export.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.export.chart.Drawing;
import nl.pop4j.export.gate.InputGate;
import nl.pop4j.export.look.Logo;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.page.Imprint;
import nl.pop4j.export.page.PlanPage;
import nl.pop4j.export.paper.Paper;
import nl.pop4j.export.paper.PaperWriter;
import nl.pop4j.export.template.PaperMarkup;
import nl.pop4j.export.template.PlanMarkup;
import nl.pop4j.port.DossierWriter;
import nl.pop4j.shared.error.DocumentRefused;
import nl.pop4j.shared.error.RenderingFailed;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Plans and papers as PDF/A-2a and PDF/UA-1: archivable and accessible.
 *
 * <p>Fonts are read once, when the writer is made. Nothing outside the jar is read, and no address is opened. A text
 * with a character that the font lacks is refused.
 */
public final class PdfWriter implements DossierWriter, PaperWriter {

    private final Typefaces typefaces = new Typefaces();
    private final byte[] colours = ScreenColours.profile();
    private final Look look;
    private final String logo;

    /** Reads the fonts; in this look. */
    public PdfWriter(Look look) {
        this.look = look;
        this.logo = look.logo().map(Logo::address).orElse("");
        look.own().forEach(typefaces::check);
        // The renderer tells of every style sheet and font on the console; what it warns of stays.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public void write(PlanDossier dossier, OutputStream out) throws IOException {
        PlanDossier admitted = InputGate.admit(look.shown(dossier));
        typefaces.check(admitted);
        PlanPage page = PlanPage.of(admitted, look);
        Identity identity = new Identity(page.imprint(), Optional.of(DocumentMark.of(admitted.head())));
        out.write(rendered(PlanMarkup.forPages(page), identity, page.imprint().drawings()));
    }

    @Override
    public void write(Paper paper, OutputStream out) throws IOException {
        Paper admitted = InputGate.admit(look.dressed(paper));
        typefaces.check(admitted);
        Imprint imprint = new Imprint(
                admitted.fullTitle(),
                admitted.fullTitle(),
                look.words(admitted.language()).language(),
                admitted.made(),
                admitted.drawings());
        out.write(rendered(
                PaperMarkup.forPages(admitted, look), new Identity(imprint, Optional.empty()), imprint.drawings()));
    }

    private byte[] rendered(String markup, Identity identity, List<Drawing> drawings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128 * 1024);
        try (PdfBoxRenderer renderer = builder(drawings, parsed(markup)).buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            identity.stamp(pdf, markup);
            pdf.save(bytes);
        } catch (DocumentRefused e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new RenderingFailed(
                    "pdf", "the page renderer gave up with " + e.getClass().getSimpleName());
        }
        return bytes.toByteArray();
    }

    private PdfRendererBuilder builder(List<Drawing> drawings, Document document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.useColorProfile(colours);
        builder.useSVGDrawer(new ChartDrawer(typefaces, drawings));
        builder.useExternalResourceAccessControl(
                (address, type) -> isLogo(address), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, type) -> isLogo(address), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        typefaces.addTo(builder);
        builder.withW3cDocument(document, null);
        return builder;
    }

    /** The one address that may be read holds what it stands for. */
    private boolean isLogo(String address) {
        return !logo.isEmpty() && address.equals(logo);
    }

    private static Document parsed(String markup) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new RenderingFailed("pdf", "the template gave markup that is not well formed");
        }
    }
}
