package nl.pop4j.smart;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.pop4j.shared.DateRange;
import nl.pop4j.text.number.Quantity;
import nl.pop4j.text.token.Span;
import org.jspecify.annotations.Nullable;

/**
 * What was found for one criterion, on which words it rests, and what to add.
 *
 * <p>See {@link SmartValidator} for an example.
 *
 * @param criterion the question
 * @param verdict the answer
 * @param confidence how sure, from 0 to 1; 0 when unknown
 * @param evidence the words in the statement on which the verdict rests, in order; none if it rests on fields or facts
 * @param dates the days that the words or the deadline field name, if any
 * @param quantity the value to reach that the words name, if any
 * @param suggestion what to add, if something is to be added
 */
public record CriterionVerdict(
        SmartCriterion criterion,
        Verdict verdict,
        double confidence,
        List<Span> evidence,
        @Nullable DateRange dates,
        @Nullable Quantity quantity,
        @Nullable Suggestion suggestion) {

    /**
     * Copies the spans.
     *
     * @throws IllegalArgumentException if the confidence does not lie between 0 and 1
     */
    public CriterionVerdict {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must lie between 0 and 1");
        }
        evidence = ImmutableList.copyOf(evidence);
    }

    /** A criterion about which nothing is known. */
    public static CriterionVerdict unknown(SmartCriterion criterion) {
        return new CriterionVerdict(criterion, Verdict.UNKNOWN, 0, ImmutableList.of(), null, null, null);
    }

    /** A verdict that rests on fields or facts, not on words. */
    static CriterionVerdict ofFacts(SmartCriterion criterion, Verdict verdict, @Nullable Suggestion suggestion) {
        return new CriterionVerdict(criterion, verdict, 1, ImmutableList.of(), null, null, suggestion);
    }

    /** Whether the criterion is met. */
    public boolean isMet() {
        return verdict == Verdict.MET;
    }

    /** The days that were found, if any. */
    public Optional<DateRange> resolvedDates() {
        return Optional.ofNullable(dates);
    }

    /** The value to reach that was found, if any. */
    public Optional<Quantity> resolvedQuantity() {
        return Optional.ofNullable(quantity);
    }
}
