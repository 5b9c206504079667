package nl.pop4j.dossier;

import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;

/**
 * Somebody in a dossier.
 *
 * <p>{@link PlanDossier} shows how documents come by it.
 *
 * @param name how the person is called
 * @param function what the person does, possibly empty
 */
public record DossierPerson(
        @Personal(DataCategory.IDENTIFIER) String name,
        @Personal(DataCategory.EMPLOYMENT) String function) {

    /** Nothing of the person. */
    @Override
    public String toString() {
        return "DossierPerson[]";
    }
}
