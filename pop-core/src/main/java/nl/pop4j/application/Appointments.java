package nl.pop4j.application;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.application.command.conversation.MoveConversation;
import nl.pop4j.application.command.conversation.PlanConversation;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.application.desk.TenantMethods;
import nl.pop4j.application.desk.Work;
import nl.pop4j.application.input.Edits;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.conversation.ConversationCommands;
import nl.pop4j.conversation.ConversationKind;
import nl.pop4j.conversation.ConversationRules;
import nl.pop4j.conversation.ConversationSubject;
import nl.pop4j.conversation.ReadingTime;
import nl.pop4j.conversation.invitation.Appointment;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.ConversationQuery;
import nl.pop4j.port.ConversationSummary;
import nl.pop4j.port.Conversations;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import org.jspecify.annotations.Nullable;

/** Appointments for conversations: who leads, when, and whether the employee had the time to read. */
final class Appointments {

    private static final int PAGE = 200;
    private static final Set<Role> LEADING = Set.of(Role.MANAGER, Role.COACH);

    private Appointments() {}

    static Outcome<Conversation> plan(PlanConversation command, PersonId employee, Work work) {
        ConversationId id = ConversationId.of(requireNonNull(command.conversationId()));
        Version current = work.ports()
                .conversations()
                .find(work.tenant(), id)
                .map(Conversation::version)
                .orElse(Version.NONE);
        work.requireVersion(current, command.expectedVersion());
        Optional<PersonId> leader = leader(command, employee, work);
        if (leader.isEmpty()) {
            return Outcome.refused(Finding.error(ConversationRules.NO_LEADER, "/leader", Map.of()));
        }
        ConversationSubject subject = new ConversationSubject(
                ConversationKind.valueOf(requireNonNull(command.kind())),
                employee,
                leader.get(),
                Optional.ofNullable(command.planId()).map(PlanId::of).orElse(null));
        Appointment when = appointment(command.date(), command.time(), command.minutes(), command.place(), work);
        Findings tooSoon = readingTime(subject, when, work);
        if (tooSoon.hasErrors()) {
            return Outcome.refused(tooSoon);
        }
        return ConversationCommands.plan(
                id,
                subject,
                when,
                work.situation().settings().workingDays(),
                work.situation().today(),
                work.situation().now());
    }

    static Outcome<Conversation> move(MoveConversation command, Conversation talk, Work work) {
        Appointment when = appointment(command.date(), command.time(), command.minutes(), command.place(), work);
        Findings tooSoon = readingTime(talk.subject(), when, work);
        if (tooSoon.hasErrors()) {
            return Outcome.refused(tooSoon);
        }
        Situation situation = work.situation();
        return ConversationCommands.move(
                talk, when, situation.settings().workingDays(), situation.today(), situation.now());
    }

    private static Appointment appointment(
            @Nullable LocalDate date, @Nullable LocalTime time, int minutes, @Nullable String place, Work work) {
        return new Appointment(
                requireNonNull(date).atTime(requireNonNull(time)),
                Duration.ofMinutes(minutes),
                work.situation().settings().zone(),
                Edits.orEmpty(place));
    }

    /**
     * Who leads: whoever is named, if the actor may name that person; otherwise the actor, or the manager if the actor
     * is the employee. Empty where nobody may: what leads also confirms for the employer.
     */
    private static Optional<PersonId> leader(PlanConversation command, PersonId employee, Work work) {
        Situation situation = work.situation();
        PersonId actor = situation.actor().person();
        if (command.leader() == null) {
            return actor.equals(employee) ? situation.managerOf(employee) : Optional.of(actor);
        }
        PersonId named = PersonId.of(command.leader());
        boolean isHr = situation.rolesTowards(employee).contains(Role.HR_ADVISER);
        boolean isOwn = named.equals(actor);
        boolean leads = situation.relations(named, employee).stream().anyMatch(LEADING::contains);
        return isHr || isOwn || leads ? Optional.of(named) : Optional.empty();
    }

    /** Pointing at the date of the command. */
    private static Findings readingTime(ConversationSubject subject, Appointment when, Work work) {
        if (subject.plan() == null) {
            return Findings.NONE;
        }
        DevelopmentPlan plan = work.ports()
                .plans()
                .find(work.tenant(), subject.plan())
                .filter(one -> one.employee().equals(subject.employee()))
                .orElseThrow(() -> new NotFound("plan"));
        Situation situation = work.situation();
        int days = new TenantMethods(situation, work.ports())
                .of(plan)
                .map(PlanMethod::readingDays)
                .orElse(0);
        if (subject.kind() != ConversationKind.POP || days == 0) {
            return Findings.NONE;
        }
        List<Conversation> earlier = preparatory(subject.employee(), work);
        Findings found =
                ReadingTime.check(earlier, when, days, situation.settings().workingDays());
        return ConversationDesk.pointing(found, "/appointment/start", "/date");
    }

    private static List<Conversation> preparatory(PersonId employee, Work work) {
        Conversations conversations = work.ports().conversations();
        ConversationQuery query = ConversationQuery.first(PAGE).of(employee);
        List<ConversationSummary> lines = new ArrayList<>();
        List<ConversationSummary> page = conversations.list(work.tenant(), query);
        while (!page.isEmpty()) {
            lines.addAll(page);
            query = query.after(page.get(page.size() - 1).conversation());
            page = conversations.list(work.tenant(), query);
        }
        return lines.stream()
                .filter(line -> line.kind() == ConversationKind.PREPARATORY)
                .flatMap(line -> conversations.find(work.tenant(), line.conversation()).stream())
                .collect(ImmutableList.toImmutableList());
    }
}
