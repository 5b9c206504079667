package nl.pop4j.rollout.engagement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.id.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * What people said beforehand that they expect, and what was done with it. Who said what is not kept.
 *
 * <p>Example: {@code new ExpectationSurvey(monday, 40, 25, List.of(new Expectation("e1", text, 12, null)))}: 25 of 40
 * people answered, and nothing was done yet with what twelve of them expect.
 *
 * @param heldOn the day on which the last answer came in
 * @param asked how many were asked
 * @param answered how many of them answered
 * @param outcomes what they expect, in order
 */
public record ExpectationSurvey(LocalDate heldOn, int asked, int answered, List<Expectation> outcomes) {

    /**
     * Copies the outcomes.
     *
     * @throws IllegalArgumentException if more people answered than were asked, or more named something than answered
     */
    public ExpectationSurvey {
        outcomes = ImmutableList.copyOf(outcomes);
        int most = answered;
        if (answered < 0 || answered > asked || outcomes.stream().anyMatch(outcome -> outcome.people() > most)) {
            throw new IllegalArgumentException("people must be among those who answered, these among those asked");
        }
    }

    /**
     * One thing that people expect.
     *
     * @param id names it within its survey, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
     * @param text what
     * @param people how many named it
     * @param response what was done with it, or null
     */
    public record Expectation(
            String id,
            LocalizedText text,
            int people,
            @Nullable LocalizedText response) {

        /**
         * Checks id and number.
         *
         * @throws IllegalArgumentException if the id has another form, or people is negative
         */
        public Expectation {
            Identifiers.check("id", id);
            if (people < 0) {
                throw new IllegalArgumentException("people must not be negative");
            }
        }
    }
}
