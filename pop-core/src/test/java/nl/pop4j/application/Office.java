package nl.pop4j.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
import nl.pop4j.application.command.conversation.AnswerTrustedPerson;
import nl.pop4j.application.command.conversation.AskTrustedPerson;
import nl.pop4j.application.command.conversation.CancelConversation;
import nl.pop4j.application.command.conversation.CloseConversation;
import nl.pop4j.application.command.conversation.ConfirmRecord;
import nl.pop4j.application.command.conversation.ConversationCommand;
import nl.pop4j.application.command.conversation.HandOverRecord;
import nl.pop4j.application.command.conversation.HoldConversation;
import nl.pop4j.application.command.conversation.InviteToConversation;
import nl.pop4j.application.command.conversation.MoveConversation;
import nl.pop4j.application.command.conversation.PlanConversation;
import nl.pop4j.application.command.conversation.PrepareConversation;
import nl.pop4j.application.command.conversation.ReportPromise;
import nl.pop4j.application.command.conversation.SharePreparation;
import nl.pop4j.application.command.conversation.WriteRecord;
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
import nl.pop4j.memory.InMemoryPorts;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.port.AccessEntry;
import nl.pop4j.port.OutboxEntry;
import nl.pop4j.port.PersonCard;
import nl.pop4j.port.PersonDirectory;
import nl.pop4j.port.Settings;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.Samples;
import org.jspecify.annotations.Nullable;

/** The sample organisation at work, in memory: one place where every command can be given. */
final class Office {

    static final Actor NOOR = Actor.of(Samples.NOOR);
    static final Actor AHMED = Actor.of(Samples.AHMED);
    static final Actor HANNA = Actor.of(Samples.HANNA, Role.HR_ADVISER);
    static final Actor STRANGER = Actor.of(Samples.STRANGER);
    static final String PLAN = Samples.PLAN.value();

    final InMemoryPorts store;
    final Pop pop;
    final TenantId tenant;
    private int commands;

    Office() {
        this(Samples.TENANT, Map.of());
    }

    /** An office in which these people stand in a relation to Noor, beside Noor and Ahmed. */
    Office(TenantId tenant, Map<PersonId, Role> relations) {
        this(tenant, relations, InMemoryPorts.create(), UnaryOperator.identity(), Settings.standard());
    }

    private Office(
            TenantId tenant,
            Map<PersonId, Role> relations,
            InMemoryPorts store,
            UnaryOperator<UnitOfWork> units,
            Settings settings) {
        this.tenant = tenant;
        this.store = store;
        this.pop = Pop.builder()
                .store(units.apply(store))
                .people(new People(relations))
                .settings(any -> settings)
                .clock(Clock.fixed(Samples.NOW, ZoneOffset.UTC))
                .build();
    }

    /** A new office where the tenant has set this. */
    static Office of(Settings settings) {
        return new Office(Samples.TENANT, Map.of(), InMemoryPorts.create(), UnaryOperator.identity(), settings);
    }

    /** Framework, needs and ratings are there; Noor's plan is begun and empty. */
    Office begun() {
        return begunBy(null);
    }

    /** The same, where the plan goes by this method. */
    Office begunBy(@Nullable String method) {
        pop.maintaining().storeFramework(tenant, HANNA, Samples.framework(), Version.NONE);
        pop.maintaining().stateNeeds(tenant, HANNA, Samples.needs());
        Samples.levels()
                .forEach((code, level) -> done(give(
                        AHMED,
                        new GiveRating(
                                id(),
                                Samples.NOOR.value(),
                                Samples.FRAMEWORK.value(),
                                code.value(),
                                level.value(),
                                Samples.TODAY))));
        done(give(NOOR, start(PLAN, method)));
        return this;
    }

    /** Noor begins a plan for 2027, by this method. */
    StartPlan start(String plan, @Nullable String method) {
        return new StartPlan(
                id(),
                plan,
                Samples.NOOR.value(),
                "nl",
                Samples.YEAR_2027.start(),
                Samples.YEAR_2027.last(),
                Samples.FRAMEWORK.value(),
                method);
    }

    /** The same office in rehearsal: commands give the outcome they would have, and nothing is kept. */
    Office rehearsing() {
        return new Office(tenant, Map.of(), store, Rehearsal::new, Settings.standard());
    }

    /** The plan says what {@link Samples#content()} says, typed in command by command. */
    Office written() {
        return begun().writing(Samples.content());
    }

    /** The plan that is begun says this, typed in command by command. */
    Office writing(PlanContent content) {
        Forms.of(content).forEach(form -> done(give(NOOR, form.at(id(), version()))));
        return this;
    }

