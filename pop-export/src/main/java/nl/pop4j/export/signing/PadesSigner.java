package nl.pop4j.export.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.pop4j.export.words.Words;
import nl.pop4j.port.DocumentSigner;
import nl.pop4j.port.SigningRequest;
import nl.pop4j.shared.error.SigningFailed;
import nl.pop4j.shared.error.SigningFailed.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Signs a PDF as PAdES baseline B (ETSI EN 319 142-1), or T with a timestamp server; the file grows by one revision.
 *
 * <p>The side is a claimed role among the signed attributes: {@code employee} or {@code employer}. The reason names plan,
 * revision and digest where the document says them. A signature is not drawn on a page.
 *
 * <p>Example: {@code PadesSigner.with(key).sign(pdf, new SigningRequest(Party.EMPLOYEE, FOR_AGREEMENT, now, DUTCH))}.
 * Safe to share between threads if the key is.
 */
public final class PadesSigner implements DocumentSigner {

    private final SigningKey key;
    private final @Nullable HttpTimestamps timestamps;

    private PadesSigner(SigningKey key, @Nullable HttpTimestamps timestamps) {
        this.key = Objects.requireNonNull(key, "key");
        this.timestamps = timestamps;
    }

    /** A signer without timestamps; it opens no address. */
    public static PadesSigner with(SigningKey key) {
        return new PadesSigner(key, null);
    }

    /**
     * The same signer with a timestamp on each signature. The server sees a digest, never the document.
     *
     * @param server an RFC 3161 server over http or https; asked once for a signature, with 20 seconds to answer
     * @throws IllegalArgumentException if the address is neither http nor https
     */
    public PadesSigner timestampedBy(URI server) {
        return new PadesSigner(key, new HttpTimestamps(server));
    }

    @Override
    public byte[] sign(byte[] document, SigningRequest request) {
        SignedPdf pdf = SignedPdf.open(document);
        X509Certificate certificate = key.certificates().get(0);
        requireValid(certificate, Date.from(request.at()));
        Signatories.of(pdf).requireRoomFor(request.party(), certificate);
        PAdESService service = new PAdESService(SignedPdf.offline());
        service.setPdfObjFactory(SignedPdf.objects());
        if (timestamps != null) {
            service.setTspSource(timestamps);
        }
        PAdESSignatureParameters parameters = parameters(pdf, request);
        try {
            ToBeSigned data = service.getDataToSign(pdf.content(), parameters);
            SignatureValue value = new SignatureValue(parameters.getSignatureAlgorithm(), key.sign(data.getBytes()));
            return bytes(service.signDocument(pdf.content(), parameters, value));
        } catch (SigningFailed e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw refused(e);
        }
    }

    private PAdESSignatureParameters parameters(SignedPdf pdf, SigningRequest request) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(
                timestamps == null ? SignatureLevel.PAdES_BASELINE_B : SignatureLevel.PAdES_BASELINE_T);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        List<CertificateToken> chain =
                key.certificates().stream().map(CertificateToken::new).toList();
        parameters.setSigningCertificate(chain.get(0));
        parameters.setCertificateChain(chain);
        parameters.bLevel().setSigningDate(Date.from(request.at()));
        parameters.bLevel().setClaimedSignerRoles(List.of(request.party().name().toLowerCase(Locale.ROOT)));
        parameters.setReason(reason(pdf, request));
        parameters.setAppName("pop4j");
        parameters.setContentSize(timestamps == null ? 16_384 : 32_768);
        return parameters;
    }

    private static String reason(SignedPdf pdf, SigningRequest request) {
        Words words = Words.in(request.language());
        String meaning = words.of("signature.meaning", request.meaning());
        return pdf.mark()
                .filter(mark -> !mark.digest().isEmpty())
                .map(mark -> words.of(
                        "signing.reason",
                        "meaning",
                        meaning,
                        "plan",
                        mark.plan(),
                        "number",
                        Integer.toString(mark.revision()),
                        "digest",
                        mark.digest()))
                .orElse(meaning);
    }

    private static void requireValid(X509Certificate certificate, Date at) {
        try {
            certificate.checkValidity(at);
        } catch (CertificateException e) {
            throw new SigningFailed(Problem.CERTIFICATE_NOT_VALID);
        }
    }

    private static byte[] bytes(DSSDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.writeTo(bytes);
        return bytes.toByteArray();
    }

    private static SigningFailed refused(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SigningFailed known) {
                return known;
            }
        }
        return new SigningFailed(Problem.NOT_SIGNED);
    }
}
