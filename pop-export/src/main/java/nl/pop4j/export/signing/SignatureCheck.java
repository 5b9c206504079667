package nl.pop4j.export.signing;

import com.google.common.collect.ImmutableList;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.pop4j.export.pdf.DocumentMark;
import nl.pop4j.export.signing.CheckedSignature.Integrity;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.error.SigningFailed;
import nl.pop4j.shared.error.SigningFailed.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the signatures on a PDF are worth: who signed for which side, and whether all is as it was.
 *
 * <p>No address is opened: certificates are not asked whether they were revoked. Without trusted certificates
 * ({@link #trusting}) a check says whether a signature holds, not whether its signer is who the certificate says.
 *
 * <p>Example: {@code SignatureCheck.standard().check(pdf).isIntact()}. Safe to share between threads.
 */
public final class SignatureCheck {

    private final List<X509Certificate> trusted;

    private SignatureCheck(List<X509Certificate> trusted) {
        this.trusted = ImmutableList.copyOf(trusted);
    }

    /** A check that trusts no certificate beforehand. */
    public static SignatureCheck standard() {
        return new SignatureCheck(ImmutableList.of());
    }

    /** A check that trusts these certificates and those that they issued. */
    public static SignatureCheck trusting(List<X509Certificate> certificates) {
        return new SignatureCheck(certificates);
    }

    /**
     * What stands under a document; without signatures the list is empty.
     *
     * @param document a PDF of at most 64 MB
     * @throws SigningFailed if it is no PDF, encrypted or too broken to be read
     */
    public CheckedDocument check(byte[] document) {
        return check(SignedPdf.open(document));
    }

    CheckedDocument check(SignedPdf pdf) {
        DocumentMark mark = pdf.mark().orElse(new DocumentMark("", 0, ""));
        return new CheckedDocument(mark.plan(), mark.revision(), mark.digest(), signatures(pdf));
    }

    private List<CheckedSignature> signatures(SignedPdf pdf) {
        CommonTrustedCertificateSource anchors = new CommonTrustedCertificateSource();
        trusted.forEach(certificate -> anchors.addCertificate(new CertificateToken(certificate)));
        DiagnosticData data;
        try {
            data = pdf.validator(anchors).validateDocument().getDiagnosticData();
        } catch (RuntimeException e) {
            throw new SigningFailed(Problem.UNREADABLE_SIGNATURES);
        }
        boolean extended = data.getSignatures().stream()
                .anyMatch(signature -> !signature.getPdfExtensionChanges().isEmpty());
        boolean appended = !extended && !isCovered(pdf, data);
        return data.getSignatures().stream()
                .sorted(Comparator.comparing(SignatureCheck::end))
                .map(signature -> checked(signature, appended))
                .toList();
    }

    private static CheckedSignature checked(SignatureWrapper signature, boolean appended) {
        Party role = signature.getSignerRoles().stream()
                .flatMap(claimed -> Signatories.party(claimed.getRole()).stream())
                .findFirst()
                .orElse(null);
        CertificateWrapper certificate = signature.getSigningCertificate();
        return new CheckedSignature(
                role,
                certificate == null ? "" : certificate.getReadableCertificateName(),
                signature.getClaimedSigningTime().toInstant(),
                integrity(signature, appended),
                signature.isCertificateChainFromTrustedStore(),
                stamp(signature));
    }

    private static Integrity integrity(SignatureWrapper signature, boolean appended) {
        boolean holds = signature.isSignatureIntact()
                && signature.isSignatureValid()
                && signature.isSignatureByteRangeValid()
                && signature.isPdfSignatureDictionaryConsistent();
        if (!holds) {
            return Integrity.BROKEN;
        }
        boolean changed = !signature.getPdfUndefinedChanges().isEmpty()
                || !signature.getPdfAnnotationChanges().isEmpty()
                || !signature.getPdfPageDifferenceConcernedPages().isEmpty()
                || !signature.getPdfVisualDifferenceConcernedPages().isEmpty();
        return changed || appended ? Integrity.CHANGED_LATER : Integrity.INTACT;
    }

    /** When a timestamp that holds was put on the signature. */
    private static @Nullable Instant stamp(SignatureWrapper signature) {
        return signature.getSignatureTimestamps().stream()
                .filter(stamp -> stamp.isMessageImprintDataIntact() && stamp.isSignatureValid())
                .map(TimestampWrapper::getProductionTime)
                .map(date -> date.toInstant())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether the last signature reaches to the end of the file, but for white space. */
    private static boolean isCovered(SignedPdf pdf, DiagnosticData data) {
        int end = data.getSignatures().stream()
                .map(SignatureCheck::end)
                .max(Comparator.naturalOrder())
                .orElse(BigInteger.ZERO)
                .intValue();
        for (int i = end; i < pdf.length(); i++) {
            if (!Character.isWhitespace(pdf.at(i))) {
                return false;
            }
        }
        return true;
    }

    private static BigInteger end(SignatureWrapper signature) {
        List<BigInteger> range = signature.getSignatureByteRange();
        return range.size() == 4 ? range.get(2).add(range.get(3)) : BigInteger.ZERO;
    }
}
