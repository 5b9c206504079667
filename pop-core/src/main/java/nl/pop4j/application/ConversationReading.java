package nl.pop4j.application;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.access.Operation;
import nl.pop4j.access.PlanStage;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.Edge;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.application.desk.TenantMethods;
import nl.pop4j.application.dossier.ConversationDossiers;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.conversation.invitation.Invitation;
import nl.pop4j.dossier.conversation.ConversationDossier;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.ConversationQuery;
import nl.pop4j.port.ConversationSummary;
import nl.pop4j.port.StorePorts;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;

/**
 * The looking half of {@link Conversing}: each answer comes from one unit of work, and in it is noted that somebody else
 * than the employee looked.
 */
final class ConversationReading {

    private final Desk desk;
    private final ConversationDossiers dossiers;

    ConversationReading(Desk desk, Edge edge) {
        this.desk = desk;
        this.dossiers = new ConversationDossiers(edge.people());
    }

    Conversation conversation(TenantId tenant, Actor actor, ConversationId id) {
        return desk.ask(tenant, actor, (situation, ports) -> read(id, situation, ports));
    }

    ConversationDossier dossier(TenantId tenant, Actor actor, ConversationId id) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            Conversation talk = read(id, situation, ports);
            return dossiers.of(
                    talk,
                    plan(talk, situation, ports),
                    new TenantMethods(situation, ports).of(talk.subject()),
                    seen(situation, situation.rolesIn(talk)).contains(FieldGroup.RECORD),
                    situation.addressed(language(talk, situation, ports)),
                    situation);
        });
    }

    List<ConversationSummary> list(TenantId tenant, Actor actor, PersonId employee, ConversationQuery query) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            seen(situation, situation.rolesTowards(employee));
            note(employee, employee.value(), situation, ports);
            return ports.conversations().list(tenant, query.of(employee));
        });
    }

    private static Conversation read(ConversationId id, Situation situation, StorePorts ports) {
        Conversation talk = ConversationDesk.find(situation, ports, id, Operation.VIEW_CONVERSATION);
        Set<FieldGroup> seen = seen(situation, situation.rolesIn(talk));
        note(talk.subject().employee(), id.value(), situation, ports);
        Optional<Party> side =
                seen.contains(FieldGroup.PREPARATION) ? Optional.of(situation.partyIn(talk)) : Optional.empty();
        return talk.shownTo(side, seen.contains(FieldGroup.RECORD));
    }

    /** What these roles see of conversations; nobody sees anything of one without seeing that there is one. */
    private static Set<FieldGroup> seen(Situation situation, Set<Role> roles) {
        Set<FieldGroup> seen =
                situation.settings().access().fields(roles, Operation.VIEW_CONVERSATION, PlanStage.NO_PLAN);
        if (!seen.contains(FieldGroup.INVITATION)) {
            throw new NotFound("conversation");
        }
        return seen;
    }

    private static void note(PersonId employee, String what, Situation situation, StorePorts ports) {
        if (!situation.actor().person().equals(employee)) {
            Desk.noteReading(situation, ports, employee, Operation.VIEW_CONVERSATION, what);
        }
    }

    /** The plan that the talk is about, if the reader sees promises and activities of it. */
    private static Optional<DevelopmentPlan> plan(Conversation talk, Situation situation, StorePorts ports) {
        return planOf(talk, situation, ports)
                .filter(plan -> situation
                        .visible(plan)
                        .containsAll(ImmutableList.of(FieldGroup.AGREEMENTS, FieldGroup.ACTIVITIES)));
    }

    private static Optional<DevelopmentPlan> planOf(Conversation talk, Situation situation, StorePorts ports) {
        PlanId plan = talk.subject().plan();
        return plan == null ? Optional.empty() : ports.plans().find(situation.tenant(), plan);
    }

    /** That of the invitation, else of the plan, else Dutch. */
    private static Locale language(Conversation talk, Situation situation, StorePorts ports) {
        Invitation sent = talk.invitation();
        if (sent != null) {
            return sent.language();
        }
        return planOf(talk, situation, ports)
                .map(plan -> plan.workingCopy().language())
                .orElse(LocalizedText.DUTCH);
    }
}
