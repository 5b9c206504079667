package nl.pop4j.export.page;

import static nl.pop4j.export.SampleDossiers.DUTCH;
import static nl.pop4j.export.SampleDossiers.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.pop4j.dossier.DossierMethod;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.export.SampleDossiers;
import nl.pop4j.export.html.HtmlWriter;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.pdf.PdfConformance;
import nl.pop4j.export.pdf.PdfWriter;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.method.StandardMethods;
import nl.pop4j.port.DossierWriter;
import org.junit.jupiter.api.Test;

/** The plan by each method's own form. */
class MethodOrderTest {

    @Test
    void sayWhichStepOfItsMethodAPartBelongsTo() throws IOException {
        for (PlanMethod method : StandardMethods.all()) {
            String html = new String(written(new HtmlWriter(Look.standard()), method), StandardCharsets.UTF_8);
            assertThat(html).contains(method.title().in(DUTCH));
            DossierMethod words = DossierMethod.of(method, DUTCH);
            assertThat(words.steps())
                    .filteredOn(step -> step.sections().stream()
                            .anyMatch(section -> section.name().equals("GOALS")))
                    .singleElement()
                    .satisfies(step -> assertThat(html).contains(step.title()));
        }
    }

    @Test
    void putsThePartsInTheOrderOfTheSteps() {
        assertThat(parts(StandardMethods.SIX_STEPS))
                .containsSubsequence(Part.GOALS, Part.ACTIVITIES, Part.CAPACITY, Part.REVIEWS, Part.AGREEMENTS);
        assertThat(parts(StandardMethods.IST_SOLL)).containsSubsequence(Part.CAPACITY, Part.AGREEMENTS, Part.REVIEWS);
        for (PlanMethod method : StandardMethods.all()) {
            assertThat(parts(method))
                    .hasSize(Part.values().length)
                    .endsWith(Part.CHANGES, Part.REMARKS, Part.PRESENTATION, Part.SIGNATURES, Part.FILING)
                    .containsSubsequence(Part.OBJECTIVES, Part.COMPETENCES, Part.NEEDS, Part.GOALS);
        }
        PlanDossier plain = SampleDossiers.normal(ENGLISH);
        assertThat(PlanPage.of(plain, Look.standard()).sections())
                .extracting(Section::part)
                .containsExactly(Part.values());
        assertThat(PlanPage.of(plain, Look.standard()).sections())
                .extracting(Section::step)
                .containsOnly("");
    }

    @Test
    void passesForArchiveAndForAccessibility() throws Exception {
        for (PlanMethod method : StandardMethods.all()) {
            assertThat(PdfConformance.failures(written(new PdfWriter(Look.standard()), method)))
                    .isEmpty();
        }
    }

    private static List<Part> parts(PlanMethod method) {
        return PlanPage.of(SampleDossiers.by(method, ENGLISH), Look.standard()).sections().stream()
                .map(Section::part)
                .toList();
    }

    private static byte[] written(DossierWriter writer, PlanMethod method) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(SampleDossiers.by(method, DUTCH), out);
        return out.toByteArray();
    }
}
