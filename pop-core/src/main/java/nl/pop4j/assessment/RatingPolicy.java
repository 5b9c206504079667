package nl.pop4j.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.pop4j.competence.Level;

/**
 * Which level counts where raters differ: a named strategy, so that a plan can say by which one it was made.
 *
 * <p>Example: with a self rating of 4 and a manager's rating of 3, {@link #MANAGER_DECIDES} gives 3.
 */
public interface RatingPolicy {

    /** The manager's word; without one, a test's; without one, the employee's own; peers last. */
    RatingPolicy MANAGER_DECIDES = new RatingPolicy() {
        @Override
        public String name() {
            return "manager-decides";
        }

        @Override
        public Optional<Level> decide(List<Rating> latest) {
            return latest.stream()
                    .min(Comparator.comparingInt((Rating rating) ->
                                    weightOf(rating.assessor().kind()))
                            .thenComparing(Rating::on, Comparator.reverseOrder())
                            .thenComparing(Rating::level))
                    .map(Rating::level);
        }

        private int weightOf(Assessor.Kind kind) {
            return switch (kind) {
                case MANAGER -> 0;
                case TEST -> 1;
                case SELF -> 2;
                case PEER -> 3;
            };
        }
    };

    /** The policy's stable name. */
    String name();

    /**
     * The level that counts for one competence.
     *
     * @param latest the latest rating of each assessor, in no particular order
     * @return the level, or empty if there is no rating to go by: unknown is not zero
     */
    Optional<Level> decide(List<Rating> latest);
}
