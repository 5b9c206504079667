package nl.pop4j.json.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.hash.Hashing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.pop4j.assessment.Evidence;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.error.CorruptRecord;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.testkit.Samples;
import nl.pop4j.testkit.SharedData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("D5.6")
class OpenBadgesTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate MONDAY = Samples.TODAY;
    private static final String HEAD = "{\"type\": [\"VerifiableCredential\", \"OpenBadgeCredential\"],"
            + "\"validFrom\": \"2026-02-01T00:00:00+01:00\", \"issuer\": {\"name\": \"Opleidingshuis De Brug\"},";
    private static final String SUBJECT = "\"credentialSubject\": {\"achievement\": {\"name\": \"Medicatie\","
            + "\"alignment\": [{\"targetCode\": \"V1\"}]}}}";

    @Test
    void becomesEvidenceOfTheCompetenceThatItIsAlignedTo() {
        OpenBadge badge = read(HEAD + "\"validUntil\": \"2028-02-01T00:00:00+01:00\"," + SUBJECT);
        assertThat(codes(badge)).containsExactly("BADGE-PROOF-1");
        OpenBadge.Award award = badge.awards().get(0);
        assertThat(award.competences()).containsExactly(Samples.MEDICATION);
        Evidence evidence = award.evidence();
        assertThat(evidence.kind()).isEqualTo(Evidence.Kind.OPEN_BADGE);
        assertThat(evidence.description()).isEqualTo("Medicatie");
        assertThat(evidence.issuer()).isEqualTo("Opleidingshuis De Brug");
        assertThat(evidence.on()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(evidence.expires()).isEqualTo(LocalDate.of(2028, 2, 1));
    }

    @Test
    void refersToTheFileByItsHash() {
        String text = HEAD + SUBJECT;
        assertThat(read(text).awards().get(0).evidence().attachment()).satisfies(file -> {
            assertThat(file.sha256())
                    .isEqualTo(Hashing.sha256()
                            .hashString(text, StandardCharsets.UTF_8)
                            .toString());
            assertThat(file.size()).isEqualTo(text.length());
        });
    }

    @Test
    void readsManyAchievementsAndAlignmentsAndAnIssuerThatIsAnAddress() {
        OpenBadge badge = read("{\"type\": \"AchievementCredential\", \"issuanceDate\": \"2026-02-01\","
                + "\"issuer\": \"https://issuer.example\", \"credentialSubject\": [{\"achievement\": ["
                + "{\"name\": {\"nl\": \"Luisteren\"}, \"alignment\": {\"targetUrl\": \"https://f.example/C1\"}},"
                + "{\"name\": {\"@language\": \"nl\", \"@value\": \"Rapporteren\"}, \"alignment\":"
                + " [{\"targetUrl\": \"V2\"}, {\"targetCode\": \"x\"}, {\"targetCode\": \"V1\"}]}]},"
                + "{\"achievement\": \"urn:a:3\"}]}");
        assertThat(badge.awards())
                .extracting(award -> award.evidence().description())
                .containsExactly("Luisteren", "Rapporteren", "urn:a:3");
        assertThat(badge.awards().get(0).competences()).containsExactly(Samples.LISTENING);
        assertThat(badge.awards().get(1).competences()).containsExactly(Samples.REPORTING, Samples.MEDICATION);
        assertThat(badge.awards().get(2).competences()).isEmpty();
        assertThat(badge.awards().get(0).evidence().issuer()).isEqualTo("https://issuer.example");
        assertThat(codes(badge)).containsExactly("BADGE-PROOF-1", "BADGE-NAME-1", "BADGE-ALIGNMENT-1");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-24, false",
        "2026-11-22, 2026-11-23, true",
        "2026-11-23T00:00:00+01:00, 2026-11-23, true",
        "2026-11-22T23:00:01Z, 2026-11-24, false",
        "2026-11-23T12:00:00, 2026-11-24, false",
    })
    void countsUntilItsMomentHasComeOrItsDayIsOver(String until, LocalDate expires, boolean expired) {
        OpenBadge badge = read(HEAD + "\"validUntil\": \"" + until + "\"," + SUBJECT);
        assertThat(badge.awards().get(0).evidence().expires()).isEqualTo(expires);
        assertThat(badge.findings().contains(OpenBadges.EXPIRED)).isEqualTo(expired);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "gisteren", "2026-13-01", "2026-02-30T00:00:00Z", "0001-01-01", "+999999-01-01T00:00:00Z"})
    void givesNoEvidenceWithoutAUsableFirstDay(String from) {
        OpenBadge badge = read(
                "{\"type\": [\"OpenBadgeCredential\"], \"issuer\": \"x\", \"validFrom\": \"" + from + "\"," + SUBJECT);
        assertThat(badge.awards()).isEmpty();
        assertThat(codes(badge)).containsExactly("BADGE-PROOF-1", "BADGE-DATES-1");
    }

    @Test
    void saysWhatIsMissingAllAtOnce() {
        OpenBadge badge = read("{\"type\": \"OpenBadgeCredential\", \"credentialSubject\": {}}");
        assertThat(codes(badge))
                .containsExactly("BADGE-PROOF-1", "BADGE-DATES-1", "BADGE-ISSUER-1", "BADGE-ACHIEVEMENT-1");
        assertThat(codes(read("{\"type\": \"EndorsementCredential\"}")))
                .containsExactly("BADGE-PROOF-1", "BADGE-TYPE-1");
        OpenBadge later =
                read("{\"type\": \"OpenBadgeCredential\", \"validFrom\": \"2027-01-01\", \"issuer\": \"x\"," + SUBJECT);
        assertThat(codes(later)).containsExactly("BADGE-PROOF-1", "BADGE-NOT-YET-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "[]", "{", "{} {}", "{\"a\":1,\"a\":2}", "eyJhbGciOiJFUzI1NiJ9.e30.sig", "\uFEFF"})
    void refusesWhatIsNoJsonObject(String text) {
        assertThatExceptionOfType(CorruptRecord.class).isThrownBy(() -> read(text));
    }

    @Test
    void refusesWhatIsTooDeepOrTooLarge() {
        assertThatExceptionOfType(CorruptRecord.class)
                .isThrownBy(() -> read("{\"a\":" + "[".repeat(100_000)))
                .satisfies(refusal -> assertThat(refusal.reason()).contains("too deep"));
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        assertThatExceptionOfType(CorruptRecord.class)
                .isThrownBy(() -> OpenBadges.read(endless, Samples.framework(), MONDAY, AMSTERDAM))
                .satisfies(refusal -> assertThat(refusal.reason()).contains("too large"));
    }

    @Test
    void tellsABrokenStreamFromABrokenBadge() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> OpenBadges.read(broken, Samples.framework(), MONDAY, AMSTERDAM));
    }

    @Test
    void cleansAndShortensWhatAnIssuerWrote() {
        OpenBadge badge = read(HEAD + "\"credentialSubject\": {\"achievement\": {\"name\": \" a\\u0000\\n"
                + "😀".repeat(300) + "\"}}}");
        assertThat(badge.awards().get(0).evidence().description())
                .startsWith("a  😀")
                .hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void neverFailsOtherwiseOnBadgesThatSomebodyGarbled() {
        String good = HEAD + SUBJECT;
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            StringBuilder garbled = new StringBuilder(good);
            for (int i = 0; i < 4; i++) {
                int at = random.nextInt(garbled.length());
                garbled.setCharAt(at, "{}[]\",:0x".charAt(random.nextInt(9)));
            }
            try {
                read(garbled.toString());
            } catch (CorruptRecord refused) {
                assertThat(refused.getMessage()).doesNotContain("Medicatie");
            }
        }
    }

    @Test
    void readsThePublishedExamples() throws IOException {
        CompetenceFramework framework = CompetenceFramework.builder(FrameworkId.of("f"), LocalizedText.of("f", "f"))
                .competence(Competence.of(
                        CompetenceCode.of("74f5bb7d-d7cc-11e8-824f-0242ac160002"),
                        LocalizedText.of("x", "x"),
                        null,
                        null))
                .build();
        Path folder = SharedData.path("openbadges3");
        int aligned = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                OpenBadge badge = OpenBadges.read(
                        new ByteArrayInputStream(Files.readAllBytes(file)), framework, MONDAY, AMSTERDAM);
                assertThat(badge.awards()).as(file.toString()).hasSize(1);
                assertThat(badge.awards().get(0).evidence().issuer()).isNotBlank();
                aligned += badge.awards().get(0).competences().size();
            }
        }
        assertThat(aligned).isOne();
    }

    private static List<String> codes(OpenBadge badge) {
        return badge.findings().stream()
                .map(Finding::code)
                .map(code -> code.value())
                .toList();
    }

    private static OpenBadge read(String text) {
        return OpenBadges.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                Samples.framework(),
                MONDAY,
                AMSTERDAM);
    }
}
