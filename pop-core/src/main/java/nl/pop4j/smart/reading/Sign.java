package nl.pop4j.smart.reading;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.pop4j.shared.DateRange;
import nl.pop4j.text.number.Quantity;
import nl.pop4j.text.token.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the words say about one criterion.
 *
 * @param strength how much of it is there
 * @param ground the rule by which it was found, such as {@code frequency}; also for what is weak or missing
 * @param confidence how sure, from 0 to 1
 * @param evidence the words on which it rests
 * @param dates the days that the words name, if any
 * @param quantity the value to reach that the words name, if any
 */
public record Sign(
        Strength strength,
        String ground,
        double confidence,
        List<Span> evidence,
        @Nullable DateRange dates,
        @Nullable Quantity quantity) {

    /** How much of a criterion is there. */
    public enum Strength {
        /** Enough. */
        PRESENT,
        /** Words point at it, but too vaguely. */
        VAGUE,
        /** Nothing. */
        ABSENT
    }

    /** Copies the spans. */
    public Sign {
        evidence = ImmutableList.copyOf(evidence);
    }

    static Sign present(String ground, double confidence, Span evidence) {
        return new Sign(Strength.PRESENT, ground, confidence, ImmutableList.of(evidence), null, null);
    }

    static Sign present(String ground, double confidence, List<Span> evidence) {
        return new Sign(Strength.PRESENT, ground, confidence, evidence, null, null);
    }

    static Sign vague(String ground, Span evidence) {
        return new Sign(Strength.VAGUE, ground, 0.9, ImmutableList.of(evidence), null, null);
    }

    static Sign absent(String ground) {
        return new Sign(Strength.ABSENT, ground, 0.8, ImmutableList.of(), null, null);
    }

    /** The sign of a text that says nothing. */
    public static Sign nothing() {
        return new Sign(Strength.ABSENT, "nothing", 1, ImmutableList.of(), null, null);
    }

    /** Whether enough of it is there. */
    public boolean isPresent() {
        return strength == Strength.PRESENT;
    }
}
