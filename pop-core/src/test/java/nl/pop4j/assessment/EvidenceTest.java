package nl.pop4j.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import nl.pop4j.competence.Level;
import nl.pop4j.json.PopJson;
import nl.pop4j.shared.id.AssessmentId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D5.6")
class EvidenceTest {

    private static final LocalDate MONDAY = Samples.TODAY;
    private static final Attachment FILE = new Attachment("0a".repeat(32), "application/pdf", 48_213);
    private static final Starr STARR =
            new Starr("Drukke avond.", "Medicatie delen.", "Liep de lijst na.", "Geen fout.", "");

    @Test
    void comesBackFromItsJsonForm() {
        Evidence certificate = Evidence.of(Evidence.Kind.CERTIFICATE, "BHV", MONDAY)
                .issuedBy("Opleidingshuis De Brug")
                .expiring(MONDAY.plusYears(1))
                .with(FILE);
        Evidence observation = Evidence.of(Evidence.Kind.OBSERVATION, "Avonddienst", MONDAY)
                .by(Samples.AHMED)
                .with(STARR);
        CompetenceAssessment assessment = CompetenceAssessment.of(
                        AssessmentId.of("as"), Samples.NOOR, Samples.FRAMEWORK)
                .with(new Rating(
                        Samples.MEDICATION,
                        Level.of(3),
                        new Assessor(Assessor.Kind.MANAGER, Samples.AHMED),
                        MONDAY,
                        List.of(certificate, observation)));
        String json = PopJson.standard().assessment().text(assessment);
        assertThat(PopJson.standard().assessment().parse(json)).isEqualTo(assessment);
    }

    @Test
    void readsEvidenceThatWasStoredWithoutIssuerAndFile() {
        String old = "{\"type\":\"competence-assessment\",\"format\":1,\"id\":\"as\",\"employee\":\"p\","
                + "\"framework\":\"zorg\",\"ratings\":[{\"competence\":\"V1\",\"level\":3,\"assessor\":"
                + "{\"kind\":\"SELF\",\"person\":\"p\"},\"on\":\"2026-11-23\",\"evidence\":"
                + "[{\"kind\":\"PRODUCT\",\"description\":\"Zorgplan\",\"on\":\"2026-11-23\"}]}],\"version\":1}";
        Evidence evidence = PopJson.standard()
                .assessment()
                .parse(old)
                .ratings()
                .get(0)
                .evidence()
                .get(0);
        assertThat(evidence).isEqualTo(Evidence.of(Evidence.Kind.PRODUCT, "Zorgplan", MONDAY));
    }

    @Test
    void anObservationIsCompleteWhenAllFivePartsAreWritten() {
        assertThat(STARR.isComplete()).isFalse();
        assertThat(new Starr("a", "b", "c", "d", "e").isComplete()).isTrue();
    }

    @Test
    void refusesAFileWithoutHashKindOrSize() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Attachment("0A".repeat(32), "a/b", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Attachment("0a".repeat(31), "a/b", 1));
        for (String bad : List.of("", "pdf", "/pdf", "a/", "a/b c", "a/" + "b".repeat(200))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Attachment("0a".repeat(32), bad, 1));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Attachment("0a".repeat(32), "a/b", -1));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Evidence.of(Evidence.Kind.PRODUCT, "x", MONDAY).issuedBy(" "));
    }
}
