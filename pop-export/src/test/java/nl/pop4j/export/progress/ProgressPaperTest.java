package nl.pop4j.export.progress;

import static nl.pop4j.export.SampleDossiers.DUTCH;
import static nl.pop4j.export.SampleDossiers.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.pop4j.assessment.Evidence;
import nl.pop4j.dossier.progress.EvidenceLine;
import nl.pop4j.dossier.progress.GoalOutcome;
import nl.pop4j.dossier.progress.LevelSeen;
import nl.pop4j.dossier.progress.ProgressDossier;
import nl.pop4j.dossier.progress.ProgressLine;
import nl.pop4j.dossier.progress.PromiseOutcome;
import nl.pop4j.dossier.progress.ReviewOutcome;
import nl.pop4j.export.DocumentFormat;
import nl.pop4j.export.Documents;
import nl.pop4j.export.SampleDossiers;
import nl.pop4j.export.chart.Drawing;
import nl.pop4j.export.chart.Mark;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.paper.Paper;
import nl.pop4j.export.pdf.PdfConformance;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.execution.AgreementState;
import nl.pop4j.plan.execution.Evaluation;
import nl.pop4j.review.progress.ProgressPoint;
import nl.pop4j.shared.actor.Party;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressPaperTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

    @TempDir
    Path folder;

    @Test
    @Tag("D5.5")
    void saysOfEachGoalWhatCameOfItWhatWasLearnedAndWhatGoesOn() throws Exception {
        Path html = Documents.standard().write(dossier(DUTCH, 2), DocumentFormat.HTML, folder);
        assertThat(html).hasFileName("plan-2026-0147-progress.html");
        assertThat(Files.readString(html))
                .contains("deels bereikt", "Wat we leerden van doel D1", "Vaker oefenen &lt;b&gt;", ">ja<")
                .contains("niet nagekomen", "Noor vertelde hoe het gaat.", "Elke week een uur.");
    }

    @Test
    @Tag("D5.5")
    @Tag("D5.6")
    void showsTheEvidenceOfEachGoal() throws Exception {
        Path html = Documents.standard().write(dossier(DUTCH, 2), DocumentFormat.HTML, folder);
        assertThat(Files.readString(html))
                .contains("Bewijs bij de doelen", ">Medicatie geven<", ">certificaat<", ">Zorgacademie &lt;b&gt;<")
                .contains(">5 okt 2026<", ">5 okt 2029<", ">observatie<", ">6 okt 2026<", ">blijft geldig<");
        assertThat(Files.readString(Documents.standard().write(dossier(ENGLISH, 2), DocumentFormat.HTML, folder)))
                .contains("Evidence for the goals", ">certificate<", ">5 Oct 2029<", ">no end<");
    }

    @Test
    @Tag("D3.7")
    void drawsEachLineAndRepeatsEachValueInATable() throws Exception {
        Paper paper = ProgressPaper.of(dossier(ENGLISH, 6), Look.standard());
        assertThat(paper.drawings()).hasSize(3).extracting(Drawing::id).doesNotHaveDuplicates();
        Drawing goals = paper.drawings().get(0);
        assertThat(goals.description()).contains("5 Oct 2026 0").contains("1 Nov 2026 50");
        assertThat(goals.marks().stream().filter(Mark.Path.class::isInstance).map(Mark.Path.class::cast))
                .allSatisfy(path -> assertThat(path.points()).allMatch(at -> at >= 0 && at <= 660));
        Path html = Documents.standard().write(dossier(ENGLISH, 6), DocumentFormat.HTML, folder);
        assertThat(Files.readString(html)).contains(">1 Nov 2026<").contains(">3.5<");
    }

    @Test
    void passesForArchiveAndForAccessibilityAndIsEqualEachTime() throws Exception {
        for (Locale language : List.of(DUTCH, ENGLISH)) {
            Path pdf = Documents.standard().write(dossier(language, 6), DocumentFormat.PDF, folder);
            byte[] bytes = Files.readAllBytes(pdf);
            assertThat(PdfConformance.failures(bytes)).isEmpty();
            Documents.standard().write(dossier(language, 6), DocumentFormat.PDF, folder);
            assertThat(pdf).hasBinaryContent(bytes);
        }
        assertThat(Documents.standard().write(dossier(DUTCH, 2), DocumentFormat.DOCX, folder))
                .isNotEmptyFile();
    }

    @Test
    void takesTheLongestIdOfAPlanForItsName() throws Exception {
        ProgressDossier some = dossier(DUTCH, 1);
        String id = "p".repeat(64);
        String json = PopJson.standard().dossier().text(some.plan()).replace("plan-2026-0147", id);
        ProgressDossier named = new ProgressDossier(
                PopJson.standard().dossier().parse(json),
                List.of(),
                List.of(),
                some.reviews(),
                List.of(),
                List.of(),
                List.of());
        assertThat(Documents.standard().write(named, DocumentFormat.HTML, folder))
                .hasFileName(id + "-progress.html");
    }

    @Test
    void printsNothingOfPartsThatAreEmpty() throws Exception {
        ProgressDossier bare = new ProgressDossier(
                SampleDossiers.empty(DUTCH), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(ProgressPaper.of(bare, Look.standard()).chapters())
                .singleElement()
                .satisfies(chapter -> assertThat(chapter.heading()).isEqualTo("Gezien door"));
    }

    private static ProgressDossier dossier(Locale language, int lines) {
        return new ProgressDossier(
                SampleDossiers.agreed(language),
                List.of(new GoalOutcome(
                        "D1",
                        "Zes gesprekken",
                        Evaluation.Result.PARTLY,
                        true,
                        "Vaker oefenen <b>",
                        List.of(new LevelSeen("Luisteren", new BigDecimal("3.5"))),
                        MONDAY)),
                List.of(new PromiseOutcome(Party.EMPLOYER, "Roostervrije dag", MONDAY, AgreementState.BROKEN)),
                List.of(new ReviewOutcome(MONDAY, "Noor vertelde hoe het gaat.", "Elke week een uur.")),
                IntStream.rangeClosed(1, lines)
                        .mapToObj(i -> line("D" + i, "0", "100", "0", "50"))
                        .toList(),
                List.of(line("Luisteren", "1", "5", "2", "3.5")),
                List.of(
                        new EvidenceLine(
                                "D1",
                                Evidence.Kind.CERTIFICATE,
                                "Medicatie geven",
                                MONDAY,
                                MONDAY.plusYears(3),
                                "Zorgacademie <b>"),
                        new EvidenceLine(
                                "D1", Evidence.Kind.OBSERVATION, "Avonddienst", MONDAY.plusDays(1), null, null)));
    }

    private static ProgressLine line(String name, String least, String most, String first, String second) {
        return new ProgressLine(
                name,
                new BigDecimal(least),
                new BigDecimal(most),
                List.of(
                        new ProgressPoint(MONDAY, new BigDecimal(first)),
                        new ProgressPoint(LocalDate.of(2026, 11, 1), new BigDecimal(second))));
    }
}
