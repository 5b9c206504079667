package nl.pop4j.export.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.dossier.background.PlanBackground;
import nl.pop4j.export.SampleDossiers;
import nl.pop4j.export.look.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The document read back: its parts by the JDK's XML parser, and the whole by LibreOffice in its profile. */
class DocxWriterTest {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @TempDir
    Path folder;

    @Test
    void everyPartIsWellFormedAndListed() throws Exception {
        Map<String, byte[]> parts = parts(SampleDossiers.normal(SampleDossiers.DUTCH));
        assertThat(parts.keySet()).first().isEqualTo("[Content_Types].xml");
        for (byte[] part : parts.values()) {
            assertThat(parsed(part).getDocumentElement()).isNotNull();
        }
        String types = new String(parts.get("[Content_Types].xml"), UTF_8);
        parts.keySet().stream()
                .filter(name -> name.startsWith("word/") && !name.contains("_rels"))
                .forEach(name -> assertThat(types).contains("/" + name));
    }

    @Test
    void saysAllOfThePlanUnderHeadings() throws Exception {
        PlanDossier dossier = SampleDossiers.normal(SampleDossiers.DUTCH);
        Document document = document(dossier);
        String text = document.getDocumentElement().getTextContent();
        dossier.goals().forEach(goal -> assertThat(text).contains(goal.statement()));
        dossier.activities().forEach(activity -> assertThat(text).contains(activity.title()));
        dossier.competences().forEach(line -> assertThat(text).contains(line.name()));
        dossier.agreements().forEach(line -> assertThat(text).contains(line.content()));
        assertThat(text).contains("een vaste contactpersoon. (€\u00a0250, 1 uur 30 min)");
        assertThat(text).contains("Ambitie medewerker: Anderen zien groeien.", "(met Fatima, op 15 mrt 2027)");
        assertThat(text).contains("Nut voor de organisatie: Het team kan meer zelf.");
        PlanBackground around = dossier.background();
        around.objectives().forEach(line -> assertThat(text).contains(line.title()));
        around.needs().forEach(line -> assertThat(text).contains(line.text()));
        around.changes().forEach(line -> assertThat(text).contains(line.subject(), line.after()));
        assertThat(text).contains("haalbaar met aanpassingen", "Hanna Visser", "in het personeelsportaal");
        assertThat(text).contains(SampleDossiers.DIGEST).contains("Voor akkoord");
        assertThat(styled(document, "Heading1")).isEqualTo(14);
        assertThat(styled(document, "Heading2")).isEqualTo(dossier.goals().size());
    }

    @Test
    void saysOnAnExtractWhatIsLeftOutAndTheDigestOfTheWhole() throws Exception {
        PlanDossier extract = SampleDossiers.normal(SampleDossiers.DUTCH)
                .without(Set.of(FieldGroup.CAPACITY, FieldGroup.PROGRESS, FieldGroup.SIGNATURES, FieldGroup.LEVELS));
        assertThat(document(extract).getDocumentElement().getTextContent())
                .contains("Niet getoond: tijd en geld, voortgang, handtekeningen, huidige niveaus.")
                .contains(SampleDossiers.DIGEST)
                .doesNotContain("€")
                .doesNotContain("Voor akkoord");
    }

    @Test
    void everyTableRepeatsItsHead() throws Exception {
        Document document = document(SampleDossiers.normal(SampleDossiers.ENGLISH));
        int tables = document.getElementsByTagNameNS(WORD, "tbl").getLength();
        assertThat(tables).isEqualTo(9);
        assertThat(document.getElementsByTagNameNS(WORD, "tblHeader").getLength())
                .isEqualTo(tables);
    }

    @Test
    void keepsHeadsWithTheirRowsAndTheDigestWithTheSignatures() throws Exception {
        Document document = document(SampleDossiers.normal(SampleDossiers.ENGLISH));
        NodeList rows = document.getElementsByTagNameNS(WORD, "tr");
        int cells = 0;
        for (int i = 0; i < rows.getLength(); i++) {
            Element row = (Element) rows.item(i);
            boolean head = row.getElementsByTagNameNS(WORD, "tblHeader").getLength() > 0;
            cells += head ? row.getElementsByTagNameNS(WORD, "tc").getLength() : 0;
        }
        // The first of the two signatures stays with the second.
        assertThat(document.getElementsByTagNameNS(WORD, "keepNext").getLength())
                .isEqualTo(cells + 4)
                .isPositive();
        assertThat(styled(document, "Kept")).isEqualTo(2);
    }

    @Test
    void namesItsLanguage() throws Exception {
        assertThat(new String(parts(SampleDossiers.normal(SampleDossiers.DUTCH)).get("word/styles.xml"), UTF_8))
                .contains("w:lang w:val=\"nl-NL\"");
        assertThat(new String(
                        parts(SampleDossiers.normal(SampleDossiers.ENGLISH)).get("word/styles.xml"), UTF_8))
                .contains("w:lang w:val=\"en-GB\"");
    }

    @Test
    void aTextStaysText() throws Exception {
        for (String payload : new String[] {
            "</w:t></w:r><w:fldSimple w:instr=\"INCLUDETEXT http://example.invalid\"/>",
            "]]><!-- &lt; &amp;",
            "@language@ @title@",
            "=HYPERLINK(\"http://example.invalid\")"
        }) {
            Document document = document(SampleDossiers.withCareer(payload));
            assertThat(document.getDocumentElement().getTextContent()).contains(payload);
            assertThat(document.getElementsByTagNameNS(WORD, "fldSimple").getLength())
                    .isZero();
        }
    }

    @Test
    void keepsTheLinesOfAText() throws Exception {
        Document document = document(SampleDossiers.withCareer("first line\nsecond line"));
        assertThat(document.getDocumentElement().getTextContent()).contains("first linesecond line");
        assertThat(document.getElementsByTagNameNS(WORD, "br").getLength()).isPositive();
    }

    @Test
    void isTheSameInEveryTimeZone() throws IOException {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            byte[] there = written(SampleDossiers.normal(SampleDossiers.DUTCH));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
            assertThat(written(SampleDossiers.normal(SampleDossiers.DUTCH))).isEqualTo(there);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static long styled(Document document, String style) {
        NodeList styles = document.getElementsByTagNameNS(WORD, "pStyle");
        long count = 0;
        for (int i = 0; i < styles.getLength(); i++) {
            count += ((Element) styles.item(i)).getAttributeNS(WORD, "val").equals(style) ? 1 : 0;
        }
        return count;
    }

    private static Document document(PlanDossier dossier) throws Exception {
        return parsed(parts(dossier).get("word/document.xml"));
    }

    private static Document parsed(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static Map<String, byte[]> parts(PlanDossier dossier) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written(dossier)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] written(PlanDossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter(Look.standard()).write(dossier, out);
        return out.toByteArray();
    }
}
