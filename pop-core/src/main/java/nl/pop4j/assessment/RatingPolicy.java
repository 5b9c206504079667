package nl.pop4j.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.pop4j.competence.Level;

/**
 * Which level counts where raters differ: a named strategy, so that a plan can say by which one it was made.
 *
 * <p>The named ones are here; {@link RatingPolicies} lists them, and a vendor's own joins that list. Example: rated 4 by
 * the employee on Monday, 3 by the manager and 1 by a colleague,
 *
 * <ul>
 *   <li>{@link #MANAGER_DECIDES} gives 3,
 *   <li>{@link #MEDIAN} gives 3,
 *   <li>{@link #LOWEST} gives 1,
 *   <li>{@link #MOST_RECENT_EVIDENCE} gives 4 if only the employee showed a certificate,
 *   <li>{@link #weightedMean} gives 2.75 if the manager weighs 2 and the others 1.
 * </ul>
 */
public interface RatingPolicy {

    /** The manager's word; without one, a test's; without one, the employee's own; peers last. */
    RatingPolicy MANAGER_DECIDES = NamedPolicy.MANAGER_DECIDES;

    /** The middle level; of two in the middle the lower one, so that it is always a level that somebody gave. */
    RatingPolicy MEDIAN = new Median();

    /** The lowest level that anybody gave. */
    RatingPolicy LOWEST = NamedPolicy.LOWEST;

    /**
     * The rating that rests on the most recent evidence that counts on the day asked for. A rating without such
     * evidence comes after all that have some. Ties go to the later rating, then in the order of
     * {@link #MANAGER_DECIDES}, then to the lower level.
     */
    RatingPolicy MOST_RECENT_EVIDENCE = NamedPolicy.MOST_RECENT_EVIDENCE;

    /** The weighted mean of the kinds of assessor, see {@link AssessorWeights}. */
    static RatingPolicy weightedMean(AssessorWeights weights) {
        return new WeightedMean(weights);
    }

    /** The policy's stable name: 1 to 64 of {@code a-z 0-9 -}. */
    String name();

    /**
     * The level that counts for one competence.
     *
     * @param latest the latest rating of each assessor, in no particular order
     * @param day the day for which it should count: evidence that has expired by then is no longer any
     * @return the level, or empty if there is no rating to go by: unknown is not zero
     */
    Optional<Level> decide(List<Rating> latest, LocalDate day);
}
