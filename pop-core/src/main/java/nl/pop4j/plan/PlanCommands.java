package nl.pop4j.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.ActivityProgress;
import nl.pop4j.plan.lifecycle.LifeCycle;
import nl.pop4j.plan.lifecycle.PlanEvent;
import nl.pop4j.plan.lifecycle.RevisionStep;
import nl.pop4j.plan.lifecycle.Side;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.plan.revision.ShownTexts;
import nl.pop4j.plan.revision.Signature;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.plan.rule.PlanContext;
import nl.pop4j.plan.rule.PlanRules;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;

/**
 * What can be done with a plan: each command gives the next plan and its events, or findings and no change.
 *
 * <p>Who may give which command is a question for {@code application}; here a command has a party, a person where one
 * signs, and a moment.
 */
public final class PlanCommands {

    /** A step that the revision's status does not allow; arguments {@code step}, {@code status}. */
    public static final RuleCode STEP_NOT_POSSIBLE = RuleCode.of("LIFE-1");

    /** Another revision is still open; argument {@code revision}. */
    public static final RuleCode REVISION_STILL_OPEN = RuleCode.of("LIFE-2");

    /** The plan has ended. */
    public static final RuleCode PLAN_HAS_ENDED = RuleCode.of("LIFE-3");

    /** A later revision exists; arguments {@code revision}, {@code latest}. */
    public static final RuleCode REVISION_NOT_LATEST = RuleCode.of("LIFE-4");

    /** The digest named is not the revision's. */
    public static final RuleCode DIGEST_DIFFERS = RuleCode.of("SIGN-1");

    /** The party has signed before. */
    public static final RuleCode SIGNED_BEFORE = RuleCode.of("SIGN-2");

    /** The person has signed for the other party. */
    public static final RuleCode SIGNS_FOR_BOTH = RuleCode.of("SIGN-3");

    /** A refusal without a reason. */
    public static final RuleCode REASON_MISSING = RuleCode.of("LIFE-5");

    /** Progress on an activity that the plan does not have. */
    public static final RuleCode UNKNOWN_ACTIVITY = RuleCode.of("PROGRESS-1");

    private PlanCommands() {}

    /** Overwrites the working copy. Refused only when the plan has ended. */
    public static Outcome<DevelopmentPlan> edit(DevelopmentPlan plan, PlanContent content) {
        return plan.closing() == null ? Outcome.done(plan.edited(content)) : ended();
    }

    /**
     * Freezes the working copy as the next revision and shows it to the other side. Warnings of the rules come back as
     * remarks; one error refuses.
     */
    public static Outcome<DevelopmentPlan> propose(
            DevelopmentPlan plan, Party by, PlanRules rules, PlanContext context, Instant at) {
        if (plan.closing() != null) {
            return ended();
        }
        Optional<Revision> open =
                plan.latest().filter(revision -> revision.status().isOpen());
        if (open.isPresent()) {
            return Outcome.refused(Finding.error(
                    REVISION_STILL_OPEN, "", Map.of("revision", "" + open.get().number())));
        }
        Findings findings = rules.check(plan.workingCopy(), context);
        if (findings.hasErrors()) {
            return Outcome.refused(findings);
        }
        ShownTexts shown = ShownTexts.of(plan.workingCopy(), context.framework(), context.needs());
        DevelopmentPlan next = plan.frozen(shown, rules.name(), by, at);
        return new Outcome.Done<>(
                next,
                List.of(event(PlanEvent.Type.PROPOSED, next, next.revisions().size(), at)),
                findings);
    }

    /**
     * Answers a proposal: agree, ask for changes, declare it not feasible, refuse, or take it back.
     *
     * @param reason why; may be empty only when agreeing or taking back
     * @throws IllegalArgumentException if the step is a kind of signing
     */
    public static Outcome<DevelopmentPlan> answer(
            DevelopmentPlan plan, int number, Party by, RevisionStep step, String reason, Instant at) {
        if (step == RevisionStep.SIGN || step == RevisionStep.ACKNOWLEDGE) {
            throw new IllegalArgumentException("step must not be a kind of signing");
        }
        boolean needsReason = step != RevisionStep.AGREE && step != RevisionStep.WITHDRAW;
        if (needsReason && reason.isBlank()) {
            return Outcome.refused(Finding.error(REASON_MISSING, "/reason", Map.of()));
        }
        return step(plan, number, by, step)
                .fold(
                        (status, events) -> {
                            Revision answered = plan.revisions().get(number - 1).answered(status, reason);
                            return Outcome.done(plan.with(answered), event(PlanEvent.Type.ANSWERED, plan, number, at));
                        },
                        Outcome::refused);
    }

