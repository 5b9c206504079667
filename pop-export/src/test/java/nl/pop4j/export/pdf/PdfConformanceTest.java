package nl.pop4j.export.pdf;

import static nl.pop4j.export.SampleDossiers.DUTCH;
import static nl.pop4j.export.SampleDossiers.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.stream.Stream;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.export.SampleDossiers;
import nl.pop4j.export.look.Look;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody else's validator on plans of every size, in both languages. */
class PdfConformanceTest {

    private static final PdfWriter WRITER = new PdfWriter(Look.standard());

    static Stream<Arguments> plans() {
        return Stream.of(DUTCH, ENGLISH)
                .flatMap(language -> Stream.of(
                        arguments("normal", language, SampleDossiers.normal(language)),
                        arguments("not yet signed", language, SampleDossiers.agreed(language)),
                        arguments("empty", language, SampleDossiers.empty(language)),
                        arguments("very long", language, SampleDossiers.veryLong(language, 25))));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("plans")
    void passesForArchiveAndForAccessibility(String size, Locale language, PlanDossier dossier) throws Exception {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        WRITER.write(dossier, pdf);
        assertThat(PdfConformance.failures(pdf.toByteArray())).isEmpty();
    }

    private static Arguments arguments(String size, Locale language, PlanDossier dossier) {
        return Arguments.of(size, language, dossier);
    }
}
