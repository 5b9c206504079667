package nl.pop4j.privacy;

import java.util.Optional;
import nl.pop4j.adjustment.WorkAdjustments;
import nl.pop4j.assessment.CompetenceAssessment;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.feedback.Feedback;
import nl.pop4j.feedback.culture.CultureSurvey;
import nl.pop4j.gap.AgreedGaps;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.comment.PlanComment;
import nl.pop4j.privacy.retention.LegalHold;
import nl.pop4j.privacy.statement.SubjectStatements;
import nl.pop4j.profile.PersonalProfile;
import nl.pop4j.review.ReviewCycle;
import nl.pop4j.rollout.RolloutProgramme;
import nl.pop4j.shared.DataCategory;
import org.jspecify.annotations.Nullable;

/**
 * What a store keeps that is about people or names them, in the order in which it is erased: what hangs on something
 * else comes before it.
 *
 * <p>Example: {@code WORK_ADJUSTMENTS.category()} holds {@code SPECIAL}; {@code ORGANISATION_NEEDS.category()} is
 * empty, since needs are about nobody.
 */
public enum RecordKind {
    /** Reviews around a plan. */
    REVIEW_CYCLE(ReviewCycle.class, DataCategory.DEVELOPMENT),
    /** Talks with what was prepared for them, private or not, and their records. */
    CONVERSATION(Conversation.class, DataCategory.DEVELOPMENT),
    /** What others said to someone about a competence, goal or activity. */
    FEEDBACK(Feedback.class, DataCategory.DEVELOPMENT),
    /** What people said beside a plan about a place in it. */
    PLAN_COMMENT(PlanComment.class, DataCategory.DEVELOPMENT),
    /** Gaps as they were when a plan was signed, kept for reports. */
    AGREED_GAPS(AgreedGaps.class, DataCategory.DEVELOPMENT),
    /** Plans with their revisions and execution record. */
    DEVELOPMENT_PLAN(DevelopmentPlan.class, DataCategory.DEVELOPMENT),
    /** Who someone is at work and what they want. */
    PERSONAL_PROFILE(PersonalProfile.class, DataCategory.DEVELOPMENT),
    /** Ratings. */
    COMPETENCE_ASSESSMENT(CompetenceAssessment.class, DataCategory.DEVELOPMENT),
    /** Agreed adjustments at work. */
    WORK_ADJUSTMENTS(WorkAdjustments.class, DataCategory.SPECIAL),
    /** What someone put beside texts about them. */
    SUBJECT_STATEMENTS(SubjectStatements.class, DataCategory.DEVELOPMENT),
    /** Orders not to erase. */
    LEGAL_HOLD(LegalHold.class, DataCategory.EMPLOYMENT),
    /** What the organisation needs: about nobody, but it names who leads a team and who committed to it. */
    ORGANISATION_NEEDS(OrganisationNeeds.class, null),
    /** How a team sees its growth culture: about nobody, but it may name people. */
    CULTURE_SURVEY(CultureSurvey.class, null),
    /** Bringing the POP into an organisation: about nobody, but it may name people. */
    ROLLOUT_PROGRAMME(RolloutProgramme.class, null);

    private final Class<? extends Record> type;
    private final @Nullable DataCategory category;

    RecordKind(Class<? extends Record> type, @Nullable DataCategory category) {
        this.type = type;
        this.category = category;
    }

    /** The root of its records. */
    public Class<? extends Record> type() {
        return type;
    }

    /** The category of all that stands in it and has none of its own; empty where it is about no single person. */
    public Optional<DataCategory> category() {
        return Optional.ofNullable(category);
    }
}
