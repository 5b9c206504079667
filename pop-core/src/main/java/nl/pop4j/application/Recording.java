package nl.pop4j.application;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.pop4j.access.Operation;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.conversation.CloseConversation;
import nl.pop4j.application.command.conversation.ConfirmRecord;
import nl.pop4j.application.command.conversation.HandOverRecord;
import nl.pop4j.application.command.conversation.HoldConversation;
import nl.pop4j.application.command.conversation.ReportPromise;
import nl.pop4j.application.command.conversation.WriteRecord;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.Work;
import nl.pop4j.application.input.Edits;
import nl.pop4j.conversation.Completeness;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.conversation.RecordCommands;
import nl.pop4j.conversation.record.Confirmation;
import nl.pop4j.conversation.record.ConversationPoint;
import nl.pop4j.conversation.record.ConversationRecord;
import nl.pop4j.conversation.record.HandedCopy;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.execution.AgreementReport;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.shared.DomainEvent;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.shared.id.TenantId;

/**
 * What comes with a talk and after it: that it was held, what was heard and then agreed, both sides' word under it, the
 * copy for the employee, and the end, with nothing missing but for a reason.
 *
 * <p>Every command names the version that its user saw. Thread-safe.
 *
 * <p>Example: {@code hold} a talk, {@code write} its record, and {@code missing} names each point that still has to
 * be talked about before {@code close}.
 */
public final class Recording {

    private final Desk desk;
    private final ConversationDesk talks;

    Recording(Desk desk) {
        this.desk = desk;
        this.talks = new ConversationDesk(desk);
    }

    /**
     * Notes that it took place. The review of its plan that a review conversation belongs to is held with it.
     *
     * @throws nl.pop4j.shared.error.NotFound if there is no such conversation for this actor
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> hold(TenantId tenant, Actor actor, HoldConversation command) {
        return talks.change(
                tenant,
                actor,
                command,
                Operation.RECORD_CONVERSATION,
                (talk, work) -> new HeldReviews(work)
                        .held(RecordCommands.hold(
                                talk,
                                requireNonNull(command.on()),
                                work.situation().today(),
                                now(work))));
    }

    /**
     * Writes what was talked about, what was heard, and then what was agreed, as far as the command says it: all of that, or
     * nothing.
     *
     * @return a receipt, or findings: agreed without anything heard, or somebody has confirmed the record already
     * @throws nl.pop4j.shared.error.NotFound if there is no such conversation for this actor
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> write(TenantId tenant, Actor actor, WriteRecord command) {
        Outcome<Receipt> outcome = talks.change(
                tenant,
                actor,
                command,
                Operation.RECORD_CONVERSATION,
                (talk, work) -> inTurn(talk, steps(command, now(work))));
        return ConversationDesk.pointing(outcome, "/record", "");
    }

    /**
     * Puts the word of the actor's side under the record.
     *
     * @return a receipt, or findings: that side has confirmed already, or the meaning asks for a reaction
     * @throws nl.pop4j.shared.error.NotFound if there is no such conversation for this actor
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> confirm(TenantId tenant, Actor actor, ConfirmRecord command) {
        return talks.change(tenant, actor, command, Operation.CONFIRM_RECORD, (talk, work) -> {
            Party party = work.situation().partyIn(talk);
            Confirmation word = new Confirmation(
                    party,
                    actor.person(),
                    SignatureMeaning.valueOf(requireNonNull(command.meaning())),
                    Edits.orEmpty(command.reaction()),
                    work.situation().today());
            return RecordCommands.confirm(talk, word, now(work));
        });
    }

    /**
     * Notes that the employee got a copy.
     *
     * @throws nl.pop4j.shared.error.NotFound if there is no such conversation for this actor
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> handOver(TenantId tenant, Actor actor, HandOverRecord command) {
        return talks.change(
                tenant,
                actor,
                command,
                Operation.RECORD_CONVERSATION,
                (talk, work) -> RecordCommands.handOver(
                        talk,
                        new HandedCopy(work.situation().today(), HandedCopy.Way.valueOf(requireNonNull(command.how()))),
                        now(work)));
    }

    /**
     * Closes it. What a review conversation heard and agreed is the report of its review.
     *
     * @return a receipt, or what is missing without a reason, at the places under which reasons are given
     * @throws nl.pop4j.shared.error.NotFound if there is no such conversation for this actor
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> close(TenantId tenant, Actor actor, CloseConversation command) {
        return talks.change(
                tenant,
                actor,
                command,
                Operation.RECORD_CONVERSATION,
                (talk, work) -> new HeldReviews(work)
                        .closed(RecordCommands.close(
                                talk, reasons(command), work.situation().today(), now(work))));
    }

    /**
     * Reports whether a promise of the record was kept: from both sides' word under it on, also after the end.
     *
     * @return a receipt, or findings: not both have signed, no such promise, or a day that is still to come
     * @throws nl.pop4j.shared.error.NotFound if there is no such conversation for this actor
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> reportPromise(TenantId tenant, Actor actor, ReportPromise command) {
        Outcome<Receipt> outcome = talks.change(
                tenant,
                actor,
                command,
                Operation.CONFIRM_RECORD,
                (talk, work) -> RecordCommands.report(
                        talk,
                        new AgreementReport(
                                requireNonNull(command.promiseId()),
                                command.kept(),
                                requireNonNull(command.on()),
                                actor.person()),
                        work.situation().today(),
                        now(work)));
        return ConversationDesk.pointing(outcome, "/date", "/on");
    }

    /**
     * What a conversation still lacks before it can be closed without reasons.
     *
     * @throws nl.pop4j.shared.error.NotFound if the actor may not write its record
     */
    public Findings missing(TenantId tenant, Actor actor, ConversationId id) {
        return desk.ask(
                tenant,
                actor,
                (situation, ports) -> Completeness.missing(
                        ConversationDesk.find(situation, ports, id, Operation.RECORD_CONVERSATION)));
    }

