package nl.pop4j.jdbc;

import static nl.pop4j.testkit.contract.ContractFixtures.AHMED;
import static nl.pop4j.testkit.contract.ContractFixtures.MORNING;
import static nl.pop4j.testkit.contract.ContractFixtures.NOOR;
import static nl.pop4j.testkit.contract.ContractFixtures.aCommand;
import static nl.pop4j.testkit.contract.ContractFixtures.aComment;
import static nl.pop4j.testkit.contract.ContractFixtures.aConversation;
import static nl.pop4j.testkit.contract.ContractFixtures.aFeedback;
import static nl.pop4j.testkit.contract.ContractFixtures.aFramework;
import static nl.pop4j.testkit.contract.ContractFixtures.aPlan;
import static nl.pop4j.testkit.contract.ContractFixtures.aProfile;
import static nl.pop4j.testkit.contract.ContractFixtures.aProgramme;
import static nl.pop4j.testkit.contract.ContractFixtures.aReading;
import static nl.pop4j.testkit.contract.ContractFixtures.aReviewCycle;
import static nl.pop4j.testkit.contract.ContractFixtures.aSurvey;
import static nl.pop4j.testkit.contract.ContractFixtures.adjustmentsOf;
import static nl.pop4j.testkit.contract.ContractFixtures.agreedGaps;
import static nl.pop4j.testkit.contract.ContractFixtures.anAssessment;
import static nl.pop4j.testkit.contract.ContractFixtures.anEvent;
import static nl.pop4j.testkit.contract.ContractFixtures.progressed;
import static nl.pop4j.testkit.contract.ContractFixtures.proposed;
import static nl.pop4j.testkit.contract.ContractFixtures.rated;
import static nl.pop4j.testkit.contract.ContractFixtures.refused;
import static nl.pop4j.testkit.contract.ContractFixtures.signed;
import static nl.pop4j.testkit.contract.ContractFixtures.withObjective;

import com.google.common.collect.Lists;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import nl.pop4j.adjustment.WorkAdjustments;
import nl.pop4j.assessment.CompetenceAssessment;
import nl.pop4j.competence.Level;
import nl.pop4j.method.StandardMethods;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.DevelopmentPlans;
import nl.pop4j.port.LibraryQuery;
import nl.pop4j.port.OutboxEntry;
import nl.pop4j.port.PlanTitle;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.Stored;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.profile.PersonalProfile;
import nl.pop4j.review.ReviewCycle;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.CommandId;
import nl.pop4j.shared.id.CommentId;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.shared.id.FeedbackId;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.ProgrammeId;
import nl.pop4j.shared.id.SurveyId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.contract.ContractFixtures;

/**
 * A unit that writes through every port, first anew and then over what is there, with what it leaves behind. Every
 * suite of faults runs this one unit: a new port is one more constant here, and {@link EveryPortTest} asks for it.
 */
