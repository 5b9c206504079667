package nl.pop4j.review;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import nl.pop4j.shared.finding.Findings;

/** What came of a command: the new cycle with its events, or what stands in the way. */
public sealed interface ReviewDecision {

    /** One answer for both outcomes. */
    <T> T fold(Function<Changed, T> whenChanged, Function<Refused, T> whenRefused);

    /** What was found: warnings beside a change, or the reasons of a refusal. */
    Findings findings();

    /**
     * Done.
     *
     * @param cycle as it is now; its version is still the one that was read
     * @param events what happened, in order
     * @param findings warnings, possibly none
     */
    record Changed(ReviewCycle cycle, List<ReviewEvent> events, Findings findings) implements ReviewDecision {

        /** Copies the events. */
        public Changed {
            events = ImmutableList.copyOf(events);
        }

        @Override
        public <T> T fold(Function<Changed, T> whenChanged, Function<Refused, T> whenRefused) {
            return whenChanged.apply(this);
        }
    }

    /**
     * Not done.
     *
     * @param findings why, at least one error
     */
    record Refused(Findings findings) implements ReviewDecision {

        /**
         * Checks that there is a reason.
         *
         * @throws IllegalArgumentException if no finding is an error
         */
        public Refused {
            if (!findings.hasErrors()) {
                throw new IllegalArgumentException("findings must hold an error");
            }
        }

        @Override
        public <T> T fold(Function<Changed, T> whenChanged, Function<Refused, T> whenRefused) {
            return whenRefused.apply(this);
        }
    }
}
