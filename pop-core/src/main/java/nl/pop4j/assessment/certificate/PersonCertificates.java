package nl.pop4j.assessment.certificate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.id.PersonId;

/**
 * How one person stands with all certificates that a role asks.
 *
 * <p>Example: of a carer who has BHV until 1 March and never had AED, {@code missing()} is AED, and {@code dueBy} of
 * 1 March is both.
 *
 * @param person who
 * @param role whose certificates are asked
 * @param holdings one for each certificate asked, in the order in which the organisation stated them, possibly none
 */
public record PersonCertificates(
        @Personal(DataCategory.IDENTIFIER) PersonId person,
        @Personal(DataCategory.EMPLOYMENT) RoleCode role,
        List<CertificateHolding> holdings) {

    /** Copies the holdings. */
    public PersonCertificates {
        holdings = ImmutableList.copyOf(holdings);
    }

    /** Those that do not count on the day asked: never there, or expired. */
    public List<CertificateHolding> missing() {
        return holdings.stream()
                .filter(holding -> holding.status() != CertificateHolding.Status.VALID)
                .collect(ImmutableList.toImmutableList());
    }

    /** Those that have to be got, or got again, by a day: {@link CertificateHolding#isDueBy}. */
    public List<CertificateHolding> dueBy(LocalDate day) {
        return holdings.stream().filter(holding -> holding.isDueBy(day)).collect(ImmutableList.toImmutableList());
    }

    /** The number only. */
    @Override
    public String toString() {
        return "PersonCertificates[" + holdings.size() + "]";
    }
}