enum EveryPort {
    PLANS(
            call -> call.plans()
                    .save(
                            call.tenant(),
                            call.plans()
                                    .find(call.tenant(), Names.PLAN)
                                    .map(EveryPort::changed)
                                    .orElseGet(() -> proposed(aPlan("p1")))),
            (tenant, ports) -> ports.plans().find(tenant, Names.PLAN)),
    GAPS(
            call -> {
                call.plans()
                        .keepGaps(
                                call.tenant(), agreedGaps("p1", 1 + call.write().ordinal()));
                return call;
            },
            (tenant, ports) -> List.of(
                    ports.plans().gaps(tenant, Names.PLAN, 1), ports.plans().gaps(tenant, Names.PLAN, 2))),
    FRAMEWORKS(
            call -> {
                Version read = call.ports()
                        .frameworks()
                        .find(call.tenant(), Names.CARE)
                        .map(Stored::version)
                        .orElse(Version.NONE);
                return call.ports().frameworks().save(call.tenant(), aFramework("zorg", call.name()), read);
            },
            (tenant, ports) -> ports.frameworks().find(tenant, Names.CARE)),
    NEEDS(
            call -> call.ports()
                    .needs()
                    .save(call.tenant(), withObjective(call.ports().needs().find(call.tenant()), call.name())),
            (tenant, ports) -> ports.needs().find(tenant)),
    PROFILES(
            call -> call.ports()
                    .profiles()
                    .save(
                            call.tenant(),
                            call.ports()
                                    .profiles()
                                    .find(call.tenant(), NOOR)
                                    .map(old -> PersonalProfile.empty(NOOR).at(old.version()))
                                    .orElseGet(() -> aProfile(NOOR))),
            (tenant, ports) -> ports.profiles().find(tenant, NOOR)),
    ASSESSMENTS(
            call -> {
                CompetenceAssessment next = call.ports()
                        .assessments()
                        .find(call.tenant(), NOOR, Names.CARE)
                        .map(old -> rated(old, Level.of(4)))
                        .orElseGet(() -> anAssessment("zorg"));
                return call.ports().assessments().save(call.tenant(), next);
            },
            (tenant, ports) -> ports.assessments().find(tenant, NOOR, Names.CARE)),
    REVIEW_CYCLES(
            call -> {
                Version read = call.ports()
                        .reviewCycles()
                        .findByPlan(call.tenant(), Names.PLAN)
                        .map(ReviewCycle::version)
                        .orElse(Version.NONE);
                int months = call.write() == Write.CREATE ? 3 : 2;
                return call.ports()
                        .reviewCycles()
                        .save(call.tenant(), aReviewCycle("p1", months).at(read));
            },
            (tenant, ports) -> ports.reviewCycles().findByPlan(tenant, Names.PLAN)),
    CONVERSATIONS(
            call -> call.ports()
                    .conversations()
                    .save(
                            call.tenant(),
                            call.ports()
                                    .conversations()
                                    .find(call.tenant(), Names.TALK)
                                    .map(ContractFixtures::cancelled)
                                    .orElseGet(() -> aConversation("t1", NOOR, AHMED))),
            (tenant, ports) -> ports.conversations().find(tenant, Names.TALK)),
    ADJUSTMENTS(
            call -> call.ports()
                    .adjustments()
                    .save(
                            call.tenant(),
                            call.ports()
                                    .adjustments()
                                    .find(call.tenant(), NOOR)
                                    .map(old -> WorkAdjustments.none(NOOR).at(old.version()))
                                    .orElseGet(() -> adjustmentsOf(NOOR))),
            (tenant, ports) -> ports.adjustments().find(tenant, NOOR)),
    COMMENTS(
            call -> {
                Version read = call.ports()
                        .comments()
                        .find(call.tenant(), Names.COMMENT)
                        .map(old -> old.version())
                        .orElse(Version.NONE);
                return call.ports()
                        .comments()
                        .save(call.tenant(), aComment(Names.COMMENT.value()).at(read));
            },
            (tenant, ports) -> ports.comments().find(tenant, Names.COMMENT)),
    FEEDBACKS(
            call -> {
                Version read = call.ports()
                        .feedbacks()
                        .find(call.tenant(), Names.FEEDBACK)
                        .map(old -> old.version())
                        .orElse(Version.NONE);
                return call.ports()
                        .feedbacks()
                        .save(call.tenant(), aFeedback(Names.FEEDBACK.value()).at(read));
            },
            (tenant, ports) -> ports.feedbacks().find(tenant, Names.FEEDBACK)),
    CULTURE_SURVEYS(
            call -> {
                Version read = call.ports()
                        .cultureSurveys()
                        .find(call.tenant(), Names.SURVEY)
                        .map(old -> old.version())
                        .orElse(Version.NONE);
                return call.ports()
                        .cultureSurveys()
                        .save(call.tenant(), aSurvey(Names.SURVEY.value()).at(read));
            },
            (tenant, ports) -> ports.cultureSurveys().find(tenant, Names.SURVEY)),
    ROLLOUT_PROGRAMMES(
            call -> {
                Version read = call.ports()
                        .rolloutProgrammes()
                        .find(call.tenant(), Names.PROGRAMME)
                        .map(old -> old.version())
                        .orElse(Version.NONE);
                return call.ports()
                        .rolloutProgrammes()
                        .save(call.tenant(), aProgramme(Names.PROGRAMME.value()).at(read));
            },
            (tenant, ports) -> ports.rolloutProgrammes().find(tenant, Names.PROGRAMME)),
    METHODS(
            call -> SettingWrites.method(call.tenant(), call.ports()),
            (tenant, ports) -> ports.methods().find(tenant, StandardMethods.SIX_STEPS.code())),
    TEMPLATES(
            call -> SettingWrites.template(call.tenant(), call.ports(), call.name()),
            (tenant, ports) -> ports.templates().find(tenant, "t1")),
    GOAL_LIBRARY(
            call -> SettingWrites.libraryGoal(call.tenant(), call.ports(), call.name()),
            (tenant, ports) -> List.of(
                    ports.goalLibrary().find(tenant, "g1"),
                    ports.goalLibrary().list(tenant, LibraryQuery.first(10).titled(PlanTitle.of("create"))))),
    STATEMENTS(
            call -> PrivacyWrites.statement(call.tenant(), call.ports(), call.name()),
            (tenant, ports) -> ports.statements().find(tenant, NOOR)),
    LEGAL_HOLDS(
            call -> PrivacyWrites.hold(call.tenant(), call.ports(), call.name()),
            (tenant, ports) -> ports.legalHolds().find(tenant, NOOR)),
    ERASURES(
            call -> PrivacyWrites.erasure(call.tenant(), call.ports(), call.name()),
            (tenant, ports) -> ports.erasures().list(tenant)),
    PERSONAL_RECORDS(call -> PrivacyWrites.erase(call.tenant(), call.ports()), PrivacyWrites::leftOver),
    OUTBOX(
            call -> {
                List<Long> waiting = call.ports().outbox().pending(call.tenant(), 10).stream()
                        .map(OutboxEntry::position)
                        .toList();
                call.ports().outbox().acknowledge(call.tenant(), waiting);
                call.ports()
                        .outbox()
                        .add(call.tenant(), anEvent("p1", call.write().ordinal() + 1));
                return waiting;
            },
            (tenant, ports) -> ports.outbox().pending(tenant, 10).stream()
                    .map(event -> event.details() + " " + event.at().equals(MORNING))
                    .toList()),
    ACCESS_LOG(
            call -> {
                call.ports().accessLog().add(call.tenant(), aReading(NOOR, call.name()));
                return call;
            },
            (tenant, ports) -> ports.accessLog().about(tenant, NOOR, 10)),
    COMMANDS(
            call -> {
                call.ports().commands().add(call.tenant(), aCommand(call.name()));
                return call;
            },
            (tenant, ports) -> Arrays.stream(Write.values())
                    .map(write -> ports.commands().find(tenant, write.command()))
                    .toList());

