package nl.pop4j.application;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.application.desk.Work;
import nl.pop4j.assessment.Assessor;
import nl.pop4j.assessment.CompetenceAssessment;
import nl.pop4j.assessment.Rating;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.ProficiencyScale;
import nl.pop4j.port.Assessments;
import nl.pop4j.port.Stored;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.id.AssessmentId;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PersonId;

/** Checks ratings against a framework and adds them to what was rated before. */
final class Ratings {

    private Ratings() {}

    static CompetenceFramework framework(FrameworkId id, Work work) {
        return work.ports()
                .frameworks()
                .find(work.tenant(), id)
                .map(Stored::value)
                .orElseThrow(() -> new NotFound("framework"));
    }

    /** In what capacity the actor rates this employee. */
    static Assessor assessor(PersonId employee, Situation situation) {
        return new Assessor(
                kind(situation.rolesTowards(employee)), situation.actor().person());
    }

    /**
     * No such competence, or no such level on its scale.
     *
     * @param place a JSON pointer to what holds the rating
     */
    static Findings faults(Rating rating, CompetenceFramework framework, String place) {
        Map<String, String> arguments = Map.of(
                "competence",
                rating.competence().value(),
                "level",
                rating.level().toString());
        if (framework.competence(rating.competence()).isEmpty()) {
            return Findings.of(Finding.error(Assessing.UNKNOWN_COMPETENCE, place + "/competence", arguments));
        }
        Optional<ProficiencyScale> scale = framework.scaleOf(rating.competence());
        boolean allowed = scale.map(known -> known.allows(rating.level())).orElse(false);
        return allowed
                ? Findings.NONE
                : Findings.of(Finding.error(Assessing.LEVEL_NOT_ON_SCALE, place + "/level", arguments));
    }

    /** Adds ratings; the store's version is taken as it is, since ratings by different people never collide. */
    static CompetenceAssessment add(Work work, PersonId employee, FrameworkId framework, List<Rating> ratings) {
        Assessments assessments = work.ports().assessments();
        CompetenceAssessment assessment = assessments
                .find(work.tenant(), employee, framework)
                .orElseGet(() -> CompetenceAssessment.of(idOf(employee, framework), employee, framework));
        for (Rating rating : ratings) {
            assessment = assessment.with(rating);
        }
        return assessments.save(work.tenant(), assessment);
    }

    private static Assessor.Kind kind(Set<Role> roles) {
        if (roles.contains(Role.EMPLOYEE)) {
            return Assessor.Kind.SELF;
        }
        return roles.contains(Role.MANAGER) ? Assessor.Kind.MANAGER : Assessor.Kind.PEER;
    }

    /** One assessment for each employee and framework, with an id that two writers at once agree on. */
    private static AssessmentId idOf(PersonId employee, FrameworkId framework) {
        String key = employee.value() + "\n" + framework.value();
        return AssessmentId.of("as-"
                + Hashing.sha256()
                        .hashString(key, StandardCharsets.UTF_8)
                        .toString()
                        .substring(0, 32));
    }
}
