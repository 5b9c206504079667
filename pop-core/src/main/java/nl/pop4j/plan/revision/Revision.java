package nl.pop4j.plan.revision;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.Supplier;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A frozen content on its way to two signatures.
 *
 * <p>See {@link CanonicalText} for what is signed of it, by example.
 *
 * @param number 1 for the first revision of a plan, one more for each that follows
 * @param status how far it is
 * @param content what it says
 * @param shown the words behind its codes
 * @param canonical the bytes that are signed
 * @param rules name and version of the rule set that it was checked with
 * @param proposedBy which side proposed it
 * @param proposedAt when
 * @param reason why the other side answered as it did, possibly empty
 * @param signatures in the order in which they were given
 * @param method code and version of the method that it was made by, or null where nobody said
 */
public record Revision(
        int number,
        RevisionStatus status,
        PlanContent content,
        ShownTexts shown,
        CanonicalText canonical,
        String rules,
        @Supplier(of = "content") Party proposedBy,
        Instant proposedAt,
        @Personal(DataCategory.DEVELOPMENT) String reason,
        List<Signature> signatures,
        @Nullable String method) {

    /**
     * Copies the signatures and checks the number.
     *
     * @throws IllegalArgumentException if the number is below 1 or the reason is too long or unclean
     */
    public Revision {
        if (number < 1) {
            throw new IllegalArgumentException("number must be 1 or more");
        }
        UserText.checked("reason", reason, UserText.LONG);
        signatures = ImmutableList.copyOf(signatures);
    }

    /** A revision of which nobody said by which method it was made. */
    public Revision(
            int number,
            RevisionStatus status,
            PlanContent content,
            ShownTexts shown,
            CanonicalText canonical,
            String rules,
            Party proposedBy,
            Instant proposedAt,
            String reason,
            List<Signature> signatures) {
        this(number, status, content, shown, canonical, rules, proposedBy, proposedAt, reason, signatures, null);
    }

    /** Freezes a content of which nobody says by which method it was made. */
    public static Revision freeze(
            PlanId plan,
            PersonId employee,
            int number,
            PlanContent content,
            ShownTexts shown,
            String rules,
            Party proposedBy,
            Instant at) {
        return freeze(plan, employee, number, content, shown, rules, null, proposedBy, at);
    }

    /**
     * Freezes a content.
     *
     * @param plan whose revision it becomes
     * @param employee whose plan it is
     * @param rules name and version of the rule set that found no error in it
     * @param method code and version of the method that it was made by, or null where nobody says
     */
    public static Revision freeze(
            PlanId plan,
            PersonId employee,
            int number,
            PlanContent content,
            ShownTexts shown,
            String rules,
            @Nullable String method,
            Party proposedBy,
            Instant at) {
        return new Revision(
                number,
                RevisionStatus.PROPOSED,
                content,
                shown,
                CanonicalPlan.of(plan, employee, number, content, shown),
                rules,
                proposedBy,
                at,
                "",
                ImmutableList.of(),
                method);
    }

    /** The SHA-256 of its canonical text: what a signature must name. */
    public Digest digest() {
        return canonical.digest();
    }

    /** The signature of one side for agreement, if it was given. */
    public Optional<Signature> agreementOf(Party party) {
        return signatures.stream()
                .filter(signature ->
                        signature.party() == party && signature.meaning() == SignatureMeaning.FOR_AGREEMENT)
                .findFirst();
    }

    /** The same at another status. */
    public Revision to(RevisionStatus next) {
        return answered(next, reason);
    }

    /** The same at another status, for a reason. */
    public Revision answered(RevisionStatus next, String why) {
        return new Revision(
                number, next, content, shown, canonical, rules, proposedBy, proposedAt, why, signatures, method);
    }

    /** The same with one more signature, at the status that follows from it. */
    public Revision signed(Signature signature, RevisionStatus next) {
        return new Revision(
                number,
                next,
                content,
                shown,
                canonical,
                rules,
                proposedBy,
                proposedAt,
                reason,
                ImmutableList.<Signature>builder()
                        .addAll(signatures)
                        .add(signature)
                        .build(),
                method);
    }

    /** Number and status only. */
    @Override
    public String toString() {
        return "Revision[" + number + " " + status + "]";
    }
}
