package nl.pop4j.examples.cli.sample;

import java.time.LocalDate;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.shared.id.PersonId;

/**
 * A rating in the sample organisation.
 *
 * @param employee who is rated
 * @param assessor who rates
 * @param competence what is rated
 * @param level the level seen
 * @param on the day for which it holds
 */
public record SampleRating(PersonId employee, PersonId assessor, CompetenceCode competence, Level level, LocalDate on) {

    /** The competence only. */
    @Override
    public String toString() {
        return "SampleRating[" + competence + "]";
    }
}
