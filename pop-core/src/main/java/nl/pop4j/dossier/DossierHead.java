package nl.pop4j.dossier;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Locale;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.plan.revision.RevisionStatus;
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
        @Nullable DossierBasis basis) {

    /** A document from before the basis was kept has none. */
    public DossierHead {
        basis = basis == null ? DossierBasis.NONE : basis;
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
                null);
    }

    /** What the plan stands on; never null. */
    @Override
    public DossierBasis basis() {
        return requireNonNull(basis);
    }

    /** The same by this way of working. */
    public DossierHead by(DossierMethod way) {
        return with(organisation, way, basis());
    }

    /** The same for an organisation of this name. */
    public DossierHead under(String name) {
        return with(name, method, basis());
    }

    /** The same on this basis. */
    public DossierHead on(DossierBasis other) {
        return with(organisation, method, other);
    }

    private DossierHead with(String name, @Nullable DossierMethod way, DossierBasis other) {
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
                other);
    }

    /** The plan only. */
    @Override
    public String toString() {
        return "DossierHead[" + plan + "]";
    }
}
