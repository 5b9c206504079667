package nl.pop4j.export.signing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.export.SampleDossiers;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.pdf.PdfConformance;
import nl.pop4j.export.pdf.PdfWriter;
import nl.pop4j.export.signing.CheckedSignature.Integrity;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.port.SigningRequest;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.error.SigningFailed;
import nl.pop4j.shared.error.SigningFailed.Problem;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Signatures on a plan, put on and read back; {@link PdfSigTest} asks somebody else's validator. */
@Tag("D1.3")
class PadesSignerTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T09:00:00Z");
    private static final PadesSigner EMPLOYEE = PadesSigner.with(SampleKeys.EMPLOYEE.opened());
    private static final PadesSigner EMPLOYER = PadesSigner.with(SampleKeys.EMPLOYER.opened());
    private static final byte[] PLAN = plan();
    private static final byte[] ONCE = EMPLOYEE.sign(PLAN, as(Party.EMPLOYEE));
    private static final byte[] TWICE = EMPLOYER.sign(ONCE, as(Party.EMPLOYER));

    @Test
    void bothSidesStandUnderTheDocument() {
        CheckedDocument checked = SignatureCheck.standard().check(TWICE);
        assertThat(checked.isIntact()).isTrue();
        assertThat(checked.signatures())
                .extracting(CheckedSignature::role, CheckedSignature::signer, CheckedSignature::at)
                .containsExactly(
                        tuple(Party.EMPLOYEE, "Noor de Wit", MONDAY),
                        tuple(Party.EMPLOYER, "Zorggroep De Linde", MONDAY));
    }

    @Test
    void orderIsFree() {
        byte[] signed = EMPLOYEE.sign(EMPLOYER.sign(PLAN, as(Party.EMPLOYER)), as(Party.EMPLOYEE));
        CheckedDocument checked = SignatureCheck.standard().check(signed);
        assertThat(checked.isIntact()).isTrue();
        assertThat(checked.of(Party.EMPLOYEE)).isPresent();
        assertThat(checked.of(Party.EMPLOYER)).isPresent();
    }

    @Test
    void addsToTheFileAndChangesNothingInIt() {
        assertThat(Arrays.copyOf(ONCE, PLAN.length)).isEqualTo(PLAN);
        assertThat(Arrays.copyOf(TWICE, ONCE.length)).isEqualTo(ONCE);
    }

    @Test
    void namesTheRevisionThatIsSigned() {
        CheckedDocument checked = SignatureCheck.standard().check(TWICE);
        assertThat(checked.digest()).isEqualTo(SampleDossiers.DIGEST);
        assertThat(checked.revision()).isEqualTo(2);
        assertThat(checked.plan())
                .isEqualTo(SampleDossiers.normal(SampleDossiers.DUTCH).head().plan());
        assertThat(new String(TWICE, ISO_8859_1)).contains("/Reason (Voor akkoord: plan ");
    }

    @Test
    void remainsArchivableAndAccessible() throws Exception {
        assertThat(PdfConformance.failures(TWICE)).isEmpty();
    }

    @Test
    void remainsSoWhereThePlanIsShortOrLong() throws Exception {
        for (PlanDossier plan : List.of(
                SampleDossiers.empty(SampleDossiers.ENGLISH), SampleDossiers.veryLong(SampleDossiers.DUTCH, 12))) {
            byte[] signed = EMPLOYER.sign(EMPLOYEE.sign(plan(plan), as(Party.EMPLOYEE)), as(Party.EMPLOYER));
            assertThat(SignatureCheck.standard().check(signed).signatures()).hasSize(2);
            assertThat(SignatureCheck.standard().check(signed).isIntact()).isTrue();
            assertThat(PdfConformance.failures(signed)).isEmpty();
        }
    }

    @Test
    void noticesAChangedByteInEverySignedRevision() {
        for (int at = 2_000; at < PLAN.length; at += PLAN.length / 7) {
            byte[] flipped = TWICE.clone();
            flipped[at] ^= 1;
            CheckedDocument checked = readable(flipped);
            if (checked != null) {
                assertThat(checked.isIntact()).as("byte " + at).isFalse();
            }
        }
    }

    @Test
    void aByteBetweenTheSignaturesBreaksTheSecondOnly() {
        byte[] flipped = TWICE.clone();
        String text = new String(flipped, ISO_8859_1);
        int reason = text.indexOf("/Reason (Voor akkoord", ONCE.length);
        flipped[reason + 10] ^= 1;
        assertThat(SignatureCheck.standard().check(flipped).signatures())
                .extracting(CheckedSignature::integrity)
                .containsExactly(Integrity.INTACT, Integrity.BROKEN);
    }

    @Test
    void noticesBytesBehindTheLastSignature() {
        byte[] longer = Arrays.copyOf(TWICE, TWICE.length + 20);
        System.arraycopy("% one comment later\n".getBytes(US_ASCII), 0, longer, TWICE.length, 20);
        assertThat(SignatureCheck.standard().check(longer).isIntact()).isFalse();
    }

    @Test
    void noticesAPageThatWasTurnedAfterSigning() throws IOException {
        byte[] changed = changed(pdf -> pdf.getPage(0).setRotation(90));
        assertThat(SignatureCheck.standard().check(changed).signatures())
                .extracting(CheckedSignature::integrity)
                .containsOnly(Integrity.CHANGED_LATER);
    }

    @Test
    void noticesWordsThatWereWrittenOverAPageAfterSigning() throws IOException {
        byte[] changed = changed(pdf -> {
            try (PDPageContentStream page =
                    new PDPageContentStream(pdf, pdf.getPage(0), PDPageContentStream.AppendMode.APPEND, false)) {
                page.addRect(100, 100, 200, 200);
                page.fill();
            }
        });
        assertThat(SignatureCheck.standard().check(changed).signatures())
                .extracting(CheckedSignature::integrity)
                .containsOnly(Integrity.CHANGED_LATER);
    }

    @Test
    void trustsOnlyWhomItWasToldToTrust() {
        assertThat(SignatureCheck.standard().check(TWICE).signatures())
                .extracting(CheckedSignature::trusted)
                .containsExactly(false, false);
        assertThat(SignatureCheck.trusting(List.of(SampleKeys.AUTHORITY.certificate()))
                        .check(TWICE)
                        .signatures())
                .extracting(CheckedSignature::trusted)
                .containsExactly(true, true);
    }

    @Test
    void findsNoSignatureWhereThereIsNone() {
        CheckedDocument checked = SignatureCheck.standard().check(PLAN);
        assertThat(checked.signatures()).isEmpty();
        assertThat(checked.isIntact()).isFalse();
    }

    @Test
    void refusesASideThatSignedAlready() {
        refuses(ONCE, EMPLOYER, Party.EMPLOYEE, Problem.SIGNED_ALREADY);
    }

    @Test
    void nobodySignsForBothSides() {
        refuses(ONCE, EMPLOYEE, Party.EMPLOYER, Problem.SAME_CERTIFICATE);
    }

    @Test
    void refusesToSignUnderAChangedDocument() {
        byte[] flipped = ONCE.clone();
        int reason = new String(flipped, ISO_8859_1).indexOf("/Reason (Voor akkoord", PLAN.length);
        flipped[reason + 10] ^= 1;
        refuses(flipped, EMPLOYER, Party.EMPLOYER, Problem.EARLIER_SIGNATURE);
    }

    @Test
    void refusesWhatIsNoReadablePdf() throws IOException {
        refuses(new byte[0], EMPLOYEE, Party.EMPLOYEE, Problem.NOT_A_PDF);
        refuses("<html></html>".getBytes(US_ASCII), EMPLOYEE, Party.EMPLOYEE, Problem.NOT_A_PDF);
        refuses("%PDF-1.7 nothing".getBytes(US_ASCII), EMPLOYEE, Party.EMPLOYEE, Problem.BROKEN_DOCUMENT);
        refuses(encrypted("secret"), EMPLOYEE, Party.EMPLOYEE, Problem.ENCRYPTED);
        refuses(encrypted(""), EMPLOYEE, Party.EMPLOYEE, Problem.ENCRYPTED);
    }

    @Test
    void refusesACertificateOutsideItsDays() {
        SigningRequest tooEarly = new SigningRequest(
                Party.EMPLOYEE,
                SignatureMeaning.FOR_AGREEMENT,
                Instant.parse("2025-12-31T00:00:00Z"),
                SampleDossiers.DUTCH);
        assertThatThrownBy(() -> EMPLOYEE.sign(PLAN, tooEarly))
                .isInstanceOf(SigningFailed.class)
                .hasMessageContaining("not valid on the day of signing");
    }

    @Test
    void aTimestampServerSeesADigestAndTellsTheTime() throws IOException {
        try (TimestampServer server = new TimestampServer()) {
            byte[] stamped = EMPLOYEE.timestampedBy(server.address()).sign(PLAN, as(Party.EMPLOYEE));
            assertThat(server.asked()).isEqualTo(1);
            CheckedDocument checked = SignatureCheck.standard().check(EMPLOYER.sign(stamped, as(Party.EMPLOYER)));
            assertThat(checked.isIntact()).isTrue();
            assertThat(checked.signatures().get(0).stamped()).contains(TimestampServer.CLOCK);
            assertThat(checked.signatures().get(1).stamped()).isEmpty();
        }
    }

    @Test
    void aTimestampServerThatFailsIsSaidInOneSentence() throws IOException {
        URI gone;
        try (TimestampServer server = new TimestampServer()) {
            gone = server.address();
            server.failWith(503);
            refuses(PLAN, EMPLOYEE.timestampedBy(gone), Party.EMPLOYEE, Problem.NO_TIMESTAMP);
        }
        refuses(PLAN, EMPLOYEE.timestampedBy(gone), Party.EMPLOYEE, Problem.NO_TIMESTAMP);
        assertThatIllegalArgumentException().isThrownBy(() -> EMPLOYEE.timestampedBy(URI.create("file:///etc/tsa")));
    }

    private static void refuses(byte[] document, PadesSigner signer, Party party, Problem problem) {
        assertThatThrownBy(() -> signer.sign(document, as(party)))
                .isInstanceOfSatisfying(
                        SigningFailed.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }

    /** A flipped byte may also make a file unreadable; then there is nothing to check. */
    private static CheckedDocument readable(byte[] document) {
        try {
            return SignatureCheck.standard().check(document);
        } catch (SigningFailed e) {
            return null;
        }
    }

    private static SigningRequest as(Party party) {
        return new SigningRequest(party, SignatureMeaning.FOR_AGREEMENT, MONDAY, SampleDossiers.DUTCH);
    }

    /** The document signed by both, with a revision after it. */
    private static byte[] changed(Change change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(TWICE)) {
            change.on(pdf);
            pdf.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            pdf.saveIncremental(out);
        }
        return out.toByteArray();
    }

    private interface Change {
        void on(PDDocument pdf) throws IOException;
    }

    private static byte[] plan() {
        return plan(SampleDossiers.normal(SampleDossiers.DUTCH));
    }

    private static byte[] plan(PlanDossier dossier) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfWriter(Look.standard()).write(dossier, pdf);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return pdf.toByteArray();
    }

    private static byte[] encrypted(String passphrase) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(PLAN)) {
            pdf.protect(new StandardProtectionPolicy("owner", passphrase, new AccessPermission()));
            pdf.save(out);
        }
        return out.toByteArray();
    }
}
