package nl.pop4j.access;

import static nl.pop4j.access.PlanStage.ACTIVE;
import static nl.pop4j.access.PlanStage.COMPLETED;
import static nl.pop4j.access.PlanStage.DRAFT;
import static nl.pop4j.access.PlanStage.NO_PLAN;
import static nl.pop4j.access.PlanStage.OFFERED;
import static nl.pop4j.access.PlanStage.STOPPED;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;

/**
 * What someone may be allowed to do, with the field groups it is about and whether it is done to a plan.
 *
 * <p>{@link AccessPolicy} shows what is asked of it.
 */
public enum Operation {
    /** See a plan, its revisions and its execution record. */
    VIEW_PLAN(
            true,
            FieldGroup.HEAD,
            FieldGroup.PERSPECTIVE,
            FieldGroup.TARGETS,
            FieldGroup.GOALS,
            FieldGroup.ACTIVITIES,
            FieldGroup.AGREEMENTS,
            FieldGroup.CAPACITY,
            FieldGroup.REVIEWS,
            FieldGroup.PROGRESS,
            FieldGroup.EVALUATION,
            FieldGroup.SIGNATURES,
            FieldGroup.REACTIONS),
    /** Begin a plan for an employee. */
    START_PLAN(false, FieldGroup.HEAD),
    /** Change the working copy. */
    EDIT_PLAN(
            true,
            FieldGroup.HEAD,
            FieldGroup.PERSPECTIVE,
            FieldGroup.TARGETS,
            FieldGroup.GOALS,
            FieldGroup.ACTIVITIES,
            FieldGroup.AGREEMENTS,
            FieldGroup.CAPACITY,
            FieldGroup.REVIEWS),
    /** Say something about a part of a plan beside it, and see what is said there, as far as one sees that part. */
    COMMENT_ON_PLAN(
            true,
            FieldGroup.HEAD,
            FieldGroup.PERSPECTIVE,
            FieldGroup.TARGETS,
            FieldGroup.GOALS,
            FieldGroup.ACTIVITIES,
            FieldGroup.AGREEMENTS,
            FieldGroup.CAPACITY,
            FieldGroup.REVIEWS),
    /** Freeze and show a revision. */
    PROPOSE_PLAN(true, FieldGroup.HEAD),
    /** Answer a proposal, or take it back. */
    ANSWER_PROPOSAL(true, FieldGroup.REACTIONS),
    /** Sign a revision. */
    SIGN_REVISION(true, FieldGroup.SIGNATURES),
    /** Record that the plan was presented to management, and what they found. */
    PRESENT_PLAN(true, FieldGroup.REACTIONS),
    /** Record that a signed revision went into the personnel file. */
    FILE_REVISION(true, FieldGroup.SIGNATURES),
    /** Report on an activity. */
    REPORT_PROGRESS(true, FieldGroup.PROGRESS),
    /** Say what came of promises and goals of the signed plan. */
    EVALUATE(true, FieldGroup.AGREEMENTS, FieldGroup.EVALUATION),
    /** Plan and move reviews. */
    SCHEDULE_REVIEWS(true, FieldGroup.REVIEWS),
    /** End a plan. */
    CLOSE_PLAN(true, FieldGroup.HEAD),
    /** Give a template to a plan, or bring what came from one up to date. */
    GIVE_TEMPLATE(true, FieldGroup.GOALS, FieldGroup.ACTIVITIES),
    /** Say which employment and role a plan stands on. */
    REASSIGN_PLAN(true, FieldGroup.HEAD),
    /** Remind those for whom a plan waits. */
    REMIND(true, FieldGroup.HEAD),
    /** List plans of an organisation. */
    LIST_PLANS(false, FieldGroup.HEAD),
    /** See ratings and gaps. */
    VIEW_ASSESSMENT(false, FieldGroup.LEVELS),
    /** Rate oneself or someone else. */
    RATE(false, FieldGroup.LEVELS),
    /** See who someone is and what they want. */
    VIEW_PROFILE(false, FieldGroup.PROFILE),
    /** Write down who someone is and what they want. */
    EDIT_PROFILE(false, FieldGroup.PROFILE),
    /** See a conversation. */
    VIEW_CONVERSATION(false, FieldGroup.INVITATION, FieldGroup.PREPARATION, FieldGroup.RECORD),
    /** Plan, move or call off a conversation. */
    PLAN_CONVERSATION(false, FieldGroup.INVITATION),
    /** Invite to a conversation, and ask whether the employee brings somebody. */
    INVITE_TO_CONVERSATION(false, FieldGroup.INVITATION),
    /** Say who comes along to a conversation. */
    BRING_TRUSTED_PERSON(false, FieldGroup.INVITATION),
    /** Prepare for a conversation, and share that. */
    PREPARE_CONVERSATION(false, FieldGroup.PREPARATION),
    /** Write the record of a conversation, hand it over and close. */
    RECORD_CONVERSATION(false, FieldGroup.RECORD),
    /** Put one's word under the record of a conversation. */
    CONFIRM_RECORD(false, FieldGroup.RECORD),
    /** See agreed adjustments at work. No other permission includes this one. */
    VIEW_ADJUSTMENTS(false, FieldGroup.ADJUSTMENTS),
    /** Agree on adjustments at work. No other permission includes this one. */
    AGREE_ADJUSTMENTS(false, FieldGroup.ADJUSTMENTS),
    /** See all that is kept about a person, special-category data included (GDPR art. 15, 20). */
    VIEW_PERSONAL_DATA(false, FieldGroup.PERSONAL_DATA),
    /** See who looked at what is kept about a person. */
    VIEW_ACCESS_LOG(false, FieldGroup.ACCESS_LOG),
    /** See what someone put beside texts about him or her. */
    VIEW_STATEMENTS(false, FieldGroup.STATEMENTS),
    /** Put a statement beside a text about oneself (GDPR art. 16). */
    ADD_STATEMENT(false, FieldGroup.STATEMENTS),
    /** See what is due for erasure, erase it, or hold it (GDPR art. 17). */
    ERASE_PERSONAL_DATA(false, FieldGroup.PERSONAL_DATA),
    /** See who could fill which position. */
    VIEW_SUCCESSION(false, FieldGroup.SUCCESSION),
    /** Tell an employee something about a competence, goal or activity. */
    GIVE_FEEDBACK(false, FieldGroup.FEEDBACK),
    /** See what others say of an employee, as far as they let one. */
    VIEW_FEEDBACK(false, FieldGroup.FEEDBACK),
    /** Put a culture survey to a team, and close it. */
    HOLD_SURVEYS(false, FieldGroup.CULTURE),
    /** Write a rollout programme, and see it whole. */
    LEAD_ROLLOUT(false, FieldGroup.ROLLOUT),
    /** See sums over groups of people. */
    VIEW_FIGURES(false, FieldGroup.FIGURES),
    /** Store competence frameworks. */
    MAINTAIN_FRAMEWORKS(false, FieldGroup.FRAMEWORKS),
    /** Store ways of working, templates and ready goals. */
    MAINTAIN_METHODS(false, FieldGroup.METHODS),
    /** State what the organisation needs. */
    STATE_NEEDS(false, FieldGroup.NEEDS);

    private static final Set<PlanStage> ON_A_PLAN = Sets.immutableEnumSet(DRAFT, OFFERED, ACTIVE, COMPLETED, STOPPED);
    private static final Set<PlanStage> WITHOUT_A_PLAN = Sets.immutableEnumSet(NO_PLAN);

    private final boolean onPlan;
    private final ImmutableSet<FieldGroup> fields;

    Operation(boolean onPlan, FieldGroup... fields) {
        this.onPlan = onPlan;
        this.fields = ImmutableSet.copyOf(fields);
    }

    /** The field groups that it can be allowed for, in their order. */
    public Set<FieldGroup> fields() {
        return fields;
    }

    /** The stages in which it can be allowed: those of a plan, or {@link PlanStage#NO_PLAN} only. */
    public Set<PlanStage> stages() {
        return onPlan ? ON_A_PLAN : WITHOUT_A_PLAN;
    }
}