    private static List<Function<Conversation, Outcome<Conversation>>> steps(WriteRecord command, Instant at) {
        List<Function<Conversation, Outcome<Conversation>>> steps = new ArrayList<>();
        String heard = command.heard();
        if (heard != null) {
            steps.add(talk -> RecordCommands.hear(talk, heard, at));
        }
        if (command.agreed() != null || !requireNonNull(command.promises()).isEmpty()) {
            steps.add(talk -> RecordCommands.agree(talk, agreed(command, talk), promises(command), at));
        }
        requireNonNull(command.covered())
                .forEach(point -> steps.add(talk -> RecordCommands.cover(talk, ConversationPoint.valueOf(point), at)));
        return steps;
    }

    /** Each step on what the one before it left; the last event stands for all. */
    private static Outcome<Conversation> inTurn(
            Conversation talk, List<Function<Conversation, Outcome<Conversation>>> steps) {
        Conversation now = talk;
        List<DomainEvent> last = ImmutableList.of();
        for (Function<Conversation, Outcome<Conversation>> step : steps) {
            Outcome<Conversation> outcome = step.apply(now);
            if (!(outcome instanceof Outcome.Done<Conversation> done)) {
                return outcome;
            }
            now = done.value();
            last = done.events();
        }
        return new Outcome.Done<>(now, last, Findings.NONE);
    }

    private static String agreed(WriteRecord command, Conversation talk) {
        ConversationRecord written = talk.record();
        return command.agreed() == null && written != null ? written.agreed() : Edits.orEmpty(command.agreed());
    }

    private static List<Agreement> promises(WriteRecord command) {
        return requireNonNull(command.promises()).stream()
                .map(promise -> new Agreement(
                                requireNonNull(promise.promiseId()),
                                Party.valueOf(requireNonNull(promise.obliged())),
                                requireNonNull(promise.content()),
                                requireNonNull(promise.due()))
                        .with(new Money(promise.amountCents()), promise.minutes()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Map<String, String> reasons(CloseConversation command) {
        return requireNonNull(command.reasons()).stream()
                .collect(ImmutableMap.toImmutableMap(
                        reason -> requireNonNull(reason.pointer()), reason -> requireNonNull(reason.reason())));
    }

    private static Instant now(Work work) {
        return work.situation().now();
    }
}
