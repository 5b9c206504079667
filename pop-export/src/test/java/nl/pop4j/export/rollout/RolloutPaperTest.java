package nl.pop4j.export.rollout;

import static nl.pop4j.export.SampleDossiers.DUTCH;
import static nl.pop4j.export.SampleDossiers.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.pop4j.export.DocumentFormat;
import nl.pop4j.export.Documents;
import nl.pop4j.export.RolloutDocuments;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.paper.Paper;
import nl.pop4j.export.pdf.PdfConformance;
import nl.pop4j.export.words.Words;
import nl.pop4j.rollout.basis.Audience;
import nl.pop4j.rollout.basis.OwnResponsibility;
import nl.pop4j.rollout.basis.RolloutStep;
import nl.pop4j.rollout.engagement.ResistanceCount;
import nl.pop4j.rollout.engagement.Support;
import nl.pop4j.rollout.report.RolloutReport;
import nl.pop4j.rollout.rule.RolloutRules;
import nl.pop4j.rollout.wave.AdoptionStage;
import nl.pop4j.rollout.wave.PlanStanding;
import nl.pop4j.testkit.SampleRollout;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RolloutPaperTest {

    @TempDir
    Path folder;

    @Test
    @Tag("D0.6")
    void passesForArchiveAndForAccessibilityInBothLanguages() throws Exception {
        for (Locale language : List.of(DUTCH, ENGLISH)) {
            Path pdf = RolloutDocuments.with(Documents.standard())
                    .write(report(3), "De Linden", language, DocumentFormat.PDF, folder);
            assertThat(PdfConformance.failures(Files.readAllBytes(pdf))).isEmpty();
        }
    }

    @Test
    @Tag("D0.1")
    @Tag("D0.2")
    @Tag("D0.4")
    @Tag("D0.8")
    void saysWhatTheRolloutIsForWhoHearsItAndWhatHelpThereIs() throws Exception {
        String html = html(report(3));
        assertThat(html).contains("Wat we willen bereiken", "Wie hoort wat, en wanneer", "Hulp die er is");
        assertThat(html).contains("Wet op de ondernemingsraden, art. 27 lid 1 onder f, k en l");
        assertThat(html).contains("Wat het doet", "Niet vergeten");
    }

    @Test
    @Tag("D0.6")
    void drawsHowFarAWaveIsAndSaysTheSameInATable() throws Exception {
        Paper paper = RolloutPaper.of(report(3), "", DUTCH, Look.standard());
        assertThat(paper.drawings()).hasSize(1);
        assertThat(paper.drawings().get(0).description()).contains("3 van 6 hebben een ondertekend plan");
        assertThat(html(report(3))).contains("<td class=\"own\">6</td>").contains("<td class=\"own\">3</td>");
    }

    @Test
    @Tag("D0.5")
    @Tag("D0.6")
    void saysWhereAGroupIsTooSmallAndDrawsNothingOfIt() throws Exception {
        RolloutReport hidden = report(50);
        assertThat(RolloutPaper.of(hidden, "", DUTCH, Look.standard()).drawings())
                .isEmpty();
        assertThat(html(hidden)).contains("groep te klein").doesNotContain("<td class=\"own\">6</td>");
        SampleRollout.complete().waves().stream()
                .flatMap(wave -> wave.people().stream())
                .forEach(person -> assertThat(rendered(report(3))).doesNotContain(">" + person.value() + "<"));
    }

    @Test
    void hasAWordForEveryConstant() {
        for (Locale language : List.of(DUTCH, ENGLISH)) {
            Words words = Words.in(language);
            RolloutLines lines = new RolloutLines(words);
            Stream.of(Audience.values()).forEach(one -> lines.word("audience", one));
            Stream.of(OwnResponsibility.Area.values()).forEach(one -> lines.word("area", one));
            Stream.of(RolloutStep.values()).forEach(one -> lines.word("step", one));
            Stream.of(Support.Kind.values()).forEach(one -> words.of("support", one));
            assertThat(Stream.of(ResistanceCount.Kind.values()).map(one -> words.of("resistance", one)))
                    .doesNotHaveDuplicates();
        }
    }

    private String rendered(RolloutReport report) {
        try {
            return html(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String html(RolloutReport report) throws IOException {
        return Files.readString(RolloutDocuments.with(Documents.standard())
                .write(report, "De Linden", DUTCH, DocumentFormat.HTML, folder));
    }

    /** Half of the pilot has signed. */
    private static RolloutReport report(int smallestGroup) {
        List<PlanStanding> plans = SampleRollout.complete().waves().get(0).people().stream()
                .sorted()
                .limit(3)
                .map(person -> new PlanStanding(person, Set.of(AdoptionStage.STARTED, AdoptionStage.SIGNED)))
                .toList();
        return RolloutReport.of(SampleRollout.complete(), plans, RolloutRules.standard(), smallestGroup, Samples.TODAY);
    }
}
