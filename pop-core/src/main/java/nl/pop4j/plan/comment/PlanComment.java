package nl.pop4j.plan.comment;

import java.time.Instant;
import java.util.Locale;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Experimental;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.Supplier;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.CommentId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a place in a plan (opmerking), or answers to that. It stands beside the plan: nobody signs it,
 * and it changes no revision.
 *
 * <p>A comment can be answered, once or more; an answer cannot. Whoever wrote it can withdraw it: its words go. It goes
 * with the plan at the latest, when what is kept about the employee is due.
 *
 * <p>Example: {@code PlanComment.of(id, plan, ahmed, place, "Lukt dit voor de zomer?", LocalizedText.DUTCH, now)} is
 * open until somebody resolves it.
 *
 * @param id names it
 * @param plan beside which plan it stands
 * @param employee whose plan that is
 * @param author who wrote it
 * @param place what it is about; an answer is about the same
 * @param thread the comment that it answers, or itself if it answers none
 * @param text what is said, 1 to 8,000 characters; empty once it was withdrawn
 * @param language the language of the text
 * @param at when it was written
 * @param resolution when and by whom it was said to be settled, or null; an answer has none
 * @param withdrawnAt when its author withdrew it, or null
 * @param version how often it was stored
 */
@Experimental
public record PlanComment(
        CommentId id,
        PlanId plan,
        @Personal(DataCategory.IDENTIFIER) PersonId employee,

        @Supplier(of = {"text", "language", "at"}) @Personal(DataCategory.IDENTIFIER)
        PersonId author,

        CommentPlace place,
        CommentId thread,
        @Personal(DataCategory.DEVELOPMENT) String text,
        Locale language,
        Instant at,
        @Nullable CommentResolution resolution,
        @Nullable Instant withdrawnAt,
        Version version) {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is too long or unclean, blank though nothing was withdrawn, or there
     *     though it was
     */
    public PlanComment {
        UserText.checked("text", text, UserText.LONG);
        if (text.isBlank() != (withdrawnAt != null)) {
            throw new IllegalArgumentException("text must be there until it is withdrawn, and not longer");
        }
    }

    /** A comment on a place in a plan, open and not stored yet. */
    public static PlanComment of(
            CommentId id,
            DevelopmentPlan plan,
            PersonId author,
            CommentPlace place,
            String text,
            Locale language,
            Instant now) {
        return new PlanComment(
                id, plan.id(), plan.employee(), author, place, id, text, language, now, null, null, Version.NONE);
    }

    /** An answer to this comment, not stored yet. */
    public PlanComment answer(CommentId next, PersonId by, String words, Locale tongue, Instant now) {
        return new PlanComment(next, plan, employee, by, place, id, words, tongue, now, null, null, Version.NONE);
    }

    /** Whether it answers another comment. */
    public boolean isAnswer() {
        return !thread.equals(id);
    }

    /** Whether its author took it back. */
    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Whether somebody said that it is settled. */
    public boolean isResolved() {
        return resolution != null;
    }

    /** The comment as it is after being stored once more. */
    public PlanComment at(Version stored) {
        return new PlanComment(
                id, plan, employee, author, place, thread, text, language, at, resolution, withdrawnAt, stored);
    }

    PlanComment resolved(CommentResolution settled) {
        return new PlanComment(
                id, plan, employee, author, place, thread, text, language, at, settled, withdrawnAt, version);
    }

    PlanComment withdrawn(Instant when) {
        return new PlanComment(id, plan, employee, author, place, thread, "", language, at, resolution, when, version);
    }

    /** Without people and words. */
    @Override
    public String toString() {
        return "PlanComment[" + id + ", " + plan + "]";
    }
}
