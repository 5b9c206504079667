package nl.pop4j.application;

import java.util.Map;
import java.util.Set;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.ScheduleReviews;
import nl.pop4j.application.command.StartPlan;
import nl.pop4j.application.command.agreement.SignRevision;
import nl.pop4j.application.command.cohort.GiveTemplate;
import nl.pop4j.application.command.cohort.ReassignPlan;
import nl.pop4j.application.command.cohort.RemindPlan;
import nl.pop4j.application.command.comment.AddComment;
import nl.pop4j.application.command.progress.RecordLearning;
import nl.pop4j.gap.Prioritisation;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.PlanWatch;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.Signature;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.id.PlanId;
import org.jspecify.annotations.Nullable;

/** What must hold after each command that had its effect. */
final class CommandWatch {

    private final WalkPeople people;
    private final PlanWatch plans = new PlanWatch();

    CommandWatch(WalkPeople people) {
        this.people = people;
    }

    /** How often each step of a revision was taken. */
    Map<String, Integer> steps() {
        return plans.steps();
    }

    /**
     * Looks at one command.
     *
     * @param shown the digests of what its giver ever had on the screen
     * @throws AssertionError if something does not hold
     */
    void see(CommandWalk.Given given, Kept before, Kept after, Set<String> shown, String where) {
        PlanId id = given.plan();
        require(after.others(id).equals(before.others(id)), "a command changes its own plan only", where);
        DevelopmentPlan old = before.plan(id);
        DevelopmentPlan now = after.plan(id);
        if (given.command() instanceof StartPlan) {
            seeBeginning(old, now, after, where);
        } else if (isBeside(given.command())) {
            require(now.equals(old), "what stands beside a plan leaves it as it is", where);
        } else if (!(given.command() instanceof RecordLearning) || !now.equals(old)) {
            seeChange(given, old, now, shown, where);
        }
        if (given.command() instanceof PlanCommand command && old != null) {
            require(
                    old.version().number() == command.expectedVersion(),
                    "nobody writes over what they did not see",
                    where);
        }
        boolean isOnlyWritten = old != null
                && now.revisions().equals(old.revisions())
                && !now.workingCopy().equals(old.workingCopy());
        require(
                after.equals(before)
                        || isOnlyWritten
                        || isRewritten(given.command())
                        || after.events() > before.events(),
                "each step is told",
                where);
    }

    /** A plan begins with nothing signed, once, and after one that has ended. */
    private static void seeBeginning(@Nullable DevelopmentPlan old, DevelopmentPlan now, Kept all, String where) {
        require(old == null && now.version().number() == 1, "a plan begins once", where);
        require(now.revisions().isEmpty() && now.closing() == null, "a plan begins unsigned", where);
        PlanId earlier = now.workingCopy().basis().predecessor();
        require(earlier == null || all.plan(earlier).closing() != null, "the next plan waits for the end", where);
    }

    private void seeChange(
            CommandWalk.Given given, DevelopmentPlan old, DevelopmentPlan now, Set<String> shown, String where) {
        require(now.version().number() == old.version().number() + 1, "each effect has a version of its own", where);
        require(now.version().equals(given.receipt().version()), "the receipt has the version", where);
        plans.see(old, now, () -> where + " " + given.actor().person().value());
        require(
                old.closing() == null
                        || (now.closing().equals(old.closing())
                                && now.workingCopy().equals(old.workingCopy())
                                && now.revisions().equals(old.revisions())),
                "what has ended stays",
                where);
        seeSides(given, old, now, where);
        if (given.command() instanceof SignRevision sign) {
            String signed = now.revision(sign.revision()).orElseThrow().digest().hex();
            require(signed.equals(sign.digest()) && shown.contains(signed), "nobody signs what was not shown", where);
        }
    }

    /** What is agreed comes from the two sides, each for itself. */
    private void seeSides(CommandWalk.Given given, DevelopmentPlan old, DevelopmentPlan now, String where) {
        Party side = people.sideOf(given.actor(), given.plan());
        boolean isAgreed = !now.revisions().equals(old.revisions());
        boolean isWritten = !now.workingCopy().equals(old.workingCopy());
        require(side != null || (!isAgreed && (!isWritten || isArranged(given))), "only the two sides agree", where);
        for (Prioritisation.Decision decision : now.workingCopy().priorities().decisions()) {
            require(
                    old.workingCopy().priorities().decisions().contains(decision) || decision.decidedBy() == side,
                    "nobody decides for the other",
                    where);
        }
        for (Revision revision : now.revisions()) {
            int kept = old.revision(revision.number())
                    .map(was -> was.signatures().size())
                    .orElse(0);
            for (Signature signature :
                    revision.signatures().subList(kept, revision.signatures().size())) {
                seeSignature(signature, given, side, where);
            }
        }
    }

    private void seeSignature(Signature signature, CommandWalk.Given given, @Nullable Party side, String where) {
        Actor actor = given.actor();
        require(signature.by().equals(actor.person()), "everybody signs in their own name", where);
        require(signature.party() == side, "everybody signs for their own side", where);
        require((signature.mandate() != null) == people.standsIn(actor, given.plan()), "a mandate is named", where);
    }

    /** An HR adviser may hand a template to a plan, and say on which employment it stands. */
    private static boolean isArranged(CommandWalk.Given given) {
        return given.actor().roles().contains(Role.HR_ADVISER) && isRearranging(given.command());
    }

    private static boolean isRearranging(Command command) {
        return command instanceof GiveTemplate || command instanceof ReassignPlan;
    }

    /** Whether a command is about what stands beside a plan. */
    private static boolean isBeside(Command command) {
        return command instanceof RemindPlan
                || command instanceof ScheduleReviews
                || command instanceof AddComment
                || !(command instanceof PlanCommand || command instanceof RecordLearning);
    }

    /** Whether a command may write in a working copy what stands there already. */
    private static boolean isRewritten(Command command) {
        return isRearranging(command)
                || command.getClass().getPackageName().endsWith(".content")
                || command.getClass().getPackageName().endsWith(".feedback");
    }

    static void require(boolean holds, String law, String where) {
        if (!holds) {
            throw new AssertionError(law + ": " + where);
        }
    }
}
