package nl.pop4j.application;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.pop4j.Pop;
import nl.pop4j.access.AccessPolicy;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.access.Operation;
import nl.pop4j.access.Permission;
import nl.pop4j.access.PlanStage;
import nl.pop4j.application.command.GiveRating;
import nl.pop4j.application.command.ScheduleReviews;
import nl.pop4j.application.command.StartPlan;
import nl.pop4j.application.command.agreement.AnswerProposal;
import nl.pop4j.application.command.agreement.FileRevision;
import nl.pop4j.application.command.agreement.ProposePlan;
import nl.pop4j.application.command.agreement.RecordPresentation;
import nl.pop4j.application.command.agreement.SignRevision;
import nl.pop4j.application.command.cohort.GiveTemplate;
import nl.pop4j.application.command.cohort.ReassignPlan;
import nl.pop4j.application.command.cohort.RemindPlan;
import nl.pop4j.application.command.comment.AddComment;
import nl.pop4j.application.command.content.AgreeCapacity;
import nl.pop4j.application.command.content.AgreeReviews;
import nl.pop4j.application.command.content.DescribePerspective;
import nl.pop4j.application.command.content.MoveHorizon;
import nl.pop4j.application.command.content.PutActivity;
import nl.pop4j.application.command.content.PutAgreement;
import nl.pop4j.application.command.content.PutGoal;
import nl.pop4j.application.command.content.SetTarget;
import nl.pop4j.application.command.conversation.AnswerTrustedPerson;
import nl.pop4j.application.command.conversation.AskTrustedPerson;
import nl.pop4j.application.command.conversation.CancelConversation;
import nl.pop4j.application.command.conversation.ConfirmRecord;
import nl.pop4j.application.command.conversation.HandOverRecord;
import nl.pop4j.application.command.conversation.SharePreparation;
import nl.pop4j.application.command.feedback.GiveFeedback;
import nl.pop4j.application.command.progress.ClosePlan;
import nl.pop4j.application.command.progress.EvaluateGoal;
import nl.pop4j.application.command.progress.ReportAgreement;
import nl.pop4j.application.command.progress.ReportProgress;
import nl.pop4j.application.command.survey.OpenSurvey;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.conversation.invitation.Preparation;
import nl.pop4j.conversation.record.ConversationRecord;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.form.Answers;
import nl.pop4j.method.StandardForms;
import nl.pop4j.method.StandardMethods;
import nl.pop4j.plan.Closing;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.plan.lifecycle.LifeCycleRules;
import nl.pop4j.port.PersonCard;
import nl.pop4j.port.PersonDirectory;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.port.Settings;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.ProgrammeId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.Samples;
import nl.pop4j.testkit.contract.ContractFixtures;

/**
 * Tries a cell of the access table on the use cases, without leaving a trace: commands name a version that never was,
 * so that whoever gets past the gate is told that it is stale.
 */
final class AccessProbe {

    private static final PersonId SOMEBODY = PersonId.of("p-somebody");
    private static final Actor UNDER_TEST = Actor.of(SOMEBODY);
    private static final TenantId TENANT = Samples.TENANT;
    private static final String PLAN = Samples.PLAN.value();
    private static final String TALK = ValidCommand.TALK;
    private static final String PROGRAMME = ValidCommand.PROGRAMME;
    private static final long NEVER = 999;
    private static final LocalDate DAY = Samples.TODAY;

    private final Pop pop;
    private AccessPolicy policy = AccessPolicy.none();
    private Role role = Role.PEER;

    /** Noor's plan at a stage, with everything in it that can be looked at. */
    AccessProbe(PlanStage stage) {
        Office office = at(stage);
        office.store.run(
                TENANT, ports -> ports.rolloutProgrammes().save(TENANT, ContractFixtures.aProgramme(PROGRAMME)));
        this.pop = Pop.builder()
                .store(office.store)
                .people(new OneRole())
                .settings(tenant -> Settings.standard().with(policy))
                .clock(Clock.fixed(Samples.NOW, ZoneOffset.UTC))
                .build();
    }

