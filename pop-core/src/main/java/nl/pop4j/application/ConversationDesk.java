package nl.pop4j.application;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.function.BiFunction;
import nl.pop4j.access.Operation;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.conversation.ConversationCommand;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.application.desk.Work;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.port.StorePorts;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.shared.id.TenantId;

/** The one way by which a command reaches a conversation. */
final class ConversationDesk {

    private final Desk desk;

    ConversationDesk(Desk desk) {
        this.desk = desk;
    }

    /** Carries a command out on a conversation, for an actor who may do this to it. */
    <C extends Record & ConversationCommand> Outcome<Receipt> change(
            TenantId tenant,
            Actor actor,
            C command,
            Operation operation,
            BiFunction<Conversation, Work, Outcome<Conversation>> change) {
        return desk.carryOut(tenant, actor, command, work -> {
            ConversationId id = ConversationId.of(requireNonNull(command.conversationId()));
            Conversation talk = find(work.situation(), work.ports(), id, operation);
            return work.once(() -> {
                work.requireVersion(talk.version(), command.expectedVersion());
                return keep(change.apply(talk, work), work);
            });
        });
    }

    /** The conversation, for an actor who may do this to it; otherwise it looks absent. */
    static Conversation find(Situation situation, StorePorts ports, ConversationId id, Operation operation) {
        return ports.conversations()
                .find(situation.tenant(), id)
                .filter(talk -> situation.settings().access().allows(situation.rolesIn(talk), operation))
                .orElseThrow(() -> new NotFound("conversation"));
    }

    /** Keeps a changed conversation and its events. */
    static Outcome<Receipt> keep(Outcome<Conversation> outcome, Work work) {
        if (!(outcome instanceof Outcome.Done<Conversation> done)) {
            return Outcome.refused(outcome.findings());
        }
        Conversation stored = work.ports().conversations().save(work.tenant(), done.value());
        done.events().forEach(event -> work.ports().outbox().add(work.tenant(), event));
        return new Outcome.Done<>(new Receipt(stored.id().value(), stored.version(), 0), done.events(), done.remarks());
    }

    /** The same outcome, where what the model calls {@code /from/...} is {@code /to...} in the command. */
    static <T> Outcome<T> pointing(Outcome<T> outcome, String from, String to) {
        Findings findings = pointing(outcome.findings(), from, to);
        return outcome instanceof Outcome.Done<T> done
                ? new Outcome.Done<>(done.value(), done.events(), findings)
                : Outcome.refused(findings);
    }

    /** The same findings, where what the model calls {@code /from/...} is {@code /to...} in the command. */
    static Findings pointing(Findings findings, String from, String to) {
        return new Findings(findings.stream()
                .map(finding -> finding.pointer().startsWith(from)
                        ? new Finding(
                                finding.code(),
                                finding.severity(),
                                to + finding.pointer().substring(from.length()),
                                finding.arguments())
                        : finding)
                .collect(ImmutableList.toImmutableList()));
    }
}
