package nl.pop4j.application;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.access.Operation;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.feedback.FeedbackCommand;
import nl.pop4j.application.command.feedback.GiveFeedback;
import nl.pop4j.application.command.feedback.ShowFeedback;
import nl.pop4j.application.command.feedback.TakeUpFeedback;
import nl.pop4j.application.command.feedback.WithdrawFeedback;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.application.desk.Work;
import nl.pop4j.application.input.Edits;
import nl.pop4j.feedback.Feedback;
import nl.pop4j.feedback.FeedbackCommands;
import nl.pop4j.feedback.FeedbackDirection;
import nl.pop4j.feedback.FeedbackTopic;
import nl.pop4j.feedback.SeenFeedback;
import nl.pop4j.plan.PlanCommands;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.FeedbackId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.text.health.HealthWording;

/**
 * Telling each other how it goes: top-down, bottom-up and across, for as long as the giver consents. From where it comes
 * is what the directory says on the day; whoever the employee manages may speak as a colleague does. Thread-safe.
 *
 * <p>Example: a colleague gives {@code give} on a goal; Noor reads it with {@code about}, takes it up as a need of
 * her plan with {@code takeUp}, and after {@code withdraw} its words are gone.
 */
public final class GivingFeedback {

    /** The plan has no such goal or activity: {@code element}. */
    public static final RuleCode UNKNOWN_TOPIC = RuleCode.of("FEEDBACK-TOPIC-1");

    /** There is feedback with this id already; no arguments. */
    public static final RuleCode ID_TAKEN = RuleCode.of("FEEDBACK-ID-1");

    private final Desk desk;
    private final FeedbackCommands commands = new FeedbackCommands(HealthWording.standard());

    GivingFeedback(Desk desk) {
        this.desk = desk;
    }

    /**
     * Gives feedback in the actor's name.
     *
     * @return a receipt, with a remark where the text seems to speak of health, or findings
     * @throws NotFound if the actor may not give this employee feedback
     */
    public Outcome<Receipt> give(TenantId tenant, Actor actor, GiveFeedback command) {
        return desk.carryOut(tenant, actor, command, work -> {
            PersonId employee = PersonId.of(requireNonNull(command.employee()));
            requireGiver(work.situation(), employee);
            return work.once(() -> {
                FeedbackId id = FeedbackId.of(requireNonNull(command.feedbackId()));
                FeedbackTopic topic = FeedbackForms.topic(command);
                if (work.ports().feedbacks().find(tenant, id).isPresent()) {
                    return Outcome.refused(Finding.error(ID_TAKEN, "/feedbackId", Map.of()));
                }
                if (!FeedbackForms.isKnown(topic, employee, work)) {
                    return Outcome.refused(
                            Finding.error(UNKNOWN_TOPIC, "/element", Map.of("element", topic.element())));
                }
                return keep(
                        commands.give(
                                FeedbackForms.feedback(
                                        id, direction(work.situation(), employee), topic, command, work.situation()),
                                command.consents(),
                                work.situation().now()),
                        work);
            });
        });
    }

    /**
     * Lets other roles see feedback, or fewer.
     *
     * @return a receipt, or findings
     * @throws NotFound if the actor has not given it
     * @throws StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> show(TenantId tenant, Actor actor, ShowFeedback command) {
        return change(
                tenant,
                actor,
                command,
                (feedback, work) -> commands.show(
                        feedback,
                        FeedbackForms.visibility(command.hiddenFrom(), command.namelessTo()),
                        work.situation().now()));
    }

    /**
     * Takes the consent back: the words go.
     *
     * @return a receipt, or findings
     * @throws NotFound if the actor has not given it
     * @throws StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> withdraw(TenantId tenant, Actor actor, WithdrawFeedback command) {
        return change(
                tenant,
                actor,
                command,
                (feedback, work) -> commands.withdraw(
                        feedback, work.situation().today(), work.situation().now()));
    }

    /**
     * Makes a need of a plan out of feedback that the actor sees.
     *
     * @return a receipt, or findings
     * @throws NotFound if there is no such plan or feedback for this actor
     * @throws StaleVersion if the plan was written since the user saw it
     */
    public Outcome<Receipt> takeUp(TenantId tenant, Actor actor, TakeUpFeedback command) {
        return desk.change(
                tenant, actor, command, Operation.EDIT_PLAN, plan -> Set.of(FieldGroup.GOALS), (plan, work) -> {
                    Feedback feedback = work.ports()
                            .feedbacks()
                            .find(tenant, FeedbackId.of(requireNonNull(command.feedbackId())))
                            .filter(one -> one.employee().equals(plan.employee())
                                    && seen(one, work.situation()).isPresent())
                            .orElseThrow(() -> new NotFound("feedback"));
                    return PlanCommands.edit(
                            plan,
                            plan.workingCopy()
                                    .with(feedback.need(
                                            requireNonNull(command.needId()),
                                            Edits.orEmpty(command.domain()),
                                            requireNonNull(command.text()))));
                });
    }

