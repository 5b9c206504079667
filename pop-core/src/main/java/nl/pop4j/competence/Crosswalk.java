package nl.pop4j.competence;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * Which roles or competences of one framework answer to which of another.
 *
 * <p>Ends are codes only: the other framework need not be at hand, and an end that it lacks is no error.
 *
 * <p>Example: ESCO's {@code secretary of state} answers to O*NET's {@code 11-1011.00} with confidence 1.
 *
 * @param target names the other framework, such as {@code onet}
 * @param matches in the publisher's order
 */
public record Crosswalk(String target, List<Match> matches) {

    /**
     * One answer.
     *
     * @param from code in this framework
     * @param to code in the other framework
     * @param confidence from 0 (a guess) to 1 (certain)
     */
    public record Match(String from, String to, BigDecimal confidence) {

        /**
         * Checks codes and confidence.
         *
         * @throws IllegalArgumentException if a code has not the form of one, or confidence lies outside 0 to 1
         */
        public Match {
            Codes.check("crosswalk from", from);
            Codes.check("crosswalk to", to);
            if (confidence.signum() < 0 || confidence.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException("confidence must be 0 to 1");
            }
            confidence = Level.plain(confidence);
        }
    }

    /**
     * Checks the name and copies the matches.
     *
     * @throws IllegalArgumentException if the name has not the form of a code
     */
    public Crosswalk {
        Codes.check("crosswalk target", target);
        matches = ImmutableList.copyOf(matches);
    }

    /** The answers to a code, most certain first, ties by code; empty if there are none. */
    public List<Match> from(String code) {
        return matches.stream()
                .filter(match -> match.from().equals(code))
                .sorted(Comparator.comparing(Match::confidence).reversed().thenComparing(Match::to))
                .collect(ImmutableList.toImmutableList());
    }
}
