package nl.pop4j.application;

import nl.pop4j.Pop;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.conversation.AnswerTrustedPerson;
import nl.pop4j.application.command.conversation.AskTrustedPerson;
import nl.pop4j.application.command.conversation.CancelConversation;
import nl.pop4j.application.command.conversation.CloseConversation;
import nl.pop4j.application.command.conversation.ConfirmRecord;
import nl.pop4j.application.command.conversation.HandOverRecord;
import nl.pop4j.application.command.conversation.HoldConversation;
import nl.pop4j.application.command.conversation.InviteToConversation;
import nl.pop4j.application.command.conversation.MoveConversation;
import nl.pop4j.application.command.conversation.PlanConversation;
import nl.pop4j.application.command.conversation.PrepareConversation;
import nl.pop4j.application.command.conversation.ReportPromise;
import nl.pop4j.application.command.conversation.SharePreparation;
import nl.pop4j.application.command.conversation.WriteRecord;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.TenantId;

/** Commands on a conversation: planning, preparing, holding it, and its record. */
record AroundTheTalk(Pop pop, TenantId tenant) {

    /** Any of these commands, by whoever. */
    Outcome<Receipt> give(Actor actor, Command command) {
        if (command instanceof PlanConversation plan) {
            return pop.conversing().plan(tenant, actor, plan);
        }
        if (command instanceof MoveConversation move) {
            return pop.conversing().move(tenant, actor, move);
        }
        if (command instanceof CancelConversation cancel) {
            return pop.conversing().cancel(tenant, actor, cancel);
        }
        if (command instanceof InviteToConversation invite) {
            return pop.conversing().invite(tenant, actor, invite);
        }
        if (command instanceof AskTrustedPerson ask) {
            return pop.conversing().askTrustedPerson(tenant, actor, ask);
        }
        if (command instanceof AnswerTrustedPerson answer) {
            return pop.conversing().answerTrustedPerson(tenant, actor, answer);
        }
        if (command instanceof PrepareConversation prepare) {
            return pop.conversing().prepare(tenant, actor, prepare);
        }
        if (command instanceof SharePreparation share) {
            return pop.conversing().share(tenant, actor, share);
        }
        return giveRecord(actor, command);
    }

    private Outcome<Receipt> giveRecord(Actor actor, Command command) {
        if (command instanceof HoldConversation hold) {
            return pop.recording().hold(tenant, actor, hold);
        }
        if (command instanceof WriteRecord write) {
            return pop.recording().write(tenant, actor, write);
        }
        if (command instanceof ConfirmRecord confirm) {
            return pop.recording().confirm(tenant, actor, confirm);
        }
        if (command instanceof HandOverRecord handOver) {
            return pop.recording().handOver(tenant, actor, handOver);
        }
        if (command instanceof ReportPromise report) {
            return pop.recording().reportPromise(tenant, actor, report);
        }
        return pop.recording().close(tenant, actor, (CloseConversation) command);
    }
}