    /** What a role sees and may do under a policy: whether this cell is open. */
    boolean isOpen(AccessPolicy under, Permission cell) {
        this.policy = under;
        this.role = cell.role();
        return switch (cell.operation()) {
            case VIEW_PLAN -> shows(cell.fields());
            case LIST_PLANS, VIEW_ASSESSMENT, MAINTAIN_FRAMEWORKS, MAINTAIN_METHODS, START_PLAN, RATE ->
                passes(() -> withoutAPlan(cell.operation()));
            case GIVE_FEEDBACK, VIEW_FEEDBACK, HOLD_SURVEYS, LEAD_ROLLOUT, VIEW_FIGURES ->
                passes(() -> aroundThePlan(cell.operation()));
            case VIEW_PROFILE,
                    EDIT_PROFILE,
                    VIEW_ADJUSTMENTS,
                    AGREE_ADJUSTMENTS,
                    VIEW_PERSONAL_DATA,
                    VIEW_ACCESS_LOG,
                    VIEW_STATEMENTS,
                    ADD_STATEMENT,
                    ERASE_PERSONAL_DATA,
                    VIEW_SUCCESSION,
                    STATE_NEEDS -> allPass(cell.operation());
            case VIEW_CONVERSATION -> showsTalk(cell.fields());
            case PLAN_CONVERSATION,
                    INVITE_TO_CONVERSATION,
                    BRING_TRUSTED_PERSON,
                    PREPARE_CONVERSATION,
                    RECORD_CONVERSATION,
                    CONFIRM_RECORD -> passes(() -> onTheTalk(cell.operation()));
            case COMMENT_ON_PLAN -> passes(() -> comment(cell.fields()));
            case EDIT_PLAN -> passes(() -> edit(cell.fields()));
            case GIVE_TEMPLATE, REASSIGN_PLAN, REMIND -> isReached(cell);
            case EVALUATE -> passes(() -> evaluate(cell.fields()));
            default -> passes(() -> onThePlan(cell.operation()));
        };
    }

    /** What is kept about a person or the organisation: each operation opens several use cases, all of them or none. */
    private boolean allPass(Operation operation) {
        Set<Boolean> answers = new HashSet<>();
        PersonalUseCases.of(operation)
                .forEach(useCase -> answers.add(passes(() -> useCase.call(pop, actor(), functional()))));
        if (answers.size() != 1) {
            throw new AssertionError(operation + " opens some of its use cases only");
        }
        return answers.contains(true);
    }

    /** What is done to many plans at once has a result for each, also where one is not there. */
    private boolean isReached(Permission cell) {
        if (cell.operation() == Operation.GIVE_TEMPLATE) {
            for (FieldGroup other : cell.operation().fields()) {
                if (other != cell.fields() && !policy.allows(Set.of(role), cell.operation(), other, cell.stage())) {
                    policy = policy.allowing(new Permission(role, cell.operation(), other, cell.stage()));
                }
            }
        }
        List<ItemResult> results = switch (cell.operation()) {
            case GIVE_TEMPLATE ->
                pop.cohorts().give(TENANT, actor(), List.of(new GiveTemplate("x", PLAN, NEVER, "t", false)));
            case REASSIGN_PLAN ->
                pop.cohorts().reassign(TENANT, actor(), List.of(new ReassignPlan("x", PLAN, NEVER, null, null)));
            default -> pop.cohorts().remind(TENANT, actor(), List.of(new RemindPlan("x", PLAN, NEVER)));
        };
        return results.get(0).state() == ItemResult.State.STALE;
    }

