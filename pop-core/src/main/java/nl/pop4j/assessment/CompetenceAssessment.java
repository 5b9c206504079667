package nl.pop4j.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.AssessmentId;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PersonId;

/**
 * All ratings of one person against one framework, in the order in which they were given.
 *
 * <p>{@link RatingPolicies} shows how one level follows from its ratings.
 *
 * @param id names the assessment
 * @param employee whom it is about
 * @param framework against which framework
 * @param ratings every rating ever given; a later one succeeds an earlier one of the same assessor
 * @param version how often it was stored
 */
public record CompetenceAssessment(
        AssessmentId id,
        @Personal(DataCategory.IDENTIFIER) PersonId employee,
        FrameworkId framework,
        List<Rating> ratings,
        Version version) {

    /** Copies the ratings. */
    public CompetenceAssessment {
        ratings = ImmutableList.copyOf(ratings);
    }

    /** An assessment that was not stored yet, without ratings. */
    public static CompetenceAssessment of(AssessmentId id, PersonId employee, FrameworkId framework) {
        return new CompetenceAssessment(id, employee, framework, ImmutableList.of(), Version.NONE);
    }

    /** The assessment with one more rating. */
    public CompetenceAssessment with(Rating rating) {
        return new CompetenceAssessment(
                id,
                employee,
                framework,
                ImmutableList.<Rating>builder().addAll(ratings).add(rating).build(),
                version);
    }

    /** The assessment as it is after being stored once more. */
    public CompetenceAssessment at(Version stored) {
        return new CompetenceAssessment(id, employee, framework, ratings, stored);
    }

    /**
     * The level that counted for each competence at the end of a day. A competence without a rating by then is absent:
     * unknown is not zero.
     */
    public Map<CompetenceCode, Level> levelsAsOf(LocalDate day, RatingPolicy policy) {
        ImmutableMap.Builder<CompetenceCode, Level> levels = ImmutableMap.builder();
        latestAsOf(day)
                .forEach((code, latest) -> policy.decide(latest, day).ifPresent(level -> levels.put(code, level)));
        return levels.buildOrThrow();
    }

    /**
     * The same with what it rests on: every competence that was rated by then, in the order of its first rating, with
     * each rater's latest word, so that disagreement shows.
     */
    public List<CurrentLevel> asOf(LocalDate day, RatingPolicy policy) {
        ImmutableList.Builder<CurrentLevel> levels = ImmutableList.builder();
        latestAsOf(day)
                .forEach((code, latest) -> levels.add(
                        new CurrentLevel(code, day, policy.decide(latest, day).orElse(null), policy.name(), latest)));
        return levels.build();
    }

    private Map<CompetenceCode, List<Rating>> latestAsOf(LocalDate day) {
        Map<CompetenceCode, Map<Assessor, Rating>> latest = new LinkedHashMap<>();
        for (Rating rating : ratings) {
            if (!rating.on().isAfter(day)) {
                latest.computeIfAbsent(rating.competence(), code -> new LinkedHashMap<>())
                        .merge(
                                rating.assessor(),
                                rating,
                                (old, next) -> next.on().isBefore(old.on()) ? old : next);
            }
        }
        ImmutableMap.Builder<CompetenceCode, List<Rating>> lists = ImmutableMap.builder();
        latest.forEach((code, byAssessor) -> lists.put(code, ImmutableList.copyOf(byAssessor.values())));
        return lists.buildOrThrow();
    }
}
