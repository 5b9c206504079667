package nl.pop4j.memory;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.pop4j.adjustment.WorkAdjustments;
import nl.pop4j.assessment.CompetenceAssessment;
import nl.pop4j.feedback.Feedback;
import nl.pop4j.gap.AgreedGaps;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.comment.PlanComment;
import nl.pop4j.port.PersonalRecords;
import nl.pop4j.privacy.RecordKind;
import nl.pop4j.privacy.retention.LegalHold;
import nl.pop4j.privacy.statement.SubjectStatements;
import nl.pop4j.profile.PersonalProfile;
import nl.pop4j.review.ReviewCycle;
import nl.pop4j.shared.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Everything in memory that is about people.
 *
 * @param store guards the tenant
 * @param state where everything is
 */
record MemoryHoldings(MemoryStore store, MemoryState state) {

    static List<PersonalRecords> of(MemoryStore store, MemoryState state) {
        return new MemoryHoldings(store, state).all();
    }

    private List<PersonalRecords> all() {
        return ImmutableList.of(
                of(
                        RecordKind.REVIEW_CYCLE,
                        state.reviewCycles,
                        this::reviewed,
                        cycle -> cycle.at(cycle.version().next())),
                of(
                        RecordKind.CONVERSATION,
                        state.conversations,
                        talk -> talk.subject().employee(),
                        talk -> talk.at(talk.version().next())),
                of(
                        RecordKind.FEEDBACK,
                        state.feedbacks,
                        Feedback::employee,
                        feedback -> feedback.at(feedback.version().next())),
                of(
                        RecordKind.PLAN_COMMENT,
                        state.comments,
                        PlanComment::employee,
                        comment -> comment.at(comment.version().next())),
                of(RecordKind.AGREED_GAPS, state.gaps, AgreedGaps::employee, gaps -> gaps),
                of(
                        RecordKind.DEVELOPMENT_PLAN,
                        state.plans,
                        DevelopmentPlan::employee,
                        plan -> plan.at(plan.version().next())),
                of(
                        RecordKind.PERSONAL_PROFILE,
                        state.profiles,
                        PersonalProfile::employee,
                        profile -> profile.at(profile.version().next())),
                of(
                        RecordKind.COMPETENCE_ASSESSMENT,
                        state.assessments,
                        CompetenceAssessment::employee,
                        assessment -> assessment.at(assessment.version().next())),
                of(
                        RecordKind.WORK_ADJUSTMENTS,
                        state.adjustments,
                        WorkAdjustments::employee,
                        adjustments -> adjustments.at(adjustments.version().next())),
                of(
                        RecordKind.SUBJECT_STATEMENTS,
                        state.statements,
                        SubjectStatements::employee,
                        statements -> statements.at(statements.version().next())),
                of(RecordKind.LEGAL_HOLD, state.legalHolds, LegalHold::person, hold -> hold),
                of(
                        RecordKind.ORGANISATION_NEEDS,
                        state.needs,
                        needs -> null,
                        needs -> needs.at(needs.version().next())),
                of(
                        RecordKind.CULTURE_SURVEY,
                        state.cultureSurveys,
                        survey -> null,
                        survey -> survey.at(survey.version().next())),
                of(
                        RecordKind.ROLLOUT_PROGRAMME,
                        state.rolloutProgrammes,
                        programme -> null,
                        programme -> programme.at(programme.version().next())));
    }

    private <K, R extends Record> PersonalRecords of(
            RecordKind kind, Map<K, R> records, Function<R, @Nullable PersonId> owner, UnaryOperator<R> next) {
        return new MemoryRecords<>(kind, store, records, owner, next);
    }

    private @Nullable PersonId reviewed(ReviewCycle cycle) {
        DevelopmentPlan plan = state.plans.get(cycle.plan());
        return plan == null ? null : plan.employee();
    }
}