    /**
     * The feedback about an employee that the actor may see, by ascending id. That somebody else looked is noted.
     *
     * @throws NotFound if the actor may see no feedback about this employee
     */
    public List<SeenFeedback> about(TenantId tenant, Actor actor, PersonId employee) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            situation.require(employee, Operation.VIEW_FEEDBACK, "employee");
            if (!actor.person().equals(employee)) {
                Desk.noteReading(situation, ports, employee, Operation.VIEW_FEEDBACK, employee.value());
            }
            return ports.feedbacks().about(tenant, employee).stream()
                    .flatMap(feedback -> seen(feedback, situation).stream())
                    .collect(ImmutableList.toImmutableList());
        });
    }

    /** What the actor has given, withdrawn feedback included, by ascending id. */
    public List<Feedback> given(TenantId tenant, Actor actor) {
        return desk.ask(tenant, actor, (situation, ports) -> ports.feedbacks().givenBy(tenant, actor.person()));
    }

    private <C extends Record & FeedbackCommand> Outcome<Receipt> change(
            TenantId tenant, Actor actor, C command, BiFunction<Feedback, Work, Outcome<Feedback>> change) {
        return desk.carryOut(tenant, actor, command, work -> {
            Feedback feedback = work.ports()
                    .feedbacks()
                    .find(tenant, FeedbackId.of(requireNonNull(command.feedbackId())))
                    .filter(one -> one.giver().equals(actor.person()))
                    .orElseThrow(() -> new NotFound("feedback"));
            return work.once(() -> {
                work.requireVersion(feedback.version(), command.expectedVersion());
                return keep(change.apply(feedback, work), work);
            });
        });
    }

    private static Outcome<Receipt> keep(Outcome<Feedback> outcome, Work work) {
        if (!(outcome instanceof Outcome.Done<Feedback> done)) {
            return Outcome.refused(outcome.findings());
        }
        Feedback stored = work.ports().feedbacks().save(work.tenant(), done.value());
        done.events().forEach(event -> work.ports().outbox().add(work.tenant(), event));
        return new Outcome.Done<>(new Receipt(stored.id().value(), stored.version(), 0), done.events(), done.remarks());
    }

    /** Whoever the employee manages speaks as a colleague does. */
    private static void requireGiver(Situation situation, PersonId employee) {
        Set<Role> roles = situation.rolesTowards(employee);
        if (direction(situation, employee) == FeedbackDirection.BOTTOM_UP) {
            roles.add(Role.PEER);
        }
        if (!situation.settings().access().allows(roles, Operation.GIVE_FEEDBACK)) {
            throw new NotFound("employee");
        }
    }

    private static FeedbackDirection direction(Situation situation, PersonId employee) {
        PersonId giver = situation.actor().person();
        if (situation.managerOf(employee).filter(giver::equals).isPresent()) {
            return FeedbackDirection.TOP_DOWN;
        }
        return situation.managerOf(giver).filter(employee::equals).isPresent()
                ? FeedbackDirection.BOTTOM_UP
                : FeedbackDirection.ACROSS;
    }

    /** What the actor may see of feedback. */
    static Optional<SeenFeedback> seen(Feedback feedback, Situation situation) {
        return feedback.seenBy(situation.actor().person(), situation.rolesTowards(feedback.employee()));
    }
}
