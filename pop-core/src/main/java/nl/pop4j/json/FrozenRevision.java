package nl.pop4j.json;

import java.time.Instant;
import java.util.List;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.revision.CanonicalText;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.plan.revision.ShownTexts;
import nl.pop4j.plan.revision.Signature;
import nl.pop4j.shared.actor.Party;
import org.jspecify.annotations.Nullable;

/**
 * What never changes in a revision, but for the bytes that are signed: a store keeps those as they are, beside it.
 *
 * <p>Example: {@code FrozenRevision.of(revision).with(revision.status(), revision.canonical(), revision.reason(),
 * revision.signatures())} equals {@code revision}.
 *
 * @param number which revision of its plan
 * @param content what it says
 * @param shown the words behind its codes
 * @param rules name and version of the rule set that it was checked with
 * @param proposedBy which side proposed it
 * @param proposedAt when
 * @param method code and version of the method that it was made by, or null where nobody said
 */
public record FrozenRevision(
        int number,
        PlanContent content,
        ShownTexts shown,
        String rules,
        Party proposedBy,
        Instant proposedAt,
        @Nullable String method) {

    /** What never changes in this revision. */
    public static FrozenRevision of(Revision revision) {
        return new FrozenRevision(
                revision.number(),
                revision.content(),
                revision.shown(),
                revision.rules(),
                revision.proposedBy(),
                revision.proposedAt(),
                revision.method());
    }

    /**
     * The whole revision, with what changes and with the bytes that are signed.
     *
     * @throws IllegalArgumentException if a part breaks a rule of {@link Revision}
     */
    public Revision with(RevisionStatus status, CanonicalText canonical, String reason, List<Signature> signatures) {
        return new Revision(
                number, status, content, shown, canonical, rules, proposedBy, proposedAt, reason, signatures, method);
    }
}
