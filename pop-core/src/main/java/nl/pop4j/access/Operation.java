package nl.pop4j.access;

/** What someone may be allowed to do. */
public enum Operation {
    /** See a plan, its revisions and its execution record. */
    VIEW_PLAN,
    /** Begin a plan for an employee. */
    START_PLAN,
    /** Change the working copy. */
    EDIT_PLAN,
    /** Freeze and show a revision. */
    PROPOSE_PLAN,
    /** Answer a proposal, or take it back. */
    ANSWER_PROPOSAL,
    /** Sign a revision. */
    SIGN_REVISION,
    /** Report on an activity. */
    REPORT_PROGRESS,
    /** End a plan. */
    CLOSE_PLAN,
    /** See ratings and gaps. */
    VIEW_ASSESSMENT,
    /** Rate oneself or someone else. */
    RATE,
    /** Plan and move reviews. */
    SCHEDULE_REVIEWS,
    /** List plans of an organisation. */
    LIST_PLANS,
    /** Store competence frameworks. */
    MAINTAIN_FRAMEWORKS,
    /** See who someone is and what they want. */
    VIEW_PROFILE,
    /** Write down who someone is and what they want. */
    EDIT_PROFILE,
    /** See who could fill which position. */
    VIEW_SUCCESSION,
    /** State what the organisation needs. */
    STATE_NEEDS
}
