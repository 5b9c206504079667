package nl.pop4j.assessment.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.pop4j.assessment.Evidence;
import nl.pop4j.assessment.certificate.CertificateHolding.Status;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.organisation.RequiredCertificate;
import nl.pop4j.shared.LocalizedText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("D5.13")
class CertificateCheckTest {

    private static final LocalDate GOT = LocalDate.of(2026, 3, 1);
    private static final LocalDate END = LocalDate.of(2027, 3, 1);
    private static final RequiredCertificate FIRST_AID = new RequiredCertificate(
            "bhv", RoleCode.of("verzorgende-ig"), LocalizedText.of("Bhv-diploma", "First aid at work"));
    private static final RequiredCertificate DRIVING = new RequiredCertificate(
            "rijbewijs-b", RoleCode.of("verzorgende-ig"), LocalizedText.of("Rijbewijs B", "Driving licence B"));

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, MISSING",
        "2026-03-01, VALID",
        "2027-02-28, VALID",
        "2027-03-01, EXPIRED",
    })
    void saysHowACertificateStandsOnADay(LocalDate day, Status status) {
        assertThat(on(day, certificate("BHV", GOT, END))).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "bhv, true",
        " Bhv-Diploma, true",
        "FIRST AID AT WORK, true",
        "ehbo, false",
        "bhv-cursus gevolgd, false",
    })
    void knowsACertificateByItsNameOrTitle(String description, boolean isIt) {
        assertThat(on(END.minusDays(1), certificate(description, GOT, END)))
                .isEqualTo(isIt ? Status.VALID : Status.MISSING);
    }

    @Test
    void takesNothingButCertificatesAndBadges() {
        for (Evidence.Kind kind : Evidence.Kind.values()) {
            boolean counts = kind == Evidence.Kind.CERTIFICATE || kind == Evidence.Kind.OPEN_BADGE;
            assertThat(on(GOT, new Evidence(kind, "bhv", GOT, null)))
                    .as("%s", kind)
                    .isEqualTo(counts ? Status.VALID : Status.MISSING);
        }
    }

    @Test
    void takesTheOneThatCountsLongest() {
        List<CertificateHolding> holdings = CertificateCheck.of(
                List.of(FIRST_AID),
                List.of(
                        certificate("bhv", GOT, END.plusYears(1)),
                        certificate("bhv", GOT.plusDays(9), END),
                        certificate("bhv", END, null)),
                GOT.plusDays(30));
        assertThat(holdings).extracting(CertificateHolding::expires).containsExactly(END.plusYears(1));
        assertThat(CertificateCheck.of(List.of(FIRST_AID), List.of(certificate("bhv", GOT, null)), END)
                        .get(0)
                        .expires())
                .isNull();
    }

    @Test
    void saysWhichAreMissingAndWhatExpiresWhen() {
        List<CertificateHolding> holdings =
                CertificateCheck.of(List.of(FIRST_AID, DRIVING), List.of(certificate("bhv", GOT, END)), GOT);
        assertThat(holdings).extracting(CertificateHolding::status).containsExactly(Status.VALID, Status.MISSING);
        assertThat(holdings.get(0).isDueBy(END.minusDays(1))).isFalse();
        assertThat(holdings.get(0).isDueBy(END)).isTrue();
        assertThat(holdings.get(1).isDueBy(GOT)).isTrue();
    }

    private static Status on(LocalDate day, Evidence... evidence) {
        return CertificateCheck.of(List.of(FIRST_AID), Arrays.asList(evidence), day)
                .get(0)
                .status();
    }

    private static Evidence certificate(String description, LocalDate on, LocalDate expires) {
        return new Evidence(Evidence.Kind.CERTIFICATE, description, on, expires);
    }
}
