package nl.pop4j.application;

import java.util.List;
import nl.pop4j.Pop;
import nl.pop4j.application.command.AddReview;
import nl.pop4j.application.command.CancelReview;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.GiveRating;
import nl.pop4j.application.command.MoveReview;
import nl.pop4j.application.command.ReactToEvent;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.ScheduleReviews;
import nl.pop4j.application.command.StartPlan;
import nl.pop4j.application.command.adjustment.AdjustmentCommand;
import nl.pop4j.application.command.adjustment.AgreeAdjustment;
import nl.pop4j.application.command.adjustment.EndAdjustment;
import nl.pop4j.application.command.adjustment.ReviewAdjustment;
import nl.pop4j.application.command.agreement.AnswerProposal;
import nl.pop4j.application.command.agreement.FileRevision;
import nl.pop4j.application.command.agreement.ProposePlan;
import nl.pop4j.application.command.agreement.RecordPresentation;
import nl.pop4j.application.command.agreement.SignRevision;
import nl.pop4j.application.command.cohort.EndEmployment;
import nl.pop4j.application.command.cohort.GiveTemplate;
import nl.pop4j.application.command.cohort.ReassignPlan;
import nl.pop4j.application.command.cohort.RemindPlan;
import nl.pop4j.application.command.comment.AddComment;
import nl.pop4j.application.command.comment.AnswerComment;
import nl.pop4j.application.command.comment.ResolveComment;
import nl.pop4j.application.command.comment.WithdrawComment;
import nl.pop4j.application.command.content.AgreeCapacity;
import nl.pop4j.application.command.content.AgreeReviews;
import nl.pop4j.application.command.content.DecideNeed;
import nl.pop4j.application.command.content.DescribePerspective;
import nl.pop4j.application.command.content.MoveHorizon;
import nl.pop4j.application.command.content.PutActivity;
import nl.pop4j.application.command.content.PutAgreement;
import nl.pop4j.application.command.content.PutGoal;
import nl.pop4j.application.command.content.PutNeed;
import nl.pop4j.application.command.content.RemoveElement;
import nl.pop4j.application.command.content.RemoveTarget;
import nl.pop4j.application.command.content.SetTarget;
import nl.pop4j.application.command.conversation.ConversationCommand;
import nl.pop4j.application.command.library.PutLibraryGoal;
import nl.pop4j.application.command.library.RetireLibraryGoal;
import nl.pop4j.application.command.library.TakeLibraryGoal;
import nl.pop4j.application.command.privacy.AddStatement;
import nl.pop4j.application.command.privacy.ErasePerson;
import nl.pop4j.application.command.privacy.HoldErasure;
import nl.pop4j.application.command.privacy.LiftHold;
import nl.pop4j.application.command.profile.AnswerQuestions;
import nl.pop4j.application.command.profile.PutInsight;
import nl.pop4j.application.command.profile.PutProfileEntry;
import nl.pop4j.application.command.profile.RemoveFromProfile;
import nl.pop4j.application.command.profile.ShareProfile;
import nl.pop4j.application.command.progress.ClosePlan;
import nl.pop4j.application.command.progress.EvaluateGoal;
import nl.pop4j.application.command.progress.RecordLearning;
import nl.pop4j.application.command.progress.ReportAgreement;
import nl.pop4j.application.command.progress.ReportProgress;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.error.CommandReused;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.CommandId;
import nl.pop4j.shared.id.TenantId;

/** The one door through which every command can be given, whatever its use case. */
record FrontDoor(Pop pop, TenantId tenant) {

    /** Any command, by whoever. */
    Outcome<Receipt> give(Actor actor, Command command) {
        if (command instanceof StartPlan start) {
            return pop.planning().start(tenant, actor, start);
        }
        if (command instanceof DescribePerspective describe) {
            return pop.planning().describePerspective(tenant, actor, describe);
        }
        if (command instanceof AgreeCapacity capacity) {
            return pop.planning().agreeCapacity(tenant, actor, capacity);
        }
        if (command instanceof AgreeReviews reviews) {
            return pop.planning().agreeReviews(tenant, actor, reviews);
        }
        if (command instanceof SetTarget target) {
            return pop.planning().setTarget(tenant, actor, target);
        }
        if (command instanceof PutGoal goal) {
            return pop.planning().putGoal(tenant, actor, goal);
        }
        if (command instanceof PutActivity activity) {
            return pop.planning().putActivity(tenant, actor, activity);
        }
        if (command instanceof PutAgreement agreement) {
            return pop.planning().putAgreement(tenant, actor, agreement);
        }
        if (command instanceof RemoveElement remove) {
            return pop.planning().remove(tenant, actor, remove);
        }
        return giveWriting(actor, command);
    }

    private Outcome<Receipt> giveWriting(Actor actor, Command command) {
        if (command instanceof MoveHorizon move) {
            return pop.writing().moveHorizon(tenant, actor, move);
        }
        if (command instanceof PutNeed need) {
            return pop.writing().putNeed(tenant, actor, need);
        }
        if (command instanceof DecideNeed decide) {
            return pop.writing().decideNeed(tenant, actor, decide);
        }
        if (command instanceof RemoveTarget remove) {
            return pop.writing().removeTarget(tenant, actor, remove);
        }
        return giveEvaluating(actor, command);
    }

