package nl.pop4j.export.look;

import static nl.pop4j.export.SampleDossiers.DUTCH;
import static nl.pop4j.export.SampleDossiers.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.export.DocumentFormat;
import nl.pop4j.export.Documents;
import nl.pop4j.export.SampleDossiers;
import nl.pop4j.export.SamplePapers;
import nl.pop4j.export.paper.PaperWriter;
import nl.pop4j.export.pdf.PdfConformance;
import nl.pop4j.shared.error.DocumentRefused;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents of a vendor: name, logo, colours, own words, and what is left out. */
class LookTest {

    private static final Documents VENDOR = Documents.with(SampleLooks.vendor());

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void aLookThatSaysNothingChangesNoByte(DocumentFormat format) throws IOException {
        Look nothing =
                Look.standard().organisation("").colours(Colours.STANDARD).leavingOut(Set.of());
        assertThat(written(Documents.with(nothing), format, ENGLISH))
                .isEqualTo(written(Documents.standard(), format, ENGLISH));
    }

    @Test
    void standsInThePageForABrowser() throws IOException {
        String html = new String(written(VENDOR, DocumentFormat.HTML, DUTCH), StandardCharsets.UTF_8);
        assertThat(html)
                .contains("Stichting De Berk", "Mijn groeiplan", "#5b2a86", "#8a3d00")
                .contains("alt=\"Logo &#34;De Berk&#34; &amp; zorg\"")
                .doesNotContain("Zorggroep De Linden", "#0f3d5e", "#14507a", "#9a3d08", "#b1480c");
        assertThat(html.split("src=", -1)).hasSize(2);
        assertThat(html).contains("<img src=\"data:image/png;base64,");
    }

    @Test
    void standsInThePdfWhichStaysArchivableAndAccessible() throws Exception {
        for (Locale language : new Locale[] {DUTCH, ENGLISH}) {
            byte[] plan = written(VENDOR, DocumentFormat.PDF, language);
            assertThat(PdfConformance.failures(plan)).isEmpty();
            try (PDDocument pdf = Loader.loadPDF(plan)) {
                assertThat(new PDFTextStripper().getText(pdf))
                        .contains("Stichting De Berk", language.equals(DUTCH) ? "Mijn groeiplan" : "My growth plan");
                assertThat(pdf.getPage(0).getResources().getXObjectNames()).isNotEmpty();
            }
        }
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        ((PaperWriter) VENDOR.writer(DocumentFormat.PDF)).write(SamplePapers.everything(DUTCH, 3), paper);
        assertThat(PdfConformance.failures(paper.toByteArray())).isEmpty();
    }

    @Test
    void standsInTheWordDocument() throws IOException {
        Map<String, byte[]> parts = parts(written(VENDOR, DocumentFormat.DOCX, DUTCH));
        assertThat(parts.get("word/media/logo.png"))
                .isEqualTo(SampleLooks.vendor().logo().orElseThrow().bytes());
        assertThat(text(parts, "word/document.xml"))
                .contains("descr=\"Logo &quot;De Berk&quot; &amp; zorg\"", "Groeiplan van Noor", "Stichting De Berk");
        assertThat(text(parts, "word/_rels/document.xml.rels")).contains("media/logo.png");
        assertThat(text(parts, "[Content_Types].xml")).contains("image/png");
        assertThat(text(parts, "word/styles.xml")).contains("\"5B2A86\"").doesNotContain("123B5D");
    }

    @Test
    void coloursTheHeadsOfSheets() throws IOException {
        assertThat(text(parts(written(VENDOR, DocumentFormat.XLSX, DUTCH)), "xl/styles.xml"))
                .contains("\"FF5B2A86\"")
                .doesNotContain("FF0F3D5E", "FF9A3D08");
    }

    @Test
    void leavesOutMoreAndSaysSo() throws IOException {
        String whole = new String(written(Documents.standard(), DocumentFormat.HTML, ENGLISH), StandardCharsets.UTF_8);
        String extract = new String(written(VENDOR, DocumentFormat.HTML, ENGLISH), StandardCharsets.UTF_8);
        assertThat(whole).contains("part-capacity").doesNotContain("class=\"draft extract\"");
        assertThat(extract).contains("class=\"draft extract\"").doesNotContain("part-capacity");
    }

    @Test
    void neverShowsWhatAccessHasLeftOut() throws IOException {
        PlanDossier seen = SampleDossiers.normal(ENGLISH).without(Set.of(FieldGroup.GOALS));
        Look other = Look.standard().leavingOut(Set.of(FieldGroup.CAPACITY));
        assertThat(other.shown(seen).leftOut()).contains(FieldGroup.GOALS, FieldGroup.CAPACITY);
        assertThat(Look.standard().shown(seen)).isEqualTo(seen);
    }

    @Test
    void refusesWordsThatDocumentsDoNotHave() {
        assertRefused("/texts", () -> Look.standard().texts(DUTCH, Map.of("frob", "x")));
        assertRefused("/texts/title", () -> Look.standard().texts(DUTCH, Map.of("title", " ")));
        assertRefused("/organisation", () -> Look.standard().organisation("De\u0000Berk"));
        assertRefused("/leftOut", () -> Look.standard().leavingOut(Set.of(FieldGroup.EVALUATION)));
    }

    @Test
    void refusesWordsThatTheFontOfAPdfCannotShow() {
        Look look = Look.standard().texts(DUTCH, Map.of("title", "\u8a08\u753b"));
        assertRefused("/texts/title", () -> Documents.with(look).writer(DocumentFormat.PDF));
    }

    @ParameterizedTest
    @CsvSource({
        "#ffcc00, #9a3d08, /colours/main",
        "#777777, #9a3d08, /colours/main",
        "#0f3d5e, #e0701a, /colours/accent",
        "red, #9a3d08, /colours/main",
        "#12345, #9a3d08, /colours/main",
        "#12345g, #9a3d08, /colours/main",
        "#\u0661\u0662\u0663456, #9a3d08, /colours/main"
    })
    void refusesColoursThatAreHardToRead(String main, String accent, String where) {
        assertRefused(where, () -> new Colours(main, accent));
    }

    @Test
    void paintsItsOwnColoursOnly() {
        Colours own = new Colours("#5b2a86", "#8a3d00");
        assertThat(own.of("#0f3d5e")).isEqualTo("#5b2a86");
        assertThat(own.of("#1c2733")).isEqualTo("#1c2733");
        assertThat(Colours.STANDARD.in("a { color: #0f3d5e }")).isEqualTo("a { color: #0f3d5e }");
        assertThat(own.in("a { color: #0f3d5e }")).isEqualTo("a { color: #5b2a86 }");
    }

    private static void assertRefused(String where, ThrowingCallable asked) {
        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(asked)
                .matches(refused -> refused.where().equals(where), where);
    }

    private static byte[] written(Documents documents, DocumentFormat format, Locale language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        documents.writer(format).write(SampleDossiers.normal(language), out);
        return out.toByteArray();
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
