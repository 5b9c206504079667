package nl.pop4j.assessment.certificate;

import java.time.LocalDate;
import nl.pop4j.organisation.RequiredCertificate;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * How one person stands with one certificate that a role asks.
 *
 * @param required the certificate asked
 * @param status how it stands on the day
 * @param expires the first day on which it no longer counts, or did not any more; null if it keeps or was never there
 */
public record CertificateHolding(
        RequiredCertificate required,
        @Personal(DataCategory.DEVELOPMENT) Status status,
        @Personal(DataCategory.DEVELOPMENT) @Nullable LocalDate expires) {

    /** How a certificate stands. */
    public enum Status {
        /** It is there and counts. */
        VALID,
        /** It was there and counts no more. */
        EXPIRED,
        /** It was never there, or begins to count later. */
        MISSING
    }

    /**
     * Whether it has to be got, or got again, by a day: it is not valid, or expires on that day or earlier.
     *
     * <p>Example: one that expires on 1 March is due by 1 March, not by 28 February.
     */
    public boolean isDueBy(LocalDate day) {
        return status != Status.VALID || (expires != null && !expires.isAfter(day));
    }

    /** The certificate only. */
    @Override
    public String toString() {
        return "CertificateHolding[" + required.certificate() + "]";
    }
}
