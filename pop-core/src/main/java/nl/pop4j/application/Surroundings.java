package nl.pop4j.application;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.access.Operation;
import nl.pop4j.assessment.CompetenceAssessment;
import nl.pop4j.assessment.CurrentLevel;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.Level;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.rule.PlanContext;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.Stored;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.id.FrameworkId;

/** Collects the plain facts around a plan that rules and documents look at. */
final class Surroundings {

    private Surroundings() {}

    static PlanContext of(DevelopmentPlan plan, Situation situation, StorePorts ports) {
        FrameworkId id = plan.workingCopy().targets().framework();
        CompetenceFramework framework = ports.frameworks()
                .find(situation.tenant(), id)
                .map(Stored::value)
                .orElseThrow(() -> new NotFound("framework"));
        return new PlanContext(
                situation.today(),
                framework,
                ports.needs().find(situation.tenant()),
                levels(plan, situation, ports),
                situation.settings().workingDays(),
                situation.settings().schemes());
    }

    /** What the ratings of the plan's framework say today, by competence; nothing for who may see no ratings. */
    static Map<CompetenceCode, CurrentLevel> current(DevelopmentPlan plan, Situation situation, StorePorts ports) {
        return assessment(plan, situation, ports)
                .map(assessment ->
                        assessment.asOf(situation.today(), situation.settings().ratings()))
                .orElse(ImmutableList.of())
                .stream()
                .collect(ImmutableMap.toImmutableMap(CurrentLevel::competence, level -> level));
    }

    private static Map<CompetenceCode, Level> levels(DevelopmentPlan plan, Situation situation, StorePorts ports) {
        return assessment(plan, situation, ports)
                .map(assessment -> assessment.levelsAsOf(
                        situation.today(), situation.settings().ratings()))
                .orElse(ImmutableMap.of());
    }

    /** Someone who may see a plan but no ratings (a coach, a trusted person) sees levels as unknown. */
    private static Optional<CompetenceAssessment> assessment(
            DevelopmentPlan plan, Situation situation, StorePorts ports) {
        return situation.mayTowards(plan.employee(), Operation.VIEW_ASSESSMENT)
                ? ports.assessments()
                        .find(
                                situation.tenant(),
                                plan.employee(),
                                plan.workingCopy().targets().framework())
                : Optional.empty();
    }
}