    Office proposed() {
        written();
        done(give(NOOR, new ProposePlan(id(), PLAN, version())));
        return this;
    }

    Office signed() {
        written();
        return signedAsItIs();
    }

    /** What is written now is proposed, agreed to and signed by both. */
    Office signedAsItIs() {
        done(give(NOOR, new ProposePlan(id(), PLAN, version())));
        done(give(AHMED, new AnswerProposal(id(), PLAN, version(), 1, "AGREE", null)));
        done(give(NOOR, signature()));
        done(give(AHMED, signature()));
        return this;
    }

    SignRevision signature() {
        Revision latest = plan().latest().orElseThrow();
        return new SignRevision(
                id(), PLAN, version(), latest.number(), latest.digest().hex(), "FOR_AGREEMENT");
    }

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
            return giveTalk(actor, command);
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
            return outcome(pop.cohorts().give(tenant, actor, List.of(give)));
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
            return outcome(pop.cohorts().reassign(tenant, actor, List.of(reassign)));
        }
        if (command instanceof EndEmployment end) {
            return outcome(pop.cohorts().leave(tenant, actor, List.of(end)));
        }
        if (command instanceof RemindPlan remind) {
            return outcome(pop.cohorts().remind(tenant, actor, List.of(remind)));
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

    private Outcome<Receipt> giveTalk(Actor actor, Command command) {
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

    /** The one result of a list of one, as the use case for one plan would say it. */
    private static Outcome<Receipt> outcome(List<ItemResult> results) {
        ItemResult one = results.get(0);
        return switch (one.state()) {
            case DONE -> new Outcome.Done<>(one.receipt(), List.of(), one.findings());
            case REFUSED -> Outcome.refused(one.findings());
            case STALE -> throw new StaleVersion(Version.NONE, Version.NONE);
            default -> throw new NotFound("plan");
        };
    }

    String id() {
        commands++;
        return "c-" + commands;
    }

    /** The plan as the store has it; nobody reads it. */
    DevelopmentPlan plan() {
        return store.run(tenant, ports -> ports.plans().find(tenant, Samples.PLAN))
                .orElseThrow();
    }

    long version() {
        return plan().version().number();
    }

    List<String> events() {
        return outbox().stream().map(OutboxEntry::kind).toList();
    }

    List<OutboxEntry> outbox() {
        return store.run(tenant, ports -> ports.outbox().pending(tenant, 1_000));
    }

    List<AccessEntry> readings() {
        return store.run(tenant, ports -> ports.accessLog().about(tenant, Samples.NOOR, 1_000));
    }

    static Receipt done(Outcome<Receipt> outcome) {
        return outcome.result().orElseThrow(() -> new AssertionError(outcome.findings()));
    }

    /** Runs work to its end and undoes it. */
    private record Rehearsal(UnitOfWork store) implements UnitOfWork {

        @Override
        public <T> T run(TenantId tenant, Function<? super StorePorts, ? extends T> work) {
            AtomicReference<T> result = new AtomicReference<>();
            try {
                store.run(tenant, ports -> {
                    result.set(work.apply(ports));
                    throw new Curtain();
                });
            } catch (Curtain e) {
                return result.get();
            }
            throw new AssertionError("the rehearsal was kept");
        }
    }

    /** The end of a rehearsal. */
    private static final class Curtain extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Noor, Ahmed, and whoever else stands in a relation to Noor. */
    private record People(Map<PersonId, Role> relations) implements PersonDirectory {

        @Override
        public Optional<PersonCard> find(TenantId tenant, PersonId person) {
            return person.equals(Samples.NOOR)
                    ? Optional.of(new PersonCard(person, "Noor de Wit", "Verzorgende IG"))
                    : Optional.empty();
        }

        @Override
        public Set<Role> rolesTowards(TenantId tenant, PersonId actor, PersonId employee, LocalDate on) {
            Set<Role> roles = EnumSet.noneOf(Role.class);
            if (actor.equals(employee)) {
                roles.add(Role.EMPLOYEE);
            }
            if (employee.equals(Samples.NOOR)) {
                managerOf(tenant, employee, on).filter(actor::equals).ifPresent(manager -> roles.add(Role.MANAGER));
                Optional.ofNullable(relations.get(actor)).ifPresent(roles::add);
            }
            return roles;
        }

        @Override
        public Optional<LocalDate> lastDayOf(TenantId tenant, PersonId person) {
            return Optional.empty();
        }

        @Override
        public Optional<PersonId> managerOf(TenantId tenant, PersonId employee, LocalDate on) {
            return employee.equals(Samples.NOOR) ? Optional.of(Samples.AHMED) : Optional.empty();
        }
    }
}
