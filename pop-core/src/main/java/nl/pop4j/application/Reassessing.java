package nl.pop4j.application;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import nl.pop4j.access.Operation;
import nl.pop4j.application.desk.Work;
import nl.pop4j.assessment.Rating;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.execution.Evaluation;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.id.FrameworkId;

/** Levels that an evaluation sees anew become ratings, in the same unit of work. */
final class Reassessing {

    private Reassessing() {}

    /** Adds the ratings of an evaluation, unless there is something wrong with one of them. */
    static Findings keep(DevelopmentPlan plan, Evaluation evaluation, Work work) {
        if (evaluation.levels().isEmpty()) {
            return Findings.NONE;
        }
        work.situation().require(plan.employee(), Operation.RATE, "plan");
        FrameworkId id = plan.workingCopy().targets().framework();
        CompetenceFramework framework = Ratings.framework(id, work);
        List<Rating> ratings = evaluation.levels().stream()
                .map(level -> new Rating(
                        level.competence(),
                        level.level(),
                        Ratings.assessor(plan.employee(), work.situation()),
                        evaluation.on(),
                        evaluation.evidence()))
                .collect(ImmutableList.toImmutableList());
        Findings faults = new Findings(IntStream.range(0, ratings.size())
                .mapToObj(i -> Ratings.faults(ratings.get(i), framework, "/levels/" + i))
                .flatMap(Findings::stream)
                .collect(ImmutableList.<Finding>toImmutableList()));
        if (!faults.hasErrors()) {
            Ratings.add(work, plan.employee(), id, ratings);
        }
        return faults;
    }
}
