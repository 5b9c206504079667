package nl.pop4j.export.pdf;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import com.google.common.xml.XmlEscapers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Optional;
import nl.pop4j.export.page.Imprint;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Title, dates and identity of a PDF, from its content only: the same dossier gives the same file on any day.
 */
final class Identity {

    private static final String PRODUCER = "pop4j";

    private final Imprint imprint;
    private final Optional<DocumentMark> mark;

    Identity(Imprint imprint, Optional<DocumentMark> mark) {
        this.imprint = imprint;
        this.mark = mark;
    }

    void stamp(PDDocument pdf, String markup) throws IOException {
        LocalDate made = imprint.made();
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(imprint.title());
        information.setSubject(imprint.description());
        information.setProducer(PRODUCER);
        Calendar date = GregorianCalendar.from(made.atStartOfDay(ZoneOffset.UTC));
        information.setCreationDate(date);
        information.setModificationDate(date);
        pdf.setDocumentInformation(information);
        PDMetadata metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(packet(made).getBytes(StandardCharsets.UTF_8));
        pdf.getDocumentCatalog().setMetadata(metadata);
        HashCode content = Hashing.sha256().hashString(markup, StandardCharsets.UTF_8);
        pdf.setDocumentId(content.asLong());
    }

    private String packet(LocalDate made) {
        String date = made + "T00:00:00+00:00";
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">@title@</rdf:li></rdf:Alt></dc:title>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">@description@</rdf:li></rdf:Alt></dc:description>
                <dc:language><rdf:Bag><rdf:li>@language@</rdf:li></rdf:Bag></dc:language>
                <xmp:CreateDate>@date@</xmp:CreateDate>
                <xmp:ModifyDate>@date@</xmp:ModifyDate>
                <pdf:Producer>@producer@</pdf:Producer>
                <pdfaid:part>2</pdfaid:part>
                <pdfaid:conformance>A</pdfaid:conformance>
                <pdfuaid:part>1</pdfuaid:part>
                </rdf:Description>
                <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                <pdfaProperty:name>part</pdfaProperty:name>
                <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                <pdfaProperty:category>internal</pdfaProperty:category>
                <pdfaProperty:description>Part of PDF/UA that the file follows</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
                </rdf:li>
                @schema@
                </rdf:Bag></pdfaExtension:schemas>
                </rdf:Description>
                @mark@
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>
                """.replace("@date@", date)
                .replace("@producer@", PRODUCER)
                .replace("@language@", imprint.language().toLanguageTag())
                .replace("@title@", escaped(imprint.title()))
                .replace("@description@", escaped(imprint.description()))
                .replace("@schema@", mark.isPresent() ? DocumentMark.schema() : "")
                .replace("@mark@", mark.map(DocumentMark::description).orElse(""));
    }

    private static String escaped(String text) {
        return XmlEscapers.xmlContentEscaper().escape(text);
    }
}