    private Object aroundThePlan(Operation operation) {
        ProgrammeId programme = ProgrammeId.of(PROGRAMME);
        return switch (operation) {
            case GIVE_FEEDBACK ->
                pop.givingFeedback()
                        .give(
                                TENANT,
                                actor(),
                                new GiveFeedback(
                                        "x",
                                        "f1",
                                        Samples.NOOR.value(),
                                        "GOAL",
                                        "absent",
                                        "absent",
                                        "Goed.",
                                        "nl",
                                        List.of(),
                                        List.of(),
                                        true));
            case VIEW_FEEDBACK -> pop.givingFeedback().about(TENANT, actor(), Samples.NOOR);
            case HOLD_SURVEYS ->
                pop.surveying()
                        .open(TENANT, functional(), new OpenSurvey("x", "s1", "Noord", DAY, DAY, List.of(), List.of()));
            case LEAD_ROLLOUT -> pop.rollingOut().programme(TENANT, functional(), programme);
            default -> pop.adopting().report(TENANT, functional(), programme);
        };
    }

    private static Office at(PlanStage stage) {
        return switch (stage) {
            case DRAFT -> new Office().written();
            case NO_PLAN -> talked(new Office().written());
            case OFFERED -> new Office().proposed();
            case ACTIVE -> new Office().signed();
            case COMPLETED -> closed(PlanStatus.COMPLETED);
            case STOPPED -> closed(PlanStatus.STOPPED);
        };
    }

    /** Noor and Ahmed have prepared, shared and talked. */
    static Office talked(Office office) {
        Conversation planned = ContractFixtures.aConversation(TALK, Samples.NOOR, Samples.AHMED);
        Conversation talk = new Conversation(
                planned.id(),
                planned.subject(),
                planned.points(),
                planned.appointment(),
                0,
                null,
                planned.trustedPerson(),
                Arrays.stream(Party.values())
                        .map(party -> new Preparation(
                                party, Answers.none(StandardForms.PREPARATION).with("learn", "Plannen"), DAY))
                        .toList(),
                new ConversationRecord(DAY, Set.of(), "Noor wil leren plannen.", "", List.of()),
                List.of(),
                null,
                null,
                List.of(),
                Version.NONE);
        office.store.run(TENANT, ports -> ports.conversations().save(TENANT, talk));
        return office;
    }

    private boolean showsTalk(FieldGroup fields) {
        try {
            Conversation talk = pop.conversing().conversation(TENANT, actor(), ConversationId.of(TALK));
            return switch (fields) {
                case PREPARATION -> !talk.preparations().isEmpty();
                case RECORD -> !requireNonNull(talk.record()).heard().isBlank();
                default -> true;
            };
        } catch (NotFound e) {
            return false;
        }
    }

    private Object onTheTalk(Operation operation) {
        Actor actor = actor();
        return switch (operation) {
            case PLAN_CONVERSATION ->
                pop.conversing().cancel(TENANT, actor, new CancelConversation("x", TALK, NEVER, "Ziek."));
            case INVITE_TO_CONVERSATION ->
                pop.conversing().askTrustedPerson(TENANT, actor, new AskTrustedPerson("x", TALK, NEVER));
            case BRING_TRUSTED_PERSON ->
                pop.conversing().answerTrustedPerson(TENANT, actor, new AnswerTrustedPerson("x", TALK, NEVER, null));
            case PREPARE_CONVERSATION -> pop.conversing().share(TENANT, actor, new SharePreparation("x", TALK, NEVER));
            case RECORD_CONVERSATION ->
                pop.recording().handOver(TENANT, actor, new HandOverRecord("x", TALK, NEVER, "PAPER"));
            default -> pop.recording().confirm(TENANT, actor, new ConfirmRecord("x", TALK, NEVER, "AS_SEEN", null));
        };
    }

    private static Office closed(PlanStatus status) {
        Office office = new Office().signed();
        DevelopmentPlan ended = office.plan().closed(new Closing(status, "Klaar.", DAY));
        office.store.run(TENANT, ports -> ports.plans().save(TENANT, ended));
        return office;
    }

    private boolean shows(FieldGroup fields) {
        try {
            PlanDossier dossier = pop.planning().dossier(TENANT, UNDER_TEST, Samples.PLAN);
            return PlanDossier.parts().contains(fields) ? !dossier.leavesOut(fields) : seesWhole(fields);
        } catch (NotFound e) {
            return false;
        }
    }

