package nl.pop4j.export.signing;

import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.error.SigningFailed;
import nl.pop4j.shared.error.SigningFailed.Problem;

/** Who stands under a document already. */
final class Signatories {

    private final SignedPdf pdf;
    private final List<AdvancedSignature> signatures;

    private Signatories(SignedPdf pdf, List<AdvancedSignature> signatures) {
        this.pdf = pdf;
        this.signatures = signatures;
    }

    static Signatories of(SignedPdf pdf) {
        try {
            return new Signatories(
                    pdf, pdf.validator(new CommonTrustedCertificateSource()).getSignatures());
        } catch (RuntimeException e) {
            throw new SigningFailed(Problem.UNREADABLE_SIGNATURES);
        }
    }

    /**
     * Nobody signs twice, for both sides, or under something that has changed.
     *
     * @throws SigningFailed if this one would
     */
    void requireRoomFor(Party party, X509Certificate certificate) {
        for (AdvancedSignature signature : signatures) {
            if (side(signature).equals(Optional.of(party))) {
                throw new SigningFailed(Problem.SIGNED_ALREADY);
            }
            if (signature.getSigningCertificateToken() != null
                    && signature.getSigningCertificateToken().getCertificate().equals(certificate)) {
                throw new SigningFailed(Problem.SAME_CERTIFICATE);
            }
        }
        if (!signatures.isEmpty() && !SignatureCheck.standard().check(pdf).isIntact()) {
            throw new SigningFailed(Problem.EARLIER_SIGNATURE);
        }
    }

    /** The side that a signature claims, if it claims one. */
    static Optional<Party> side(AdvancedSignature signature) {
        return signature.getSignerRoles().stream()
                .flatMap(role -> party(role.getRole()).stream())
                .findFirst();
    }

    static Optional<Party> party(String role) {
        for (Party party : Party.values()) {
            if (party.name().toLowerCase(Locale.ROOT).equals(role)) {
                return Optional.of(party);
            }
        }
        return Optional.empty();
    }
}