    /**
     * Puts a signature under the latest revision. The second one for agreement makes it the signed revision, and the
     * one before it superseded.
     *
     * @param number the revision that was shown
     * @param signature names the digest of what was shown
     */
    public static Outcome<DevelopmentPlan> sign(DevelopmentPlan plan, int number, Signature signature) {
        RevisionStep step = stepOf(signature.meaning());
        return step(plan, number, signature.party(), step)
                .fold(
                        (status, events) -> {
                            Revision revision = plan.revisions().get(number - 1);
                            return refusal(revision, signature)
                                    .map(Outcome::<DevelopmentPlan>refused)
                                    .orElseGet(() -> signed(plan, revision.signed(signature, status), signature.at()));
                        },
                        Outcome::refused);
    }

    /** Adds a report to the execution record. */
    public static Outcome<DevelopmentPlan> report(DevelopmentPlan plan, ActivityProgress progress, Instant at) {
        if (plan.closing() != null) {
            return ended();
        }
        boolean known = plan.signed()
                .map(Revision::content)
                .orElse(plan.workingCopy())
                .activity(progress.activity())
                .isPresent();
        if (!known) {
            return Outcome.refused(Finding.error(
                    UNKNOWN_ACTIVITY,
                    "/activity",
                    Map.of("activity", progress.activity().value())));
        }
        return Outcome.done(plan.with(plan.execution().with(progress)), event(PlanEvent.Type.PROGRESSED, plan, 0, at));
    }

    /** Ends the plan. */
    public static Outcome<DevelopmentPlan> close(DevelopmentPlan plan, Closing closing, Instant at) {
        return plan.closing() == null
                ? Outcome.done(plan.closed(closing), event(PlanEvent.Type.STOPPED, plan, 0, at))
                : ended();
    }

    private static Outcome<RevisionStatus> step(DevelopmentPlan plan, int number, Party by, RevisionStep step) {
        if (plan.closing() != null) {
            return ended();
        }
        Optional<Revision> revision = plan.revision(number);
        int latest = plan.revisions().size();
        if (revision.isEmpty() || number != latest) {
            return Outcome.refused(Finding.error(
                    REVISION_NOT_LATEST, "/revision", Map.of("revision", "" + number, "latest", "" + latest)));
        }
        RevisionStatus status = revision.get().status();
        return LifeCycle.next(status, step, Side.of(by, revision.get().proposedBy()))
                .map(next -> Outcome.done(next))
                .orElseGet(() -> Outcome.refused(
                        Finding.error(STEP_NOT_POSSIBLE, "", Map.of("step", step.name(), "status", status.name()))));
    }

    private static Optional<Finding> refusal(Revision revision, Signature signature) {
        if (!signature.digest().equals(revision.digest())) {
            return Optional.of(Finding.error(DIGEST_DIFFERS, "/digest", Map.of("revision", "" + revision.number())));
        }
        if (revision.agreementOf(signature.party()).isPresent()) {
            return Optional.of(Finding.error(SIGNED_BEFORE, "", Map.of("revision", "" + revision.number())));
        }
        boolean both = revision.signatures().stream()
                .anyMatch(other ->
                        other.party() != signature.party() && other.by().equals(signature.by()));
        return both ? Optional.of(Finding.error(SIGNS_FOR_BOTH, "", Map.of())) : Optional.empty();
    }

    private static Outcome<DevelopmentPlan> signed(DevelopmentPlan plan, Revision revision, Instant at) {
        if (revision.status() != RevisionStatus.SIGNED) {
            return Outcome.done(
                    plan.with(revision), event(PlanEvent.Type.SIGNATURE_GIVEN, plan, revision.number(), at));
        }
        DevelopmentPlan replaced = plan.signed()
                .map(old -> plan.with(old.to(RevisionStatus.SUPERSEDED)))
                .orElse(plan);
        return Outcome.done(
                replaced.with(revision),
                event(PlanEvent.Type.SIGNATURE_GIVEN, plan, revision.number(), at),
                event(PlanEvent.Type.SIGNED, plan, revision.number(), at));
    }

    private static RevisionStep stepOf(SignatureMeaning meaning) {
        return switch (meaning) {
            case FOR_AGREEMENT -> RevisionStep.SIGN;
            case AS_SEEN, UNDER_PROTEST -> RevisionStep.ACKNOWLEDGE;
            case REFUSED -> RevisionStep.REFUSE;
        };
    }

    private static PlanEvent event(PlanEvent.Type type, DevelopmentPlan plan, int revision, Instant at) {
        return new PlanEvent(type, plan.id(), revision, at);
    }

    private static <T> Outcome<T> ended() {
        return Outcome.refused(Finding.error(PLAN_HAS_ENDED, "", Map.of()));
    }
}
