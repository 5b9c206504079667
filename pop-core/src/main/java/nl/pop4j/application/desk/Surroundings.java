package nl.pop4j.application.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.pop4j.access.Operation;
import nl.pop4j.assessment.CompetenceAssessment;
import nl.pop4j.assessment.CurrentLevel;
import nl.pop4j.calendar.WorkPattern;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.Level;
import nl.pop4j.conversation.ConversationStatus;
import nl.pop4j.conversation.record.ConversationRecord;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.method.PlanSection;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.GoalConsent;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.AgreementState;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.Signature;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.plan.rule.PlanContext;
import nl.pop4j.plan.rule.PlanCourse;
import nl.pop4j.plan.rule.ProfileFacts;
import nl.pop4j.port.ConversationQuery;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.Stored;
import nl.pop4j.review.Review;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.id.FrameworkId;
import org.jspecify.annotations.Nullable;

/** Collects the plain facts around a plan that rules and documents look at. */
public final class Surroundings {

    /** More talks with one employee than anybody has. */
    private static final int TALKS = 1_000;

    private Surroundings() {}

    public static PlanContext of(DevelopmentPlan plan, Situation situation, StorePorts ports) {
        FrameworkId id = plan.workingCopy().targets().framework();
        CompetenceFramework framework = ports.frameworks()
                .find(situation.tenant(), id)
                .map(Stored::value)
                .orElseThrow(() -> new NotFound("framework"));
        Map<CompetenceCode, CurrentLevel> current = current(plan, situation, ports);
        Optional<PlanMethod> method = new TenantMethods(situation, ports).of(plan);
        return new PlanContext(
                situation.today(),
                framework,
                ports.needs().find(situation.tenant()),
                levels(current),
                situation.workingDays(plan),
                situation.settings().schemes(),
                method.orElse(null),
                ShownEvidence.ends(plan, current, situation, ports),
                course(plan, situation, ports),
                method.map(one -> profile(one, plan, situation, ports)).orElse(ProfileFacts.NONE),
                GoalConsent.of(plan));
    }

    /** Nobody looks into a profile where no step of the method asks for it. */
    private static ProfileFacts profile(
            PlanMethod method, DevelopmentPlan plan, Situation situation, StorePorts ports) {
        return method.steps().stream()
                        .noneMatch(step -> step.sections().contains(PlanSection.QUESTIONS)
                                || step.sections().contains(PlanSection.INSIGHTS))
                ? ProfileFacts.NONE
                : ports.profiles()
                        .find(situation.tenant(), plan.employee())
                        .map(ProfileFacts::of)
                        .orElse(ProfileFacts.NONE);
    }

    /** What the ratings of the plan's framework say today, by competence; nothing for who may see no ratings. */
    public static Map<CompetenceCode, CurrentLevel> current(
            DevelopmentPlan plan, Situation situation, StorePorts ports) {
        return assessment(plan, situation, ports)
                .map(assessment ->
                        assessment.asOf(situation.today(), situation.settings().ratings()))
                .orElse(ImmutableList.of())
                .stream()
                .collect(ImmutableMap.toImmutableMap(CurrentLevel::competence, level -> level));
    }

    private static Map<CompetenceCode, Level> levels(Map<CompetenceCode, CurrentLevel> current) {
        ImmutableMap.Builder<CompetenceCode, Level> levels = ImmutableMap.builder();
        current.forEach((code, now) -> {
            Level level = now.level();
            if (level != null) {
                levels.put(code, level);
            }
        });
        return levels.buildOrThrow();
    }

    /** Nothing goes its course before both have signed, or after the end. */
    public static PlanCourse course(DevelopmentPlan plan, Situation situation, StorePorts ports) {
        Optional<Revision> signed = plan.signed();
        if (signed.isEmpty() || plan.status() != PlanStatus.ACTIVE) {
            return PlanCourse.NOT_BEGUN;
        }
        PlanContent content = signed.get().content();
        return new PlanCourse(
                since(signed.get(), situation),
                lastInteraction(plan, situation, ports).orElse(null),
                situation.workPattern(plan).map(WorkPattern::leave).orElse(ImmutableList.of()),
                content.agreements().stream()
                        .filter(agreement -> plan.execution().stateOf(agreement) == AgreementState.OPEN)
                        .map(Agreement::id)
                        .collect(ImmutableSet.toImmutableSet()),
                content.goals().stream()
                        .map(DevelopmentGoal::id)
                        .filter(goal -> plan.execution().evaluationOf(goal).isEmpty())
                        .collect(ImmutableSet.toImmutableSet()));
    }

    private static @Nullable LocalDate since(Revision revision, Situation situation) {
        return revision.signatures().stream()
                .filter(signature -> signature.meaning() == SignatureMeaning.FOR_AGREEMENT)
                .map(Signature::at)
                .max(Comparator.naturalOrder())
                .map(at -> LocalDate.ofInstant(at, situation.settings().zone()))
                .orElse(null);
    }

    /** The last day on which a review or a conversation about the plan was held, or a goal evaluated. */
    private static Optional<LocalDate> lastInteraction(DevelopmentPlan plan, Situation situation, StorePorts ports) {
        Stream<LocalDate> reviews = ports.reviewCycles().findByPlan(situation.tenant(), plan.id()).stream()
                .flatMap(cycle -> cycle.reviews().stream())
                .map(Review::heldOn)
                .filter(Objects::nonNull);
        Stream<LocalDate> evaluations = plan.execution().evaluations().stream().map(evaluation -> evaluation.on());
        return Stream.of(reviews, evaluations, talks(plan, situation, ports))
                .flatMap(days -> days)
                .max(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> talks(DevelopmentPlan plan, Situation situation, StorePorts ports) {
        return ports
                .conversations()
                .list(situation.tenant(), ConversationQuery.first(TALKS).of(plan.employee()))
                .stream()
                .filter(talk -> talk.status() == ConversationStatus.HELD || talk.status() == ConversationStatus.CLOSED)
                .flatMap(talk -> ports.conversations().find(situation.tenant(), talk.conversation()).stream())
                .filter(talk -> plan.id().equals(talk.subject().plan()))
                .flatMap(talk -> Stream.ofNullable(talk.record()))
                .map(ConversationRecord::heldOn);
    }

    /** Someone who may see a plan but no ratings (a coach, a trusted person) sees levels as unknown. */
    public static Optional<CompetenceAssessment> assessment(
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