    /** What stands in no dossier is seen with the whole plan only: as if all the rest were open. */
    private boolean seesWhole(FieldGroup fields) {
        if (fields == FieldGroup.HEAD) {
            return true;
        }
        AccessPolicy before = policy;
        policy = policy.allowing(Permission.all().stream()
                .filter(cell ->
                        cell.role() == role && cell.operation() == Operation.VIEW_PLAN && cell.fields() != fields)
                .toArray(Permission[]::new));
        boolean sees = passes(() -> pop.planning().plan(TENANT, UNDER_TEST, Samples.PLAN));
        policy = before;
        return sees;
    }

    private static boolean passes(Supplier<?> attempt) {
        try {
            return !(attempt.get() instanceof Outcome.Refused<?> refused)
                    || !(refused.findings().contains(AccessPolicy.NOT_AT_THIS_STAGE)
                            || refused.findings().contains(LifeCycleRules.PLAN_HAS_ENDED));
        } catch (StaleVersion e) {
            return true;
        } catch (NotFound e) {
            return false;
        }
    }

    private Object withoutAPlan(Operation operation) {
        return switch (operation) {
            case LIST_PLANS -> pop.planning().list(TENANT, actor(), query());
            case VIEW_ASSESSMENT -> pop.assessing().assessment(TENANT, actor(), Samples.NOOR, Samples.FRAMEWORK);
            case MAINTAIN_FRAMEWORKS ->
                pop.maintaining().storeFramework(TENANT, functional(), Samples.framework(), Version.of(NEVER));
            case MAINTAIN_METHODS ->
                pop.maintaining().storeMethod(TENANT, functional(), StandardMethods.SIX_STEPS, Version.of(NEVER));
            case START_PLAN ->
                pop.planning()
                        .start(
                                TENANT,
                                actor(),
                                new StartPlan(
                                        "x",
                                        "new",
                                        Samples.NOOR.value(),
                                        "nl",
                                        DAY,
                                        DAY.plusYears(1),
                                        Samples.FRAMEWORK.value(),
                                        "NO_SUCH_METHOD"));
            default ->
                pop.assessing()
                        .rate(
                                TENANT,
                                actor(),
                                new GiveRating(
                                        "x",
                                        Samples.NOOR.value(),
                                        Samples.FRAMEWORK.value(),
                                        "absent",
                                        BigDecimal.ONE,
                                        DAY));
        };
    }

    private Object edit(FieldGroup fields) {
        var planning = pop.planning();
        Actor actor = actor();
        return switch (fields) {
            case HEAD ->
                pop.writing()
                        .moveHorizon(TENANT, actor, new MoveHorizon("x", PLAN, NEVER, DAY, DAY.plusYears(1), null));
            case PERSPECTIVE ->
                planning.describePerspective(TENANT, actor, new DescribePerspective("x", PLAN, NEVER, "a", "b", "c"));
            case TARGETS ->
                planning.setTarget(
                        TENANT,
                        actor,
                        new SetTarget("x", PLAN, NEVER, "V1", BigDecimal.ONE, null, "OWN_AMBITION", null));
            case GOALS ->
                planning.putGoal(
                        TENANT, actor, new PutGoal("x", PLAN, NEVER, "g1", "a", "b", null, null, null, null, null));
            case ACTIVITIES ->
                planning.putActivity(
                        TENANT,
                        actor,
                        new PutActivity(
                                "x", PLAN, NEVER, "a99", "g1", "TRAINING", "t", DAY, DAY, null, 0, null, null, null));
            case AGREEMENTS ->
                planning.putAgreement(TENANT, actor, new PutAgreement("x", PLAN, NEVER, "b9", "EMPLOYEE", "a", DAY));
            case CAPACITY -> planning.agreeCapacity(TENANT, actor, new AgreeCapacity("x", PLAN, NEVER, 60, 0));
            case REVIEWS -> planning.agreeReviews(TENANT, actor, new AgreeReviews("x", PLAN, NEVER, "P1M"));
            default -> throw new IllegalArgumentException("nobody edits " + fields);
        };
    }

