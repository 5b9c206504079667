package nl.pop4j.application;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.pop4j.application.desk.PlanPages;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.conversation.ConversationStatus;
import nl.pop4j.conversation.record.ConversationRecord;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.AgreementState;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.port.ConversationQuery;
import nl.pop4j.port.ConversationSummary;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.port.StorePorts;
import nl.pop4j.review.Review;
import nl.pop4j.review.ReviewCycle;
import nl.pop4j.review.notice.DueMatter;
import nl.pop4j.review.notice.Occasion;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.id.PersonId;

/** Every date of a tenant that somebody waits for and that is still open. */
final class OpenMatters {

    private static final int PAGE = 200;

    private final Situation situation;
    private final StorePorts ports;
    private final ExpiringCertificates certificates;
    private final Set<DueMatter> found = new LinkedHashSet<>();

    private OpenMatters(Situation situation, StorePorts ports) {
        this.situation = situation;
        this.ports = ports;
        this.certificates = new ExpiringCertificates(situation, ports);
    }

    static List<DueMatter> in(Situation situation, StorePorts ports) {
        OpenMatters matters = new OpenMatters(situation, ports);
        for (PlanStatus status : new PlanStatus[] {PlanStatus.PREPARING, PlanStatus.ACTIVE}) {
            PlanPages.each(situation.tenant(), ports, PlanQuery.first(PAGE).at(status), matters::plan);
        }
        for (ConversationStatus status : EnumSet.complementOf(EnumSet.of(ConversationStatus.CANCELLED))) {
            matters.conversations(status);
        }
        return ImmutableList.copyOf(matters.found);
    }

    private void plan(DevelopmentPlan plan) {
        plan.latest().ifPresent(latest -> signatures(plan, latest));
        plan.signed().ifPresent(signed -> {
            PlanContent content = signed.content();
            content.goals().forEach(goal -> goal(plan, goal));
            content.agreements().forEach(agreement -> agreement(plan, agreement));
            ports.reviewCycles().findByPlan(situation.tenant(), plan.id()).ifPresent(cycle -> reviews(plan, cycle));
            found.addAll(certificates.of(plan));
        });
    }

    private void signatures(DevelopmentPlan plan, Revision latest) {
        if (latest.status() != RevisionStatus.AGREED && latest.status() != RevisionStatus.PARTLY_SIGNED) {
            return;
        }
        Set<Party> waitedFor = Arrays.stream(Party.values())
                .filter(party -> latest.signatures().stream().noneMatch(signature -> signature.party() == party))
                .collect(ImmutableSet.toImmutableSet());
        LocalDate since =
                LocalDate.ofInstant(latest.proposedAt(), situation.settings().zone());
        found.add(new DueMatter(
                Occasion.SIGNATURE,
                plan.employee(),
                plan.id().value(),
                Integer.toString(latest.number()),
                since,
                null,
                waitedFor));
    }

    private void goal(DevelopmentPlan plan, DevelopmentGoal goal) {
        LocalDate deadline = goal.deadline();
        if (deadline != null && plan.execution().evaluationOf(goal.id()).isEmpty()) {
            add(Occasion.GOAL, plan, goal.id().value(), deadline);
        }
    }

    private void agreement(DevelopmentPlan plan, Agreement agreement) {
        if (plan.execution().stateOf(agreement) == AgreementState.OPEN) {
            found.add(new DueMatter(
                    Occasion.AGREEMENT,
                    plan.employee(),
                    plan.id().value(),
                    agreement.id(),
                    agreement.due(),
                    null,
                    Set.of(agreement.obliged())));
        }
    }

    private void reviews(DevelopmentPlan plan, ReviewCycle cycle) {
        for (Review review : cycle.reviews()) {
            String id = review.id().value();
            if (review.isOpen()) {
                add(Occasion.REVIEW, plan, id, review.date());
                add(Occasion.REVIEW_PREPARATION, plan, id, review.when().preparationDue());
            } else if (review.heldOn() != null && review.report() == null) {
                add(Occasion.REVIEW_REPORT, plan, id, review.when().reportDue());
            }
        }
    }

    private void conversations(ConversationStatus status) {
        ConversationQuery query = ConversationQuery.first(PAGE).at(status);
        List<ConversationSummary> page = ports.conversations().list(situation.tenant(), query);
        while (!page.isEmpty()) {
            page.forEach(line -> ports.conversations()
                    .find(situation.tenant(), line.conversation())
                    .ifPresent(this::conversation));
            page = ports.conversations()
                    .list(
                            situation.tenant(),
                            query.after(page.get(page.size() - 1).conversation()));
        }
    }

    private void conversation(Conversation talk) {
        PersonId employee = talk.subject().employee();
        PersonId leader = talk.subject().leader();
        ConversationRecord record = talk.record();
        if (record == null) {
            found.add(new DueMatter(
                    Occasion.CONVERSATION,
                    employee,
                    talk.id().value(),
                    "",
                    talk.appointment().date(),
                    leader,
                    Set.of()));
            return;
        }
        talk.promises().stream()
                .filter(promise -> talk.stateOf(promise) == AgreementState.OPEN)
                .forEach(promise -> found.add(new DueMatter(
                        Occasion.AGREEMENT,
                        employee,
                        talk.id().value(),
                        promise.id(),
                        promise.due(),
                        leader,
                        Set.of(promise.obliged()))));
        if (talk.ending() != null) {
            return;
        }
        Set<Party> waitedFor = Arrays.stream(Party.values())
                .filter(party -> talk.confirmation(party).isEmpty())
                .collect(ImmutableSet.toImmutableSet());
        if (!waitedFor.isEmpty()) {
            found.add(new DueMatter(
                    Occasion.CONFIRMATION, employee, talk.id().value(), "", record.heldOn(), leader, waitedFor));
        }
    }

    private void add(Occasion occasion, DevelopmentPlan plan, String element, LocalDate due) {
        found.add(DueMatter.of(occasion, plan.employee(), plan.id().value(), element, due));
    }
}
