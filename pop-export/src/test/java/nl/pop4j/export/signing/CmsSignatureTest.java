package nl.pop4j.export.signing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.pop4j.export.SampleDossiers;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.pdf.PdfWriter;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.port.SigningRequest;
import nl.pop4j.shared.actor.Party;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The two signatures by the bare rules of CMS, without the library that made them: runs wherever the build runs. */
@Tag("D1.3")
class CmsSignatureTest {

    private static byte[] signed;

    @BeforeAll
    static void signs() throws Exception {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfWriter(Look.standard()).write(SampleDossiers.normal(SampleDossiers.DUTCH), pdf);
        byte[] once = PadesSigner.with(SampleKeys.EMPLOYEE.opened()).sign(pdf.toByteArray(), as(Party.EMPLOYEE));
        signed = PadesSigner.with(SampleKeys.EMPLOYER.opened()).sign(once, as(Party.EMPLOYER));
    }

    @Test
    void bothHoldForTheBytesThatTheyCover() throws Exception {
        assertThat(verdicts(signed)).containsExactly(true, true);
    }

    @Test
    void neitherHoldsAfterAFlippedByte() throws Exception {
        byte[] flipped = signed.clone();
        flipped[new String(signed, ISO_8859_1).indexOf("/Producer") + 11] ^= 1;
        assertThat(verdicts(flipped)).containsExactly(false, false);
    }

    private static SigningRequest as(Party party) {
        return new SigningRequest(
                party, SignatureMeaning.FOR_AGREEMENT, Instant.parse("2026-11-02T09:00:00Z"), SampleDossiers.DUTCH);
    }

    private static List<Boolean> verdicts(byte[] pdf) throws Exception {
        List<Boolean> verdicts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDSignature signature : document.getSignatureDictionaries()) {
                CMSSignedData cms = new CMSSignedData(
                        new CMSProcessableByteArray(signature.getSignedContent(pdf)),
                        new ByteArrayInputStream(signature.getContents(pdf)));
                for (SignerInformation signer : cms.getSignerInfos().getSigners()) {
                    verdicts.add(holds(signer, cms));
                }
            }
        }
        return verdicts;
    }

    private static boolean holds(SignerInformation signer, CMSSignedData cms) throws Exception {
        X509CertificateHolder certificate = cms.getCertificates().getMatches(null).stream()
                .filter(known -> known.getSerialNumber().equals(signer.getSID().getSerialNumber()))
                .findFirst()
                .orElseThrow();
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (CMSException e) {
            return false; // the digest is another than the signed one
        }
    }
}
