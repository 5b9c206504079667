package nl.pop4j.dossier;

/**
 * What a plan stands on, in the words of its document.
 *
 * <p>{@link PlanDossier} shows how documents come by it.
 *
 * @param framework what the framework of competences is called
 * @param role what the role is called that the plan is for, empty if it names none
 * @param employment the organisation's code of the employment, empty where the person has only one
 * @param earlier id of the plan that it goes on from, empty if it is the first
 * @param reviews how often progress is looked at, such as {@code elke 3 maanden}, empty if that is still open
 */
public record DossierBasis(String framework, String role, String employment, String earlier, String reviews) {

    /** Nothing known. */
    public static final DossierBasis NONE = new DossierBasis("", "", "", "", "");

    /** The same for who may not see when progress is looked at. */
    DossierBasis withoutReviews() {
        return new DossierBasis(framework, role, employment, earlier, "");
    }
}
