package nl.pop4j.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.ActivityProgress;
import nl.pop4j.plan.lifecycle.LifeCycle;
import nl.pop4j.plan.lifecycle.LifeCycleRules;
import nl.pop4j.plan.lifecycle.PlanEvent;
import nl.pop4j.plan.lifecycle.RevisionStep;
import nl.pop4j.plan.lifecycle.Side;
import nl.pop4j.plan.revision.Mandate;
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
import org.jspecify.annotations.Nullable;

/**
 * What can be done with a plan: each command gives the next plan and its events, or findings and no change.
 *
 * <p>Who may give which command is a question for {@code application}; here a command has a party, a person where one
 * signs, and a moment.
 *
 * <p>{@link DevelopmentPlan} shows them at work.
 */
public final class PlanCommands {

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
            return Outcome.refused(LifeCycleRules.about(
                    LifeCycleRules.REVISION_STILL_OPEN, "", open.get().number()));
        }
        Findings findings = rules.check(plan.workingCopy(), context);
        if (findings.hasErrors()) {
            return Outcome.refused(findings);
        }
        ShownTexts shown = ShownTexts.of(plan.workingCopy(), context.framework(), context.needs());
        DevelopmentPlan next = plan.frozen(shown, rules.name(), named(context.method()), by, at);
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
            return Outcome.refused(LifeCycleRules.plain(LifeCycleRules.REASON_MISSING, "/reason"));
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
            return Outcome.refused(LifeCycleRules.unknown(progress.activity()));
        }
        return Outcome.done(plan.with(plan.execution().with(progress)), event(PlanEvent.Type.PROGRESSED, plan, 0, at));
    }

    /** Ends the plan. It can be stopped at any time; to be completed it must have been signed, and each goal evaluated. */
    public static Outcome<DevelopmentPlan> close(DevelopmentPlan plan, Closing closing, Instant at) {
        if (plan.closing() != null) {
            return ended();
        }
        boolean completes = closing.status() == PlanStatus.COMPLETED;
        if (completes && plan.signed().isEmpty()) {
            return Outcome.refused(LifeCycleRules.plain(LifeCycleRules.NOTHING_TO_COMPLETE, ""));
        }
        Findings open = completes ? ExecutionCommands.unevaluated(plan) : Findings.NONE;
        if (open.hasErrors()) {
            return Outcome.refused(open);
        }
        PlanEvent.Type type = completes ? PlanEvent.Type.COMPLETED : PlanEvent.Type.STOPPED;
        return Outcome.done(plan.closed(closing), event(type, plan, 0, at));
    }

    private static @Nullable String named(@Nullable PlanMethod method) {
        return method == null ? null : method.toString();
    }

    private static Outcome<RevisionStatus> step(DevelopmentPlan plan, int number, Party by, RevisionStep step) {
        if (plan.closing() != null) {
            return ended();
        }
        Optional<Revision> revision = plan.revision(number);
        int latest = plan.revisions().size();
        if (latest == 0) {
            return Outcome.refused(LifeCycleRules.plain(LifeCycleRules.NOTHING_PROPOSED, ""));
        }
        if (revision.isEmpty() || number != latest) {
            return Outcome.refused(LifeCycleRules.notLatest(number, latest));
        }
        RevisionStatus status = revision.get().status();
        return LifeCycle.next(status, step, Side.of(by, revision.get().proposedBy()))
                .map(next -> Outcome.done(next))
                .orElseGet(() -> Outcome.refused(LifeCycleRules.notPossible(step, status)));
    }

    private static Optional<Finding> refusal(Revision revision, Signature signature) {
        if (!signature.digest().equals(revision.digest())) {
            return Optional.of(LifeCycleRules.about(LifeCycleRules.DIGEST_DIFFERS, "/digest", revision.number()));
        }
        if (signature.meaning().needsReaction() && signature.reaction().isBlank()) {
            return Optional.of(LifeCycleRules.plain(LifeCycleRules.REASON_MISSING, "/reaction"));
        }
        if (revision.agreementOf(signature.party()).isPresent()) {
            return Optional.of(LifeCycleRules.about(LifeCycleRules.SIGNED_BEFORE, "", revision.number()));
        }
        Mandate mandate = signature.mandate();
        if (mandate != null
                && (signature.party() == Party.EMPLOYEE || mandate.from().equals(signature.by()))) {
            return Optional.of(LifeCycleRules.plain(LifeCycleRules.NO_SUCH_MANDATE, ""));
        }
        boolean both = revision.signatures().stream()
                .anyMatch(other ->
                        other.party() != signature.party() && other.by().equals(signature.by()));
        return both ? Optional.of(LifeCycleRules.plain(LifeCycleRules.SIGNS_FOR_BOTH, "")) : Optional.empty();
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
        return Outcome.refused(LifeCycleRules.plain(LifeCycleRules.PLAN_HAS_ENDED, ""));
    }
}