    private Outcome<Receipt> giveEvaluating(Actor actor, Command command) {
        if (command instanceof EvaluateGoal evaluate) {
            return pop.evaluating().evaluate(tenant, actor, evaluate);
        }
        if (command instanceof ReportAgreement report) {
            return pop.evaluating().reportAgreement(tenant, actor, report);
        }
        if (command instanceof ClosePlan close) {
            return pop.evaluating().close(tenant, actor, close);
        }
        return giveOther(actor, command);
    }

    private Outcome<Receipt> giveAdjustment(Actor actor, Command command) {
        if (command instanceof AgreeAdjustment agree) {
            return pop.adjusting().agree(tenant, actor, agree);
        }
        if (command instanceof ReviewAdjustment review) {
            return pop.adjusting().review(tenant, actor, review);
        }
        return pop.adjusting().end(tenant, actor, (EndAdjustment) command);
    }

    private Outcome<Receipt> giveOther(Actor actor, Command command) {
        if (command instanceof ConversationCommand) {
            return new AroundTheTalk(pop, tenant).give(actor, command);
        }
        if (command instanceof AdjustmentCommand) {
            return giveAdjustment(actor, command);
        }
        if (command instanceof AddStatement add) {
            return pop.privacyDesk().addStatement(tenant, actor, add);
        }
        if (command instanceof ErasePerson erase) {
            return pop.erasing().erase(tenant, actor, erase);
        }
        if (command instanceof HoldErasure hold) {
            return pop.erasing().hold(tenant, actor, hold);
        }
        if (command instanceof LiftHold lift) {
            return pop.erasing().lift(tenant, actor, lift);
        }
        if (command instanceof PutProfileEntry entry) {
            return pop.picturing().put(tenant, actor, entry);
        }
        if (command instanceof PutInsight insight) {
            return pop.picturing().putInsight(tenant, actor, insight);
        }
        if (command instanceof AnswerQuestions answers) {
            return pop.picturing().answerQuestions(tenant, actor, answers);
        }
        if (command instanceof RemoveFromProfile remove) {
            return pop.picturing().removeFromProfile(tenant, actor, remove);
        }
        if (command instanceof ShareProfile share) {
            return pop.picturing().share(tenant, actor, share);
        }
        if (command instanceof ProposePlan propose) {
            return pop.agreeing().propose(tenant, actor, propose);
        }
        if (command instanceof AnswerProposal answer) {
            return pop.agreeing().answer(tenant, actor, answer);
        }
        if (command instanceof SignRevision sign) {
            return pop.agreeing().sign(tenant, actor, sign);
        }
        if (command instanceof GiveTemplate give) {
            return one(give, pop.cohorts().give(tenant, actor, List.of(give)));
        }
        if (command instanceof AddComment add) {
            return pop.commenting().add(tenant, actor, add);
        }
        if (command instanceof AnswerComment answer) {
            return pop.commenting().answer(tenant, actor, answer);
        }
        if (command instanceof ResolveComment resolve) {
            return pop.commenting().resolve(tenant, actor, resolve);
        }
        if (command instanceof WithdrawComment withdraw) {
            return pop.commenting().withdraw(tenant, actor, withdraw);
        }
        if (command instanceof PutLibraryGoal put) {
            return pop.libraryDesk().put(tenant, actor, put);
        }
        if (command instanceof RetireLibraryGoal retire) {
            return pop.libraryDesk().retire(tenant, actor, retire);
        }
        if (command instanceof TakeLibraryGoal take) {
            return pop.libraryDesk().take(tenant, actor, take);
        }
        if (command instanceof ReassignPlan reassign) {
            return one(reassign, pop.cohorts().reassign(tenant, actor, List.of(reassign)));
        }
        if (command instanceof EndEmployment end) {
            return one(end, pop.cohorts().leave(tenant, actor, List.of(end)));
        }
        if (command instanceof RemindPlan remind) {
            return one(remind, pop.cohorts().remind(tenant, actor, List.of(remind)));
        }
        if (command instanceof RecordPresentation presentation) {
            return pop.agreeing().recordPresentation(tenant, actor, presentation);
        }
        if (command instanceof FileRevision file) {
            return pop.agreeing().file(tenant, actor, file);
        }
        if (command instanceof ReportProgress report) {
            return pop.agreeing().reportProgress(tenant, actor, report);
        }
        if (command instanceof RecordLearning learning) {
            return pop.learning().record(tenant, actor, learning);
        }
        if (command instanceof GiveRating rating) {
            return pop.assessing().rate(tenant, actor, rating);
        }
        if (command instanceof ScheduleReviews schedule) {
            return pop.reviewing().schedule(tenant, actor, schedule);
        }
        if (command instanceof MoveReview move) {
            return pop.reviewing().move(tenant, actor, move);
        }
        if (command instanceof CancelReview cancel) {
            return pop.reviewing().cancel(tenant, actor, cancel);
        }
        if (command instanceof AddReview add) {
            return pop.reviewing().add(tenant, actor, add);
        }
        if (command instanceof ReactToEvent answer) {
            return pop.reviewing().react(tenant, actor, answer);
        }
        return new AroundThePlan(pop, tenant).give(actor, command);
    }

    /** The one result of a list of one, as the use case for one plan would say it. */
    private static Outcome<Receipt> one(Command command, List<ItemResult> results) {
        ItemResult one = results.get(0);
        return switch (one.state()) {
            case DONE -> new Outcome.Done<>(one.receipt(), List.of(), one.findings());
            case REFUSED -> Outcome.refused(one.findings());
            case STALE -> throw new StaleVersion(Version.NONE, Version.NONE);
            case REUSED -> throw new CommandReused(CommandId.of(command.commandId()));
            default -> throw new NotFound("plan");
        };
    }
}
