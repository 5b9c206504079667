package nl.pop4j.assessment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Where someone stands on one competence on one day (IST), and what that rests on.
 *
 * <p>{@link RatingPolicies} shows how it follows from ratings.
 *
 * @param competence which competence
 * @param day as of the end of this day
 * @param level the level that counts by the policy, or null where the policy takes none of the ratings
 * @param policy name of the policy by which it counts
 * @param latest the latest rating of each assessor by then, at least one, in the order in which they first rated
 */
public record CurrentLevel(
        CompetenceCode competence,
        LocalDate day,
        @Personal(DataCategory.DEVELOPMENT) @Nullable Level level,
        String policy,
        List<Rating> latest) {

    /**
     * Copies the ratings.
     *
     * @throws IllegalArgumentException if there is none
     */
    public CurrentLevel {
        latest = ImmutableList.copyOf(latest);
        if (latest.isEmpty()) {
            throw new IllegalArgumentException("latest must hold a rating");
        }
    }

    /** How far the raters stand apart. */
    public Disagreement disagreement() {
        return Disagreement.between(latest, level);
    }

    /** The day of the newest rating: how old the picture is. */
    public LocalDate ratedOn() {
        return latest.stream().map(Rating::on).max(Comparator.naturalOrder()).orElse(day);
    }

    /** All evidence under these ratings, newest first; also what has expired. */
    public List<Evidence> evidence() {
        return latest.stream()
                .flatMap(rating -> rating.evidence().stream())
                .distinct()
                .sorted(Comparator.comparing(Evidence::on).reversed())
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether there was evidence, and none of it counts any more on this day. */
    public boolean hasOnlyExpiredEvidence() {
        List<Evidence> all = evidence();
        return !all.isEmpty() && all.stream().noneMatch(evidence -> evidence.isValidOn(day));
    }

    /** The competence and day only. */
    @Override
    public String toString() {
        return "CurrentLevel[" + competence + " on " + day + "]";
    }
}
