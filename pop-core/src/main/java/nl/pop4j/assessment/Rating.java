package nl.pop4j.assessment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.Supplier;

/**
 * One assessor's word on one competence on one day.
 *
 * <p>{@link RatingPolicies} shows what is made of it.
 *
 * @param competence what was rated
 * @param level the level seen
 * @param assessor who saw it
 * @param on the day for which it holds
 * @param evidence what it rests on, possibly nothing
 */
public record Rating(
        CompetenceCode competence,
        @Personal(DataCategory.DEVELOPMENT) Level level,
        @Supplier Assessor assessor,
        LocalDate on,
        List<Evidence> evidence) {

    /** Copies the evidence. */
    public Rating {
        evidence = ImmutableList.copyOf(evidence);
    }

    /** A rating without evidence. */
    public static Rating of(CompetenceCode competence, Level level, Assessor assessor, LocalDate on) {
        return new Rating(competence, level, assessor, on, ImmutableList.of());
    }

    /** Without the level and the people. */
    @Override
    public String toString() {
        return "Rating[" + competence + " by " + assessor.kind() + " on " + on + "]";
    }
}
