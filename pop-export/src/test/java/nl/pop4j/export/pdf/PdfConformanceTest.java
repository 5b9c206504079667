package nl.pop4j.export.pdf;

import static nl.pop4j.export.SampleDossiers.DUTCH;
import static nl.pop4j.export.SampleDossiers.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.export.SampleDossiers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Somebody else's validator on plans of every size, in both languages. */
class PdfConformanceTest {

    private static final PdfWriter WRITER = new PdfWriter();

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
        VeraGreenfieldFoundryProvider.initialise();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        WRITER.write(dossier, pdf);
        assertThat(failures(pdf.toByteArray(), PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(failures(pdf.toByteArray(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static Arguments arguments(String size, Locale language, PlanDossier dossier) {
        return Arguments.of(size, language, dossier);
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
