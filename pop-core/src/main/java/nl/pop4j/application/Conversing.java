package nl.pop4j.application;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.access.Operation;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.conversation.AnswerTrustedPerson;
import nl.pop4j.application.command.conversation.AskTrustedPerson;
import nl.pop4j.application.command.conversation.CancelConversation;
import nl.pop4j.application.command.conversation.InviteToConversation;
import nl.pop4j.application.command.conversation.MoveConversation;
import nl.pop4j.application.command.conversation.PlanConversation;
import nl.pop4j.application.command.conversation.PrepareConversation;
import nl.pop4j.application.command.conversation.SharePreparation;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.Edge;
import nl.pop4j.application.desk.TenantMethods;
import nl.pop4j.application.desk.Work;
import nl.pop4j.application.input.Edits;
import nl.pop4j.application.input.GivenAnswers;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.conversation.ConversationCommands;
import nl.pop4j.conversation.invitation.AgendaItem;
import nl.pop4j.conversation.invitation.Invitation;
import nl.pop4j.dossier.conversation.ConversationDossier;
import nl.pop4j.form.Answers;
import nl.pop4j.form.Questionnaire;
import nl.pop4j.method.StandardForms;
import nl.pop4j.port.ConversationQuery;
import nl.pop4j.port.ConversationSummary;
import nl.pop4j.profile.PersonalProfile;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/**
 * What comes before a talk: the appointment, the invitation, the question about a trusted person, what both sides
 * prepare. What comes with and after it is in {@link Recording}.
 *
 * <p>Whoever leads a conversation that is still open acts in it as the manager does, whoever the employee brings as a
 * trusted person. Every command names the version that its user saw. Thread-safe.
 *
 * <p>Example: {@code plan} a talk for Monday at ten, {@code invite} with an agenda, and {@code prepare}: what Noor
 * wrote stays hers until both gave {@code share}.
 */
public final class Conversing {

    /** No method of the tenant has this questionnaire. */
    public static final RuleCode UNKNOWN_FORM = RuleCode.of("CONVERSATION-FORM-1");

    private final Desk desk;
    private final ConversationDesk talks;
    private final ConversationReading reading;

    Conversing(Desk desk, Edge edge) {
        this.desk = desk;
        this.reading = new ConversationReading(desk, edge);
        this.talks = new ConversationDesk(desk);
    }

    /**
     * Makes an appointment on a working day of the tenant, today or later. Where the plan's method has a preparatory
     * talk first, the employee gets the days to read its summary.
     *
     * @return a receipt with version 1, or findings
     * @throws NotFound if the actor may not do so with this employee, or the employee has no such plan
     * @throws nl.pop4j.shared.error.StaleVersion if the conversation exists already
     */
    public Outcome<Receipt> plan(TenantId tenant, Actor actor, PlanConversation command) {
        return desk.carryOut(tenant, actor, command, work -> {
            PersonId employee = PersonId.of(requireNonNull(command.employee()));
            work.situation().require(employee, Operation.PLAN_CONVERSATION, "conversation");
            return work.once(() -> ConversationDesk.keep(Appointments.plan(command, employee, work), work));
        });
    }

