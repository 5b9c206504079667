package nl.pop4j.adjustment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.text.health.HealthWording;

/**
 * What can be done to {@link WorkAdjustments}. Each command gives the next state, or findings; none gives an event.
 *
 * <p>Example: agreeing on 'Een stille werkplek' is done without a remark; agreeing on a text that names an illness is
 * done with the remark {@link #HEALTH}, which does not repeat the words.
 */
public final class AdjustmentCommands {

    /** A text seems to say why an adjustment is needed instead of what it is; a warning, without arguments. */
    public static final RuleCode HEALTH = RuleCode.of("ADJUSTMENT-HEALTH-1");

    /** There is no adjustment with this id; no arguments. */
    public static final RuleCode UNKNOWN = RuleCode.of("ADJUSTMENT-ELEMENT-1");

    /** There is an adjustment with this id already; no arguments. */
    public static final RuleCode TAKEN = RuleCode.of("ADJUSTMENT-ELEMENT-2");

    /** The adjustment was ended before. */
    public static final RuleCode ENDED = RuleCode.of("ADJUSTMENT-ENDED-1");

    /** The day comes too early: a review before the agreement, a next review before this one. */
    public static final RuleCode TOO_EARLY = RuleCode.of("ADJUSTMENT-DATE-1");

    private final HealthWording health;

    /** Commands that look for health wording by these words. */
    public AdjustmentCommands(HealthWording health) {
        this.health = health;
    }

    /** Writes down what was agreed. */
    public Outcome<WorkAdjustments> agree(WorkAdjustments adjustments, WorkAdjustment agreed) {
        return adjustments.adjustment(agreed.id()).isPresent()
                ? refused(TAKEN, "/adjustmentId")
                : done(adjustments.with(agreed), agreed.text(), "/text");
    }

    /**
     * Writes down how an adjustment works.
     *
     * @param next the day on which both look again; after the day of the review
     */
    public Outcome<WorkAdjustments> review(
            WorkAdjustments adjustments, String id, AdjustmentReview review, LocalDate next) {
        return change(adjustments, id, old -> {
            if (review.on().isBefore(lastLookedAt(old))) {
                return refused(TOO_EARLY, "/on");
            }
            return next.isAfter(review.on())
                    ? done(adjustments.replacing(old.reviewed(review, next)), review.note(), "/note")
                    : refused(TOO_EARLY, "/nextReview");
        });
    }

    /**
     * Ends an adjustment; it is kept until its retention ends.
     *
     * @param on its first day without effect
     */
    public Outcome<WorkAdjustments> end(WorkAdjustments adjustments, String id, LocalDate on) {
        return change(
                adjustments,
                id,
                old -> on.isBefore(lastLookedAt(old))
                        ? refused(TOO_EARLY, "/on")
                        : Outcome.done(adjustments.replacing(old.ended(on))));
    }

    private static LocalDate lastLookedAt(WorkAdjustment adjustment) {
        return adjustment.reviews().isEmpty()
                ? adjustment.agreedOn()
                : adjustment.reviews().get(adjustment.reviews().size() - 1).on();
    }

    private static Outcome<WorkAdjustments> change(WorkAdjustments adjustments, String id, Change change) {
        Optional<WorkAdjustment> old = adjustments.adjustment(id);
        if (old.isEmpty()) {
            return refused(UNKNOWN, "/adjustmentId");
        }
        return old.get().endedOn() == null ? change.of(old.get()) : refused(ENDED, "/adjustmentId");
    }

    private Outcome<WorkAdjustments> done(WorkAdjustments next, String text, String pointer) {
        Findings remarks = health.isFoundIn(text)
                ? Findings.of(Finding.warning(HEALTH, pointer, ImmutableMap.of()))
                : Findings.NONE;
        return new Outcome.Done<>(next, ImmutableList.of(), remarks);
    }

    private static Outcome<WorkAdjustments> refused(RuleCode code, String pointer) {
        return Outcome.refused(Finding.error(code, pointer, Map.of()));
    }

    /** What is done to an adjustment that holds. */
    @FunctionalInterface
    private interface Change {
        Outcome<WorkAdjustments> of(WorkAdjustment old);
    }
}
