package nl.pop4j.assessment.certificate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.pop4j.assessment.Evidence;
import nl.pop4j.organisation.RequiredCertificate;
import org.jspecify.annotations.Nullable;

/**
 * Holds the certificates that a role asks against someone's evidence.
 *
 * <p>Evidence is about a certificate if it is one (a certificate or an Open Badge) and its description is the
 * certificate's name or one of its titles, whatever the case. Of several the one that counts longest is taken.
 *
 * <p>Example: asked {@code bhv}; evidence 'BHV' of 1 March 2026 that expires on 1 March 2027; on 28 February 2027 it is
 * valid, on 1 March 2027 expired.
 */
public final class CertificateCheck {

    private CertificateCheck() {}

    /**
     * How someone stands on a day.
     *
     * @param required what is asked
     * @param evidence all that the person has shown
     * @return one holding for each certificate asked, in that order
     */
    public static List<CertificateHolding> of(
            List<RequiredCertificate> required, Collection<Evidence> evidence, LocalDate day) {
        return required.stream().map(one -> holding(one, evidence, day)).collect(ImmutableList.toImmutableList());
    }

    private static CertificateHolding holding(RequiredCertificate required, Collection<Evidence> all, LocalDate day) {
        Optional<Evidence> best = all.stream()
                .filter(evidence -> !evidence.on().isAfter(day) && isAbout(evidence, required))
                .max(Comparator.comparing(evidence -> end(evidence.expires())));
        CertificateHolding.Status status = best.map(evidence ->
                        evidence.isValidOn(day) ? CertificateHolding.Status.VALID : CertificateHolding.Status.EXPIRED)
                .orElse(CertificateHolding.Status.MISSING);
        return new CertificateHolding(
                required, status, best.map(Evidence::expires).orElse(null));
    }

    private static boolean isAbout(Evidence evidence, RequiredCertificate required) {
        String name = folded(evidence.description());
        return evidence.isCertificate()
                && (name.equals(folded(required.certificate()))
                        || required.title().byLanguage().values().stream()
                                .anyMatch(title -> name.equals(folded(title))));
    }

    private static LocalDate end(@Nullable LocalDate expires) {
        return expires == null ? LocalDate.MAX : expires;
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