    private final Step step;
    private final BiFunction<TenantId, StorePorts, Object> state;

    EveryPort(Step step, BiFunction<TenantId, StorePorts, Object> state) {
        this.step = step;
        this.state = state;
    }

    /** The same unit twice: what is made, what is changed; repeated, each has one effect. */
    enum Write {
        CREATE,
        CHANGE;

        CommandId command() {
            return CommandId.of(name());
        }

        /** Writes through every port, unless this command did it before. */
        boolean in(TenantId tenant, StorePorts ports) {
            return in(tenant, ports, EnumSet.allOf(EveryPort.class));
        }

        /** Writes through some of the ports, unless this command did it before. */
        boolean in(TenantId tenant, StorePorts ports, Set<EveryPort> some) {
            if (ports.commands().find(tenant, command()).isPresent()) {
                return true;
            }
            Call call = new Call(tenant, ports, this);
            some.forEach(port -> port.step.of(call));
            return true;
        }
    }

    /**
     * All ports in parts of a few side by side, each with the command that lets it be repeated: what fails somewhere in
     * a part need not run through all others.
     */
    static List<Set<EveryPort>> parts(int ports) {
        return Lists.partition(List.of(values()), ports).stream()
                .<Set<EveryPort>>map(part -> {
                    Set<EveryPort> repeated = EnumSet.copyOf(part);
                    repeated.add(COMMANDS);
                    return repeated;
                })
                .toList();
    }

    /** What every port holds for a tenant. */
    static List<Object> state(UnitOfWork store, TenantId tenant) {
        return state(store, tenant, EnumSet.allOf(EveryPort.class));
    }

    /** What some of the ports hold for a tenant. */
    static List<Object> state(UnitOfWork store, TenantId tenant, Set<EveryPort> some) {
        return store.run(
                tenant,
                ports -> some.stream()
                        .map(port -> port.state.apply(tenant, ports))
                        .toList());
    }

    private static DevelopmentPlan changed(DevelopmentPlan plan) {
        return progressed(signed(proposed(refused(plan))), 30);
    }

    /** One write through one port. */
    @FunctionalInterface
    private interface Step {
        Object of(Call call);
    }

    /** One unit. */
    private record Call(TenantId tenant, StorePorts ports, Write write) {

        DevelopmentPlans plans() {
            return ports.plans();
        }

        String name() {
            return write.name();
        }
    }

    /** What the unit writes about; constants of their own, since an enum's come after its instances. */
    private static final class Names {
        static final PlanId PLAN = PlanId.of("p1");
        static final ConversationId TALK = ConversationId.of("t1");
        static final CommentId COMMENT = CommentId.of("n1");
        static final FeedbackId FEEDBACK = FeedbackId.of("f1");
        static final SurveyId SURVEY = SurveyId.of("s1");
        static final ProgrammeId PROGRAMME = ProgrammeId.of("r1");
        static final FrameworkId CARE = FrameworkId.of("zorg");
    }
}
