package nl.pop4j.organisation;

import nl.pop4j.competence.RoleCode;
import nl.pop4j.shared.LocalizedText;

/**
 * A certificate that nobody may do without in a role.
 *
 * <p>Example: {@code new RequiredCertificate("bhv", nurse, LocalizedText.of("BHV", "Emergency response"))} is missing
 * for every nurse who has shown no certificate called {@code bhv} or {@code BHV}.
 *
 * @param certificate names the certificate, 1 to 64 of {@code A-Z a-z 0-9 . _ -}; evidence of it names it alike
 * @param role in which role
 * @param title what it is called
 */
public record RequiredCertificate(String certificate, RoleCode role, LocalizedText title) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the certificate has another form
     */
    public RequiredCertificate {
        Ids.check(certificate);
    }
}
