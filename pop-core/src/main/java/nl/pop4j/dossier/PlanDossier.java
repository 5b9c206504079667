package nl.pop4j.dossier;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.pop4j.plan.content.Capacity;
import nl.pop4j.plan.content.Perspective;

/**
 * One plan with all around it, as one reader may see it.
 *
 * @param head which plan, of whom
 * @param perspective where the employee wants to go
 * @param competences where the employee stands and wants to be, in reading order
 * @param goals what to reach
 * @param activities the work towards it
 * @param agreements what the sides promise each other
 * @param capacity time and money agreed
 * @param reviews when progress is looked at
 * @param signatures who signed what
 * @param remarks sentences of the rules that stop nothing, in the plan's language
 */
public record PlanDossier(
        DossierHead head,
        Perspective perspective,
        List<CompetenceLine> competences,
        List<GoalLine> goals,
        List<ActivityLine> activities,
        List<AgreementLine> agreements,
        Capacity capacity,
        List<ReviewLine> reviews,
        List<SignatureLine> signatures,
        List<String> remarks) {

    /** Copies the lists. */
    public PlanDossier {
        competences = ImmutableList.copyOf(competences);
        goals = ImmutableList.copyOf(goals);
        activities = ImmutableList.copyOf(activities);
        agreements = ImmutableList.copyOf(agreements);
        reviews = ImmutableList.copyOf(reviews);
        signatures = ImmutableList.copyOf(signatures);
        remarks = ImmutableList.copyOf(remarks);
    }

    /** The plan only. */
    @Override
    public String toString() {
        return "PlanDossier[" + head.plan() + "]";
    }
}
