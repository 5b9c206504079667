package nl.pop4j.export.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.pop4j.conversation.ConversationStatus;
import nl.pop4j.dossier.conversation.ConversationDossier;
import nl.pop4j.export.ConversationDocuments;
import nl.pop4j.export.DocumentFormat;
import nl.pop4j.export.Documents;
import nl.pop4j.export.SampleTalks;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.paper.Block;
import nl.pop4j.export.paper.Chapter;
import nl.pop4j.export.paper.Paper;
import nl.pop4j.export.pdf.PdfConformance;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.actor.Party;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversationPapersTest {

    private static final ConversationDocuments DOCUMENTS = ConversationDocuments.with(Documents.standard());

    @TempDir
    Path folder;

    @Test
    @Tag("D4.3")
    void invitesWithPurposeCourseAgendaQuestionsAndTheQuestionWhoComesAlong() {
        Paper paper =
                ConversationPapers.of(SampleTalks.invited(), Look.standard()).invitation();
        assertThat(paper.chapters())
                .extracting(Chapter::heading)
                .containsExactly(
                        "Waarom dit gesprek",
                        "Zo verloopt het gesprek",
                        "Waar we over praten",
                        "Wat nog openstaat",
                        "Zo bereid je je voor",
                        "Wil je iemand meenemen?");
        assertThat(paper.title()).isEqualTo("Uitnodiging: POP-gesprek");
        assertThat(paper.facts().toString()).isNotEmpty();
        assertThat(blocks(paper, Block.Bullets.class).get(0).items())
                .containsExactly(
                        "Jouw doelen: Leren plannen", "De doelen van de organisatie: Minder fouten met medicatie");
    }

    @Test
    void saysAtTheTopThatItWasMovedOrCalledOff() {
        ConversationDossier moved = SampleTalks.talk(
                SampleTalks.HELD.atTime(14, 0),
                SampleTalks.invited().appointment().zone(),
                1,
                ConversationStatus.INVITED);
        assertThat(blocks(ConversationPapers.of(moved, Look.standard()).invitation(), Block.Note.class))
                .extracting(Block.Note::heading)
                .containsExactly("Let op: deze afspraak is veranderd");
        ConversationDossier off = SampleTalks.talk(
                SampleTalks.HELD.atTime(14, 0),
                SampleTalks.invited().appointment().zone(),
                2,
                ConversationStatus.CANCELLED);
        assertThat(blocks(ConversationPapers.of(off, Look.standard()).invitation(), Block.Note.class))
                .extracting(Block.Note::heading)
                .containsExactly("Dit gesprek gaat niet door");
    }

    @Test
    @Tag("D4.7")
    void givesEachSideItsChecklistBeforeDuringAndAfter() {
        ConversationPapers papers = ConversationPapers.of(SampleTalks.invited(), Look.standard());
        for (Party reader : Party.values()) {
            Paper paper = papers.checklist(reader);
            assertThat(paper.chapters())
                    .extracting(Chapter::heading)
                    .containsExactly("Voor het gesprek", "Tijdens het gesprek", "Na het gesprek");
            assertThat(blocks(paper, Block.Ticks.class)).hasSize(reader == Party.EMPLOYER ? 4 : 3);
        }
        assertThat(papers.checklist(Party.EMPLOYER).chapters())
                .isNotEqualTo(papers.checklist(Party.EMPLOYEE).chapters());
    }

    @Test
    @Tag("D4.6")
    void recordsWhatWasHeardBeforeWhatWasAgreedWithReactionsAndPlacesToSign() {
        Paper paper = ConversationPapers.of(
                        SampleTalks.held(LocalizedText.DUTCH, "Noor wil leren plannen."), Look.standard())
                .record();
        List<String> headings = paper.chapters().stream().map(Chapter::heading).toList();
        assertThat(headings.indexOf("Wat is besproken")).isLessThan(headings.indexOf("Wat is afgesproken"));
        Block.Signing signing = blocks(paper, Block.Signing.class).get(0);
        assertThat(signing.places().get(0).signed()).isEqualTo("Onder protest, 16 maart 2027");
        assertThat(signing.places().get(1).signed()).isEmpty();
        assertThat(blocks(paper, Block.OwnWords.class))
                .extracting(Block.OwnWords::text)
                .contains("Ik wil liever op dinsdag.");
    }

    @Test
    void refusesARecordThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConversationPapers.of(SampleTalks.invited(), Look.standard())
                        .record());
    }

    @Test
    void printsEachPaperInEachFormatAndLanguageForArchiveAndForAccessibility() throws IOException {
        for (Locale language : List.of(LocalizedText.DUTCH, Locale.ENGLISH)) {
            ConversationDossier talk = SampleTalks.held(language, "Noor wil leren plannen.");
            for (DocumentFormat format : List.of(DocumentFormat.HTML, DocumentFormat.PDF, DocumentFormat.DOCX)) {
                Path invitation = DOCUMENTS.writeInvitation(talk, format, folder);
                Path record = DOCUMENTS.writeRecord(talk, format, folder);
                Path checklist = DOCUMENTS.writeChecklist(talk, Party.EMPLOYEE, format, folder);
                assertThat(List.of(invitation, record, checklist))
                        .extracting(path -> path.getFileName().toString())
                        .containsExactly(
                                "talk-1-invitation." + format.extension(),
                                "talk-1-record." + format.extension(),
                                "talk-1-checklist-employee." + format.extension());
                assertThat(Files.size(record)).isGreaterThan(1_000);
            }
            DOCUMENTS.writeChecklist(talk, Party.EMPLOYER, DocumentFormat.PDF, folder);
            assertThat(pdfs())
                    .hasSize(4)
                    .allSatisfy(pdf -> assertThat(PdfConformance.failures(Files.readAllBytes(pdf)))
                            .as("%s in %s", pdf, language)
                            .isEmpty());
        }
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("talk-1-record.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Noor wil leren plannen.", "Record");
        }
    }

    @Test
    void keepsTextText() throws IOException {
        Path page =
                DOCUMENTS.writeInvitation(SampleTalks.saying("<script>alert(1)</script>"), DocumentFormat.HTML, folder);
        assertThat(Files.readString(page)).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    @Test
    void putsTheCalendarObjectBesideThem() throws IOException {
        assertThat(DOCUMENTS.writeCalendar(SampleTalks.invited(), folder).getFileName())
                .hasToString("talk-1.ics");
    }

    private List<Path> pdfs() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).toList();
        }
    }

    private static <T extends Block> List<T> blocks(Paper paper, Class<T> kind) {
        return paper.chapters().stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
