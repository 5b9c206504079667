package nl.pop4j.dossier;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Locale;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Which plan this is, of whom, and how it stands.
 *
 * <p>{@link PlanDossier} shows how documents come by it.
 *
 * @param plan id of the plan
 * @param language the language in which it is printed
 * @param organisation what the organisation is called
 * @param employee whose plan it is
 * @param manager who speaks for the employer
 * @param status how the plan stands
 * @param revision number of the revision shown, or 0 for the working copy
 * @param revisionStatus how far that revision is, or null for the working copy
 * @param digest the SHA-256 of the revision's canonical text, empty for the working copy
 * @param first first day of the horizon
 * @param last last day of the horizon
 * @param made the day on which the dossier was made
 * @param method the way of working, or null where it is not known: then parts stand in their usual order
 * @param basis what the plan stands on; null, in a document from before it was kept, is nothing
 * @param answer why the other side answered the revision as it did, empty where that is not told or no reason was given;
 *     null, in a document from before it was kept, is empty
 */
public record DossierHead(
        String plan,
        Locale language,
        String organisation,
        DossierPerson employee,
        DossierPerson manager,
        PlanStatus status,
        int revision,
        @Nullable RevisionStatus revisionStatus,
        String digest,
        LocalDate first,
        LocalDate last,
        LocalDate made,
        @Nullable DossierMethod method,
        @Nullable DossierBasis basis,
        @Nullable @Personal(DataCategory.DEVELOPMENT) String answer) {

    /** A document from before basis and answer were kept has none. */
    public DossierHead {
        basis = basis == null ? DossierBasis.NONE : basis;
        answer = answer == null ? "" : answer;
    }

    /** A plan of which the way of working is not known. */
    public DossierHead(
            String plan,
            Locale language,
            String organisation,
            DossierPerson employee,
            DossierPerson manager,
            PlanStatus status,
            int revision,
            @Nullable RevisionStatus revisionStatus,
            String digest,
            LocalDate first,
            LocalDate last,
            LocalDate made) {
        this(
                plan,
                language,
                organisation,
                employee,
                manager,
                status,
                revision,
                revisionStatus,
                digest,
                first,
                last,
                made,
                null,
                null,
                null);
    }

    /** What the plan stands on; never null. */
    @Override
    public DossierBasis basis() {
        return requireNonNull(basis);
    }

    /** Why the other side answered as it did; never null. */
    @Override
    public String answer() {
        return requireNonNull(answer);
    }

    /** The same by this way of working. */
    public DossierHead by(DossierMethod way) {
        return with(organisation, way, basis(), answer());
    }

    /** The same for an organisation of this name. */
    public DossierHead under(String name) {
        return with(name, method, basis(), answer());
    }

    /** The same on this basis. */
    public DossierHead on(DossierBasis other) {
        return with(organisation, method, other, answer());
    }

    /** The same, answered for this reason. */
    public DossierHead answered(String reason) {
        return with(organisation, method, basis(), reason);
    }

    private DossierHead with(String name, @Nullable DossierMethod way, DossierBasis other, String reason) {
        return new DossierHead(
                plan,
                language,
                name,
                employee,
                manager,
                status,
                revision,
                revisionStatus,
                digest,
                first,
                last,
                made,
                way,
                other,
                reason);
    }

    /** The plan only. */
    @Override
    public String toString() {
        return "DossierHead[" + plan + "]";
    }
}