    private Object comment(FieldGroup fields) {
        String place = switch (fields) {
            case HEAD -> "";
            case PERSPECTIVE -> "/perspective/career";
            case TARGETS -> "/targets/targets/0";
            case GOALS -> "/goals/0";
            case ACTIVITIES -> "/activities/0";
            case AGREEMENTS -> "/agreements";
            case CAPACITY -> "/activities/0/funding";
            default -> "/reviews";
        };
        return pop.commenting().add(TENANT, actor(), new AddComment("x", PLAN, NEVER, "n1", place, "Goed.", "nl"));
    }

    private Object evaluate(FieldGroup fields) {
        return fields == FieldGroup.AGREEMENTS
                ? pop.evaluating()
                        .reportAgreement(TENANT, actor(), new ReportAgreement("x", PLAN, NEVER, "b1", true, DAY))
                : pop.evaluating()
                        .evaluate(
                                TENANT,
                                actor(),
                                new EvaluateGoal("x", PLAN, NEVER, "g1", "REACHED", null, null, null, false, DAY));
    }

    private Object onThePlan(Operation operation) {
        Actor actor = actor();
        return switch (operation) {
            case PROPOSE_PLAN -> pop.agreeing().propose(TENANT, actor, new ProposePlan("x", PLAN, NEVER));
            case ANSWER_PROPOSAL ->
                pop.agreeing().answer(TENANT, actor, new AnswerProposal("x", PLAN, NEVER, 1, "AGREE", null));
            case SIGN_REVISION ->
                pop.agreeing().sign(TENANT, actor, new SignRevision("x", PLAN, NEVER, 1, "0".repeat(64), "AS_SEEN"));
            case PRESENT_PLAN ->
                pop.agreeing()
                        .recordPresentation(
                                TENANT,
                                actor,
                                new RecordPresentation(
                                        "x", PLAN, NEVER, 1, DAY, List.of("p-hanna-3"), "FEASIBLE", null));
            case FILE_REVISION ->
                pop.agreeing()
                        .file(
                                TENANT,
                                actor,
                                new FileRevision("x", PLAN, NEVER, 1, "0".repeat(64), DAY, "AVG", false, null, null));
            case REPORT_PROGRESS ->
                pop.agreeing()
                        .reportProgress(TENANT, actor, new ReportProgress("x", PLAN, NEVER, "a1", "STARTED", 1, DAY));
            case CLOSE_PLAN -> pop.evaluating().close(TENANT, actor, new ClosePlan("x", PLAN, NEVER, "STOPPED", "a"));
            case SCHEDULE_REVIEWS -> pop.reviewing().schedule(TENANT, actor, new ScheduleReviews("x", PLAN, NEVER));
            default -> throw new IllegalArgumentException("no use case for " + operation);
        };
    }

    /** Where one employee is concerned, the directory says what the actor is; elsewhere the host does. */
    private PlanQuery query() {
        return role.isRelation() ? PlanQuery.first(1).of(Samples.NOOR) : PlanQuery.first(1);
    }

    private Actor actor() {
        return role.isRelation() ? UNDER_TEST : functional();
    }

    private Actor functional() {
        return Actor.of(SOMEBODY, role);
    }

    /** Somebody stands in the role under test towards Noor, whatever role that is. */
    private final class OneRole implements PersonDirectory {

        @Override
        public Optional<PersonCard> find(TenantId tenant, PersonId person) {
            return Optional.empty();
        }

        @Override
        public Set<Role> rolesTowards(TenantId tenant, PersonId actor, PersonId employee, LocalDate on) {
            return actor.equals(SOMEBODY) && employee.equals(Samples.NOOR) ? EnumSet.of(role) : Set.of();
        }

        @Override
        public Optional<LocalDate> lastDayOf(TenantId tenant, PersonId person) {
            return Optional.empty();
        }

        @Override
        public Optional<PersonId> managerOf(TenantId tenant, PersonId employee, LocalDate on) {
            return Optional.empty();
        }
    }
}
