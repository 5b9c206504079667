package nl.pop4j.plan.execution;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.pop4j.assessment.Evidence;
import nl.pop4j.competence.CompetenceCode;

/**
 * That something was learnt, as a learning platform told: evidence on the activity of its report and on competences.
 *
 * <p>Example: {@code new LearningResult(event, List.of(planning), Evidence.of(Evidence.Kind.CERTIFICATE, "Cursus
 * Plannen", monday))} shows that Noor can plan; handed over again, the same {@code event} adds nothing.
 *
 * @param event names what the platform told, so that it counts once: the SHA-256 of the platform's own id, in hexadecimal
 * @param competences to which competences it belongs, possibly none
 * @param evidence what it shows
 */
public record LearningResult(String event, List<CompetenceCode> competences, Evidence evidence) {

    private static final int HEX_LENGTH = 64;

    /**
     * Copies the competences and checks the name.
     *
     * @throws IllegalArgumentException if the event is not 64 characters long
     */
    public LearningResult {
        competences = ImmutableList.copyOf(competences);
        if (event.length() != HEX_LENGTH) {
            throw new IllegalArgumentException("event must be 64 hexadecimal digits");
        }
    }

    /** The competences only. */
    @Override
    public String toString() {
        return "LearningResult[" + competences + "]";
    }
}
