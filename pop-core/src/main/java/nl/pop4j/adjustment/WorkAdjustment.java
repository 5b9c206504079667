package nl.pop4j.adjustment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.Supplier;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.id.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * One adjustment at work that employee and employer agreed on: what is done, never why it is needed.
 *
 * <p>Example: {@code WorkAdjustment.of("a1", "Een stille werkplek op dinsdag", DUTCH, Party.EMPLOYEE, day,
 * day.plusMonths(3))} holds from {@code day} on until it is ended.
 *
 * @param id names it among the employee's adjustments, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param text what was agreed, 1 to 8,000 characters
 * @param language the language of the text
 * @param by which side wrote it down
 * @param agreedOn the day on which it was agreed
 * @param reviewOn the day on which both look whether it helps; after {@code agreedOn}
 * @param reviews how it was found to work, in the order of their days
 * @param endedOn its first day without effect, or null while it holds
 */
public record WorkAdjustment(
        String id,
        @Personal(DataCategory.SPECIAL) String text,
        Locale language,
        @Supplier Party by,
        LocalDate agreedOn,
        LocalDate reviewOn,
        List<AdjustmentReview> reviews,
        @Nullable LocalDate endedOn) {

    /**
     * Copies the reviews, checks id, text and days.
     *
     * @throws IllegalArgumentException if the id has another form, the text is blank, too long or unclean, the day of
     *     review does not come after the agreement, or the end comes before it
     */
    public WorkAdjustment {
        reviews = ImmutableList.copyOf(reviews);
        if (!Identifiers.isValid(id)) {
            throw new IllegalArgumentException("id must be 1 to 64 of A-Z a-z 0-9 . _ -");
        }
        UserText.checked("text", text, UserText.LONG);
        if (text.isBlank()) {
            throw new IllegalArgumentException("text must not be blank");
        }
        if (!reviewOn.isAfter(agreedOn) || (endedOn != null && endedOn.isBefore(agreedOn))) {
            throw new IllegalArgumentException("review must come after the agreement, and the end not before it");
        }
    }

    /** An adjustment that was just agreed. */
    public static WorkAdjustment of(
            String id, String text, Locale language, Party by, LocalDate agreedOn, LocalDate reviewOn) {
        return new WorkAdjustment(id, text, language, by, agreedOn, reviewOn, ImmutableList.of(), null);
    }

    /** Whether it holds on a day: from the agreement on, until before its end. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(agreedOn) && (endedOn == null || day.isBefore(endedOn));
    }

    /** Whether it should have been looked at by now: it holds, and its day of review has passed. */
    public boolean isReviewOverdueOn(LocalDate day) {
        return holdsOn(day) && day.isAfter(reviewOn);
    }

    /** The same with one more review, to be looked at again on another day. */
    WorkAdjustment reviewed(AdjustmentReview review, LocalDate next) {
        return new WorkAdjustment(
                id,
                text,
                language,
                by,
                agreedOn,
                next,
                ImmutableList.<AdjustmentReview>builder()
                        .addAll(reviews)
                        .add(review)
                        .build(),
                endedOn);
    }

    /** The same, without effect from a day on. */
    WorkAdjustment ended(LocalDate on) {
        return new WorkAdjustment(id, text, language, by, agreedOn, reviewOn, reviews, on);
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "WorkAdjustment[]";
    }
}
