package nl.pop4j.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.dossier.background.PlanBackground;
import nl.pop4j.plan.content.Capacity;
import nl.pop4j.plan.content.Perspective;
import org.jspecify.annotations.Nullable;

/**
 * One plan with all around it, as one reader may see it.
 *
 * @param head which plan, of whom
 * @param perspective where the employee wants to go
 * @param competences where the employee stands and wants to be, in reading order
 * @param goals what to reach
 * @param activities the work towards it
 * @param agreements what the sides promise each other
 * @param capacity time and money agreed
 * @param reviews when progress is looked at
 * @param signatures who signed what
 * @param remarks sentences of the rules that stop nothing, in the plan's language
 * @param leftOut the parts that this reader may not see, in the order of {@link FieldGroup}: they stand here as if
 *     empty, and a document says that they are left out; null, in a document from before there were extracts, is none
 * @param background what stands around the plan; null, in a document from before it was kept, is nothing
 */
public record PlanDossier(
        DossierHead head,
        Perspective perspective,
        List<CompetenceLine> competences,
        List<GoalLine> goals,
        List<ActivityLine> activities,
        List<AgreementLine> agreements,
        Capacity capacity,
        List<ReviewLine> reviews,
        List<SignatureLine> signatures,
        List<String> remarks,
        @Nullable List<FieldGroup> leftOut,
        @Nullable PlanBackground background) {

    private static final Set<FieldGroup> PARTS = Sets.immutableEnumSet(
            FieldGroup.PERSPECTIVE,
            FieldGroup.TARGETS,
            FieldGroup.GOALS,
            FieldGroup.ACTIVITIES,
            FieldGroup.AGREEMENTS,
            FieldGroup.CAPACITY,
            FieldGroup.REVIEWS,
            FieldGroup.PROGRESS,
            FieldGroup.SIGNATURES,
            FieldGroup.LEVELS);

    /** Copies the lists. */
    public PlanDossier {
        competences = ImmutableList.copyOf(competences);
        goals = ImmutableList.copyOf(goals);
        activities = ImmutableList.copyOf(activities);
        agreements = ImmutableList.copyOf(agreements);
        reviews = ImmutableList.copyOf(reviews);
        signatures = ImmutableList.copyOf(signatures);
        remarks = ImmutableList.copyOf(remarks);
        leftOut = leftOut == null ? ImmutableList.of() : ImmutableList.copyOf(leftOut);
        background = background == null ? PlanBackground.NONE : background;
    }

    /** A whole dossier of which nothing is known around the plan. */
    public PlanDossier(
            DossierHead head,
            Perspective perspective,
            List<CompetenceLine> competences,
            List<GoalLine> goals,
            List<ActivityLine> activities,
            List<AgreementLine> agreements,
            Capacity capacity,
            List<ReviewLine> reviews,
            List<SignatureLine> signatures,
            List<String> remarks) {
        this(
                head,
                perspective,
                competences,
                goals,
                activities,
                agreements,
                capacity,
                reviews,
                signatures,
                remarks,
                ImmutableList.of(),
                PlanBackground.NONE);
    }

    /** The parts of a dossier that can be left out. */
    public static Set<FieldGroup> parts() {
        return PARTS;
    }

    /** The parts that this reader may not see; never null. */
    @Override
    public List<FieldGroup> leftOut() {
        return requireNonNull(leftOut);
    }

    /** What stands around the plan; never null. */
    @Override
    public PlanBackground background() {
        return requireNonNull(background);
    }

    /** Whether this part is left out; an empty part that is not left out is empty in the plan too. */
    public boolean leavesOut(FieldGroup part) {
        return leftOut().contains(part);
    }

    /** Whether this reader sees how much time and money was agreed. */
    public boolean showsCapacity() {
        return !leavesOut(FieldGroup.CAPACITY);
    }

    /** Whether this reader sees who signed. */
    public boolean showsSignatures() {
        return !leavesOut(FieldGroup.SIGNATURES);
    }

    /**
     * The extract without these parts. It says which they are and keeps the digest of the whole revision, so that a
     * reader can tell that it is not the whole; what {@link #parts()} does not name is ignored.
     *
     * <p>Example: {@code without(Set.of(CAPACITY))} has no budget and activities without their funding.
     */
    public PlanDossier without(Set<FieldGroup> parts) {
        Set<FieldGroup> gone = EnumSet.noneOf(FieldGroup.class);
        gone.addAll(leftOut());
        gone.addAll(Sets.intersection(parts, PARTS));
        return new PlanDossier(
                gone.contains(FieldGroup.REVIEWS) ? head.on(head.basis().withoutReviews()) : head,
                gone.contains(FieldGroup.PERSPECTIVE) ? Perspective.EMPTY : perspective,
                unless(gone, FieldGroup.TARGETS, competences).stream()
                        .map(line -> gone.contains(FieldGroup.LEVELS) ? line.withoutLevel() : line)
                        .collect(ImmutableList.toImmutableList()),
                unless(gone, FieldGroup.GOALS, goals),
                unless(gone, FieldGroup.ACTIVITIES, activities).stream()
                        .map(line -> gone.contains(FieldGroup.CAPACITY) ? line.withoutFunding() : line)
                        .map(line -> gone.contains(FieldGroup.PROGRESS) ? line.withoutProgress() : line)
                        .map(line -> gone.contains(FieldGroup.GOALS) ? line.withoutNeeds() : line)
                        .collect(ImmutableList.toImmutableList()),
                unless(gone, FieldGroup.AGREEMENTS, agreements).stream()
                        .map(line -> gone.contains(FieldGroup.CAPACITY) ? line.withoutAmount() : line)
                        .collect(ImmutableList.toImmutableList()),
                gone.contains(FieldGroup.CAPACITY) ? Capacity.NONE : capacity,
                unless(gone, FieldGroup.REVIEWS, reviews),
                unless(gone, FieldGroup.SIGNATURES, signatures),
                remarks,
                ImmutableList.copyOf(gone),
                background().without(gone));
    }

    /** The same for an organisation of this name. */
    public PlanDossier under(String organisation) {
        return with(head.under(organisation), background());
    }

    /** The same with this around it. */
    public PlanDossier with(PlanBackground around) {
        return with(head, around);
    }

    private PlanDossier with(DossierHead other, PlanBackground around) {
        return new PlanDossier(
                other,
                perspective,
                competences,
                goals,
                activities,
                agreements,
                capacity,
                reviews,
                signatures,
                remarks,
                leftOut,
                around);
    }

    /** The plan only. */
    @Override
    public String toString() {
        return "PlanDossier[" + head.plan() + "]";
    }

    private static <T> List<T> unless(Set<FieldGroup> gone, FieldGroup part, List<T> lines) {
        return gone.contains(part) ? ImmutableList.of() : lines;
    }
}
