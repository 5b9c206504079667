package nl.pop4j.plan.lifecycle;

import com.google.common.collect.ImmutableMap;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.ActivityId;

/**
 * What can stand in the way of a command on a plan, as findings; all are errors.
 *
 * <p>{@link LifeCycle} shows when they are broken.
 */
public final class LifeCycleRules {

    /** The status of the revision does not allow the step: {@code step}, {@code status}. */
    public static final RuleCode STEP_NOT_POSSIBLE = RuleCode.of("LIFE-1");

    /** Another revision is still open: {@code revision}. */
    public static final RuleCode REVISION_STILL_OPEN = RuleCode.of("LIFE-2");

    /** The plan has ended. */
    public static final RuleCode PLAN_HAS_ENDED = RuleCode.of("LIFE-3");

    /** The revision is not the latest one, or does not exist: {@code revision}, {@code latest}. */
    public static final RuleCode REVISION_NOT_LATEST = RuleCode.of("LIFE-4");

    /** A refusal or a request for changes has no reason. */
    public static final RuleCode REASON_MISSING = RuleCode.of("LIFE-5");

    /** The plan cannot be completed, since nobody has signed it. */
    public static final RuleCode NOTHING_TO_COMPLETE = RuleCode.of("LIFE-6");

    /** Nothing was proposed yet that could be answered or signed. */
    public static final RuleCode NOTHING_PROPOSED = RuleCode.of("LIFE-7");

    /** The plan that a next one is to go on from has not ended. */
    public static final RuleCode PREDECESSOR_GOES_ON = RuleCode.of("LIFE-8");

    /** Nobody is waited for, so that there is nothing to remind of. */
    public static final RuleCode NOBODY_WAITED_FOR = RuleCode.of("LIFE-9");

    /** The digest named is not the revision's: {@code revision}. */
    public static final RuleCode DIGEST_DIFFERS = RuleCode.of("SIGN-1");

    /** The party has signed for agreement before: {@code revision}. */
    public static final RuleCode SIGNED_BEFORE = RuleCode.of("SIGN-2");

    /** The person has signed for the other party. */
    public static final RuleCode SIGNS_FOR_BOTH = RuleCode.of("SIGN-3");

    /** Nobody signs for an employee by mandate, and nobody by a mandate of their own. */
    public static final RuleCode NO_SUCH_MANDATE = RuleCode.of("SIGN-4");

    /** Progress on an activity that the plan does not have: {@code activity}. */
    public static final RuleCode UNKNOWN_ACTIVITY = RuleCode.of("PROGRESS-1");

    /** A goal of the plan to be completed was not evaluated: {@code goal}. */
    public static final RuleCode GOAL_NOT_EVALUATED = RuleCode.of("EVALUATION-1");

    /** The signed plan has no such goal: {@code goal}. */
    public static final RuleCode UNKNOWN_GOAL = RuleCode.of("EVALUATION-2");

    /** The signed plan has no such promise: {@code agreement}. */
    public static final RuleCode UNKNOWN_AGREEMENT = RuleCode.of("AGREEMENT-1");

    /** Only what both sides have signed can be filed: {@code revision}. */
    public static final RuleCode NOT_SIGNED = RuleCode.of("FILING-1");

    /** The filed revision and the copy are recorded on a day that has not come yet: {@code date}. */
    public static final RuleCode NOT_YET = RuleCode.of("FILING-2");

    private LifeCycleRules() {}

    /** A finding that needs no arguments. */
    public static Finding plain(RuleCode code, String pointer) {
        return Finding.error(code, pointer, ImmutableMap.of());
    }

    /** A finding about a revision. */
    public static Finding about(RuleCode code, String pointer, int revision) {
        return Finding.error(code, pointer, ImmutableMap.of("revision", Integer.toString(revision)));
    }

    /** The step has no row in the table. */
    public static Finding notPossible(RevisionStep step, RevisionStatus status) {
        return Finding.error(STEP_NOT_POSSIBLE, "", ImmutableMap.of("step", step.name(), "status", status.name()));
    }

    /** Only the latest revision can be answered and signed. */
    public static Finding notLatest(int revision, int latest) {
        return Finding.error(
                REVISION_NOT_LATEST,
                "/revision",
                ImmutableMap.of("revision", Integer.toString(revision), "latest", Integer.toString(latest)));
    }

    /** The activity is not in the plan that holds. */
    public static Finding unknown(ActivityId activity) {
        return Finding.error(UNKNOWN_ACTIVITY, "/activityId", ImmutableMap.of("activity", activity.value()));
    }
}
