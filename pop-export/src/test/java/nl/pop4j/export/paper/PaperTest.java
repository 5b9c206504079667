package nl.pop4j.export.paper;

import static nl.pop4j.export.SampleDossiers.DUTCH;
import static nl.pop4j.export.SampleDossiers.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.pop4j.export.SamplePapers;
import nl.pop4j.export.docx.DocxWriter;
import nl.pop4j.export.html.HtmlWriter;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.pdf.PdfConformance;
import nl.pop4j.export.pdf.PdfWriter;
import nl.pop4j.shared.error.DocumentRefused;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** One paper in every printed format. */
class PaperTest {

    @Test
    void passesForArchiveAndForAccessibilityInBothLanguages() throws Exception {
        for (Locale language : List.of(DUTCH, ENGLISH)) {
            byte[] pdf = written(new PdfWriter(Look.standard()), SamplePapers.everything(language, 60));
            assertThat(PdfConformance.failures(pdf)).isEmpty();
        }
    }

    @Test
    void saysTheSameInEveryFormat() throws IOException {
        Paper paper = SamplePapers.everything(DUTCH, 3);
        String html = new String(written(new HtmlWriter(Look.standard()), paper), StandardCharsets.UTF_8);
        String word = wordText(written(new DocxWriter(Look.standard()), paper));
        String pdf = pdfText(written(new PdfWriter(Look.standard()), paper));
        for (String told : List.of(
                "Noor van der Meulen",
                "Wat is afgesproken",
                "Een tweede punt",
                "Ruimte gereserveerd",
                "Afspraak 3",
                "Reactie van de medewerker",
                "Voor gezien, 25 november 2026")) {
            assertThat(html).contains(told);
            assertThat(word).contains(told);
            assertThat(pdf).contains(told);
        }
        assertThat(html).doesNotContain("Waarom").doesNotContain("<dt>Waar</dt>");
    }

    @Test
    void giveEqualBytesForAnEqualPaper() throws IOException {
        for (PaperWriter writer : List.of(
                new HtmlWriter(Look.standard()), new PdfWriter(Look.standard()), new DocxWriter(Look.standard()))) {
            assertThat(written(writer, SamplePapers.everything(DUTCH, 3)))
                    .isEqualTo(written(writer, SamplePapers.everything(DUTCH, 3)));
        }
    }

    @Test
    void keepsTextTextAndRefusesWhatNoDocumentCarries() throws IOException {
        String payload = "<script>alert(1)</script>";
        byte[] html = written(new HtmlWriter(Look.standard()), SamplePapers.with(DUTCH, 1, payload));
        assertThat(new String(html, StandardCharsets.UTF_8)).doesNotContain("<script");
        for (PaperWriter writer : List.of(
                new HtmlWriter(Look.standard()), new PdfWriter(Look.standard()), new DocxWriter(Look.standard()))) {
            assertThatThrownBy(() -> written(writer, SamplePapers.with(DUTCH, 1, "\u0000")))
                    .isInstanceOf(DocumentRefused.class)
                    .hasMessageContaining("/chapters/0/blocks/1/text");
        }
    }

    @Test
    void leavesOutWhatIsBlank() {
        Paper paper = Paper.builder(DUTCH, "Titel", SamplePapers.MADE)
                .fact("Wie", " ")
                .chapter("Leeg")
                .text("")
                .bullets(List.of())
                .table("Niets", List.of(new Column("Wat", 1)), List.of())
                .build();
        assertThat(paper.facts()).isEmpty();
        assertThat(paper.chapters()).isEmpty();
    }

    @Test
    void refusesARowThatMissesACellAndABlockWithoutAChapter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Table(
                        "Tabel", List.of(new Column("A", 1), new Column("B", 1)), List.of(List.of("een"))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Column("A", 0));
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> Paper.builder(DUTCH, "Titel", SamplePapers.MADE).text("los"));
    }

    private static byte[] written(PaperWriter writer, Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(paper, out);
        return out.toByteArray();
    }

    private static String pdfText(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String wordText(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no document part");
    }
}
