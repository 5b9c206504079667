package nl.pop4j.export.pdf;

import com.google.common.xml.XmlEscapers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.pop4j.dossier.DossierHead;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Which revision a PDF shows, for machines: three properties of our own in its XMP metadata.
 *
 * @param plan id of the plan
 * @param revision number of the revision, 0 for the working copy
 * @param digest SHA-256 of the revision's canonical text in hexadecimal, empty for the working copy
 */
public record DocumentMark(String plan, int revision, String digest) {

    private static final String NAMESPACE = "https://pop4j.nl/ns/plan/1.0/";

    static DocumentMark of(DossierHead head) {
        return new DocumentMark(head.plan(), head.revision(), head.digest());
    }

    /** The mark in XMP metadata, empty if there is none or it cannot be read. */
    public static Optional<DocumentMark> in(byte[] packet) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler()); // the standard one writes to the console
            Document parsed = builder.parse(new ByteArrayInputStream(packet));
            String revision = property(parsed, "revision");
            return revision.matches("[0-9]{1,6}")
                    ? Optional.of(new DocumentMark(
                            property(parsed, "plan"), Integer.parseInt(revision), property(parsed, "digest")))
                    : Optional.empty();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            return Optional.empty();
        }
    }

    /** The properties as an XMP description. */
    String description() {
        return "<rdf:Description rdf:about=\"\" xmlns:pop=\"" + NAMESPACE + "\">\n"
                + "<pop:plan>" + XmlEscapers.xmlContentEscaper().escape(plan) + "</pop:plan>\n"
                + "<pop:revision>" + revision + "</pop:revision>\n"
                + "<pop:digest>" + XmlEscapers.xmlContentEscaper().escape(digest) + "</pop:digest>\n"
                + "</rdf:Description>";
    }

    /** The schema that PDF/A wants for properties of one's own. */
    static String schema() {
        return "<rdf:li rdf:parseType=\"Resource\">\n"
                + "<pdfaSchema:schema>Personal development plan</pdfaSchema:schema>\n"
                + "<pdfaSchema:namespaceURI>" + NAMESPACE + "</pdfaSchema:namespaceURI>\n"
                + "<pdfaSchema:prefix>pop</pdfaSchema:prefix>\n"
                + "<pdfaSchema:property><rdf:Seq>\n"
                + property("plan", "Text", "Id of the plan")
                + property("revision", "Integer", "Number of the revision that is shown, 0 for a draft")
                + property("digest", "Text", "SHA-256 of the canonical text of that revision")
                + "</rdf:Seq></pdfaSchema:property>\n"
                + "</rdf:li>";
    }

    private static String property(String name, String type, String description) {
        return "<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>" + name
                + "</pdfaProperty:name><pdfaProperty:valueType>" + type
                + "</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>"
                + "<pdfaProperty:description>" + description + "</pdfaProperty:description></rdf:li>\n";
    }

    private static String property(Document parsed, String name) {
        NodeList found = parsed.getElementsByTagNameNS(NAMESPACE, name);
        return found.getLength() == 1 ? found.item(0).getTextContent().strip() : "";
    }
}
