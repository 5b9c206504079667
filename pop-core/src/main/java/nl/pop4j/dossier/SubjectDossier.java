package nl.pop4j.dossier;

import java.time.ZoneId;
import java.util.Locale;
import nl.pop4j.privacy.SubjectAccess;
import nl.pop4j.privacy.retention.RetentionPolicy;

/**
 * What is kept about one person, ready to be printed for that person.
 *
 * <p>Example: {@code pop.privacyDesk().dossier(tenant, actor, noor, SubjectAccess.Purpose.ACCESS, LocalizedText.DUTCH)}
 * holds all that is kept about Noor, for a document in Dutch. See {@link SubjectAccess}.
 *
 * @param language the language in which it is printed
 * @param organisation what the organisation is called, possibly empty
 * @param zone the time zone in which moments are told
 * @param person who it is about
 * @param access what is kept, or what the person supplied
 * @param retention how long it is kept
 */
public record SubjectDossier(
        Locale language,
        String organisation,
        ZoneId zone,
        DossierPerson person,
        SubjectAccess access,
        RetentionPolicy retention) {

    /** The same with another name for the person. */
    public SubjectDossier of(DossierPerson named) {
        return new SubjectDossier(language, organisation, zone, named, access, retention);
    }

    /** The size only. */
    @Override
    public String toString() {
        return "SubjectDossier[" + access.records().size() + " records]";
    }
}
