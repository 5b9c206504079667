package nl.pop4j.export.pdf;

import static nl.pop4j.export.SampleDossiers.DUTCH;
import static nl.pop4j.export.SampleDossiers.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.export.SampleDossiers;
import nl.pop4j.export.look.Look;
import nl.pop4j.shared.error.DocumentRefused;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

    /** 500 goals, {@code -Dpop.pdf.goals=500}, take a minute. */
    private static final int GOALS = Integer.getInteger("pop.pdf.goals", 120);

    private static final PdfWriter WRITER = new PdfWriter(Look.standard());

    @Test
    void givesTheSameBytesInAnyZoneAndLocale() throws IOException {
        byte[] first = pdf(SampleDossiers.normal(DUTCH));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            ByteArrayOutputStream second = new ByteArrayOutputStream();
            new PdfWriter(Look.standard()).write(SampleDossiers.normal(DUTCH), second);
            assertThat(second.toByteArray()).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void carriesEveryPartAsText() throws IOException {
        String text = text(pdf(SampleDossiers.normal(DUTCH)));
        assertThat(text)
                .contains("Persoonlijk ontwikkelingsplan", "Noor van der Meulen", "Ruben Çelik", "€ 2.497,50")
                .contains("Loopbaanperspectief", "Competenties", "Doelen", "Activiteiten", "Tijd en budget")
                .contains("Afspraken", "Voortgangsgesprekken", "Aandachtspunten", "Ondertekening")
                .contains("16:42:08", "Europe/Amsterdam", "van 6 naar 2", "kan scherper")
                .contains(SampleDossiers.DIGEST.substring(0, 32), SampleDossiers.DIGEST.substring(32))
                .doesNotContain("{", "#");
    }

    @Test
    void neverLeavesTheHeadOfATableAloneAtTheEndOfAPage() throws IOException {
        String head = "Nr. Activiteit Periode Uren Kosten Voortgang";
        int heads = 0;
        for (int lines = 0; lines < 40; lines += 4) {
            for (String page : pages(pdf(SampleDossiers.withCareer("Ik leer graag.\n".repeat(1 + lines))))) {
                heads += page.contains(head) ? 1 : 0;
                assertThat(page).doesNotContain(head + "\nplan-2026-0147").doesNotContain("voortgang\nplan-2026-0147");
            }
        }
        assertThat(heads).isGreaterThanOrEqualTo(10);
    }

    @Test
    void printsNoHeadingOfAnEmptyPart() throws IOException {
        String text = text(pdf(SampleDossiers.empty(ENGLISH)));
        assertThat(text)
                .contains("Draft (not yet proposed)", "1. Signatures")
                .doesNotContain("Goals", "Competences", "Activities", "Agreements", "Career perspective");
    }

    @Test
    void numbersItsPagesAndNamesThePlanOnEach() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(SampleDossiers.normal(DUTCH)))) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isBetween(4, 7);
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf).replaceAll("\\s+", " "))
                        .contains("Pagina " + page + " van " + pages, "plan-2026-0147", "9f2c4b7a10de");
            }
        }
    }

    @Test
    void hasTitleLanguageTagsAndBookmarks() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(SampleDossiers.normal(ENGLISH)))) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Personal development plan of Noor van der Meulen");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("1. Career perspective");
        }
    }

    @Test
    void refusesACharacterWithoutAGlyphAndSaysWhere() {
        assertThatThrownBy(() -> pdf(SampleDossiers.withCareer("Ik wil groeien \uD83D\uDE00")))
                .isInstanceOfSatisfying(DocumentRefused.class, refused -> {
                    assertThat(refused.where()).isEqualTo("/perspective/career");
                    assertThat(refused.reason()).contains("U+1F600").doesNotContain("groeien");
                });
    }

    @Test
    void keepsLettersThatOtherFontsJoin() throws IOException {
        assertThat(text(pdf(SampleDossiers.withCareer("Officieel afficheren, Łódź, ĳverig, ½"))))
                .contains("Officieel afficheren, Łódź, ĳverig, ½");
    }

    @Test
    void breaksAWordThatIsWiderThanThePage() throws IOException {
        String text = text(pdf(SampleDossiers.withCareer("w".repeat(8_000))));
        assertThat(text.chars().filter(c -> c == 'w').count()).isGreaterThanOrEqualTo(8_000);
    }

    @Test
    void printsAHundredAndTwentyGoalsOrAsManyAsAreAskedFor() throws IOException {
        String text = text(pdf(SampleDossiers.veryLong(DUTCH, GOALS)));
        assertThat(text).contains("D1 ", "D" + GOALS / 2 + " ", "D" + GOALS + " ", "A" + GOALS);
    }

    private static byte[] pdf(PlanDossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(dossier, out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            return stripper.getText(document).replace('\u00a0', ' ');
        }
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replace('\u00a0', ' '));
            }
            return pages;
        }
    }
}