    /**
     * Moves it to another time or place.
     *
     * @throws NotFound if there is no such conversation for this actor
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> move(TenantId tenant, Actor actor, MoveConversation command) {
        return talks.change(
                tenant,
                actor,
                command,
                Operation.PLAN_CONVERSATION,
                (talk, work) -> Appointments.move(command, talk, work));
    }

    /**
     * Calls it off.
     *
     * @throws NotFound if there is no such conversation for this actor
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> cancel(TenantId tenant, Actor actor, CancelConversation command) {
        return talks.change(
                tenant,
                actor,
                command,
                Operation.PLAN_CONVERSATION,
                (talk, work) ->
                        ConversationCommands.cancel(talk, requireNonNull(command.reason()), today(work), now(work)));
    }

    /**
     * Sends the invitation as of today. Inviting before there is a picture of what the employee can do needs a reason.
     *
     * @return a receipt, with remarks where a text reads hard, or findings
     * @throws NotFound if there is no such conversation for this actor
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> invite(TenantId tenant, Actor actor, InviteToConversation command) {
        Outcome<Receipt> outcome = talks.change(
                tenant, actor, command, Operation.INVITE_TO_CONVERSATION, (talk, work) -> invited(command, talk, work));
        return ConversationDesk.pointing(outcome, "/invitation", "");
    }

    /**
     * Notes that the employer asked whether the employee brings somebody they trust.
     *
     * @throws NotFound if there is no such conversation for this actor
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> askTrustedPerson(TenantId tenant, Actor actor, AskTrustedPerson command) {
        return talks.change(
                tenant,
                actor,
                command,
                Operation.INVITE_TO_CONVERSATION,
                (talk, work) -> ConversationCommands.askTrustedPerson(talk, today(work), now(work)));
    }

    /**
     * Notes the employee's answer.
     *
     * @throws NotFound if there is no such conversation for this actor
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> answerTrustedPerson(TenantId tenant, Actor actor, AnswerTrustedPerson command) {
        return talks.change(
                tenant,
                actor,
                command,
                Operation.BRING_TRUSTED_PERSON,
                (talk, work) -> ConversationCommands.answerTrustedPerson(
                        talk, Optional.ofNullable(command.person()).map(PersonId::of), today(work), now(work)));
    }

    /**
     * Keeps what the actor's side prepares, for that side only.
     *
     * @return a receipt, or findings: answers that no question allows
     * @throws NotFound if there is no such conversation for this actor
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> prepare(TenantId tenant, Actor actor, PrepareConversation command) {
        return talks.change(tenant, actor, command, Operation.PREPARE_CONVERSATION, (talk, work) -> {
            Questionnaire asked = questionnaire(talk);
            Findings faults = GivenAnswers.faults(command.answers(), asked);
            if (faults.hasErrors()) {
                return Outcome.refused(faults);
            }
            Answers answers = GivenAnswers.of(command.answers(), asked);
            return ConversationCommands.prepare(talk, work.situation().partyIn(talk), answers, now(work));
        });
    }

    /**
     * Lets go of what the actor's side prepared; each side sees the other's once both did so.
     *
     * @throws NotFound if there is no such conversation for this actor
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> share(TenantId tenant, Actor actor, SharePreparation command) {
        return talks.change(
                tenant,
                actor,
                command,
                Operation.PREPARE_CONVERSATION,
                (talk, work) ->
                        ConversationCommands.share(talk, work.situation().partyIn(talk), today(work), now(work)));
    }

    /**
     * A conversation as its reader may see it: see {@link Conversation#shownTo}. That somebody else than the employee
     * looked is noted.
     *
     * @throws NotFound if there is no such conversation for this actor
     */
    public Conversation conversation(TenantId tenant, Actor actor, ConversationId id) {
        return reading.conversation(tenant, actor, id);
    }

    /**
     * A conversation with names, for documents and calendars, as far as its reader may see it.
     *
     * @throws NotFound if there is no such conversation for this actor
     */
    public ConversationDossier dossier(TenantId tenant, Actor actor, ConversationId id) {
        return reading.dossier(tenant, actor, id);
    }

    /**
     * An employee's conversations, a page at a time; each look is noted.
     *
     * @param after only conversations whose id comes after this one, or empty for the first page
     * @param limit at most this many, 1 to 1,000
     * @throws NotFound if the actor may not see them
     */
    public List<ConversationSummary> conversations(
            TenantId tenant, Actor actor, PersonId employee, Optional<ConversationId> after, int limit) {
        ConversationQuery query = ConversationQuery.first(limit);
        return reading.list(tenant, actor, employee, after.map(query::after).orElse(query));
    }

    private static Outcome<Conversation> invited(InviteToConversation command, Conversation talk, Work work) {
        String form = command.questionnaire();
        Optional<Questionnaire> questionnaire = form == null
                ? Optional.empty()
                : new TenantMethods(work.situation(), work.ports()).questionnaire(form, talk);
        if (form != null && questionnaire.isEmpty()) {
            return Outcome.refused(Finding.error(UNKNOWN_FORM, "/questionnaire", Map.of()));
        }
        Invitation invitation = new Invitation(
                Locale.forLanguageTag(requireNonNull(command.language())),
                requireNonNull(command.purpose()),
                agenda(command),
                Edits.orEmpty(command.course()),
                questionnaire.orElse(null),
                command.leadDays(),
                today(work),
                command.withoutPicture());
        boolean pictureKnown = work.ports()
                .profiles()
                .find(work.tenant(), talk.subject().employee())
                .map(PersonalProfile::missingFromPicture)
                .filter(Set::isEmpty)
                .isPresent();
        return ConversationCommands.invite(
                talk, invitation, work.situation().settings().workingDays(), pictureKnown, now(work));
    }

    private static List<AgendaItem> agenda(InviteToConversation command) {
        return requireNonNull(command.agenda()).stream()
                .map(item -> new AgendaItem(
                        AgendaItem.Topic.valueOf(requireNonNull(item.topic())), requireNonNull(item.text())))
                .collect(ImmutableList.toImmutableList());
    }

    private static Questionnaire questionnaire(Conversation talk) {
        Invitation sent = talk.invitation();
        return Optional.ofNullable(sent == null ? null : sent.questionnaire()).orElse(StandardForms.PREPARATION);
    }

    private static LocalDate today(Work work) {
        return work.situation().today();
    }

    private static Instant now(Work work) {
        return work.situation().now();
    }
}
