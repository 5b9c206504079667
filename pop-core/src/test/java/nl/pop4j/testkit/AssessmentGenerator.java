package nl.pop4j.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.pop4j.assessment.Assessor;
import nl.pop4j.assessment.CompetenceAssessment;
import nl.pop4j.assessment.Evidence;
import nl.pop4j.assessment.Rating;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.shared.id.AssessmentId;
import nl.pop4j.shared.id.PersonId;

/**
 * Ratings by chance, the same for the same seed: few raters, few days, few levels, so that ties are common.
 *
 * <p>Example: {@code new AssessmentGenerator(new Random(7)).latest()} are ratings of one competence by up to five
 * raters.
 */
public final class AssessmentGenerator {

    /** The competences that are rated. */
    public static final List<CompetenceCode> CODES =
            List.of(Samples.MEDICATION, Samples.FEEDBACK, Samples.REPORTING, Samples.LISTENING);

    private final Random random;

    /** Draws from this source. */
    public AssessmentGenerator(Random random) {
        this.random = random;
    }

    /** One rating of each of one to five raters, of one competence, on or before {@link Samples#TODAY}. */
    public List<Rating> latest() {
        List<Rating> ratings = new ArrayList<>();
        int raters = 1 + random.nextInt(5);
        for (int i = 0; i < raters; i++) {
            ratings.add(new Rating(Samples.MEDICATION, level(), new Assessor(kind(), person(i)), day(), evidence()));
        }
        return ratings;
    }

    /** An assessment of Noor with up to twelve ratings over a week. */
    public CompetenceAssessment assessment() {
        CompetenceAssessment assessment =
                CompetenceAssessment.of(AssessmentId.of("as"), Samples.NOOR, Samples.FRAMEWORK);
        for (int i = random.nextInt(12); i >= 0; i--) {
            CompetenceCode code = CODES.get(random.nextInt(CODES.size()));
            Assessor assessor = new Assessor(kind(), person(random.nextInt(3)));
            assessment = assessment.with(new Rating(code, level(), assessor, day(), evidence()));
        }
        return assessment;
    }

    /** A level from 0 to 5 in halves. */
    public Level level() {
        return new Level(BigDecimal.valueOf(random.nextInt(11) * 5L, 1));
    }

    private List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate on = day();
            LocalDate expires = random.nextBoolean() ? null : on.plusDays(1 + random.nextInt(9));
            evidence.add(new Evidence(Evidence.Kind.CERTIFICATE, "BHV", on, expires));
        }
        return evidence;
    }

    private LocalDate day() {
        return Samples.TODAY.minusDays(random.nextInt(7));
    }

    private Assessor.Kind kind() {
        return Assessor.Kind.values()[random.nextInt(Assessor.Kind.values().length)];
    }

    private static PersonId person(int number) {
        return PersonId.of("p-rater-" + number);
    }
}
