package nl.pop4j.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.pop4j.Pop;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.assessment.CompetenceAssessment;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.feedback.Feedback;
import nl.pop4j.feedback.FeedbackDirection;
import nl.pop4j.feedback.FeedbackTopic;
import nl.pop4j.feedback.FeedbackVisibility;
import nl.pop4j.gap.DevelopmentNeed;
import nl.pop4j.memory.InMemoryPorts;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.library.GoalWording;
import nl.pop4j.plan.library.LibraryGoal;
import nl.pop4j.plan.template.PlanTemplate;
import nl.pop4j.port.Settings;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.FeedbackId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.Samples;

/** Two plans and one front door: Noor's plan and Ahmed's, and once Noor's has ended the one after it. */
final class WalkOffice {

    static final PlanId NOORS = PlanId.of("noors");
    static final PlanId AHMEDS = PlanId.of("ahmeds");
    static final PlanId NEXT = PlanId.of("noors-next");
    static final List<PlanId> PLANS = List.of(NOORS, AHMEDS, NEXT);

    private static final LibraryGoal READY = LibraryGoal.of(
            "lib.feedback",
            new GoalWording(LocalizedText.DUTCH, "Feedback", "Ik geef elke week feedback.", "", List.of(), List.of()));

    private static final PlanContent CONTENT = written();
    private static final CompetenceFramework FRAMEWORK = Samples.framework();
    private static final PlanTemplate TEMPLATE = CohortsTest.template(1);
    private static final Feedback FEEDBACK = new Feedback(
            FeedbackId.of("f1"),
            Samples.NOOR,
            Samples.AHMED,
            FeedbackDirection.TOP_DOWN,
            FeedbackTopic.of(Samples.LISTENING),
            "Je luistert goed.",
            LocalizedText.DUTCH,
            Samples.TODAY,
            FeedbackVisibility.OPEN,
            null,
            Version.NONE);

    private final FrontDoor door;
    private final WalkPeople people;
    private final Breach breach;
    private InMemoryPorts store = InMemoryPorts.create();
    private Instant now = Samples.NOW;
    private final Map<Command, Command> taken = new HashMap<>();

    WalkOffice(Breach breach) {
        this.breach = breach;
        this.people = new WalkPeople(this::today, breach == Breach.ANYBODY_IS_MANAGER);
        Settings settings = Settings.standard()
                .edit()
                .rules(Samples.WALK_RULES)
                .access(breach.access())
                .zone(ZoneOffset.UTC)
                .build();
        this.door = new FrontDoor(
                Pop.builder()
                        .store(new Present())
                        .people(people)
                        .settings(tenant -> settings)
                        .clock(new Hands())
                        .build(),
                Samples.TENANT);
    }

    /** Everything as it was on the first day, with two plans just begun. */
    void open() {
        store = InMemoryPorts.create();
        now = Samples.NOW;
        people.open();
        taken.clear();
        store.run(Samples.TENANT, ports -> {
            ports.frameworks().save(Samples.TENANT, FRAMEWORK, Version.NONE);
            ports.templates().save(Samples.TENANT, TEMPLATE, Version.NONE);
            ports.goalLibrary().save(Samples.TENANT, READY, Version.NONE);
            ports.feedbacks().save(Samples.TENANT, FEEDBACK);
            ports.plans()
                    .save(
                            Samples.TENANT,
                            DevelopmentPlan.start(NOORS, Samples.NOOR, CONTENT.with(Cadence.everyMonths(3))));
            return ports.plans().save(Samples.TENANT, DevelopmentPlan.start(AHMEDS, Samples.AHMED, CONTENT));
        });
    }

    private static PlanContent written() {
        PlanContent sample = Samples.content();
        return PlanContent.blank(LocalizedText.DUTCH, Samples.YEAR_2027, Samples.FRAMEWORK)
                .with(sample.targets())
                .with(sample.goal(GoalId.of("g1")).orElseThrow())
                .with(sample.activity(ActivityId.of("a1")).orElseThrow())
                .with(sample.agreement("b1").orElseThrow())
                .with(new Agreement("x1", Party.EMPLOYEE, "Noor vertelt erover.", Samples.YEAR_2027.last()))
                .with(sample.need("n1").orElseThrow())
                .with(new DevelopmentNeed("x1", DevelopmentNeed.Source.OWN_WISH, null, "werk", "Rustig blijven."));
    }

    WalkPeople people() {
        return people;
    }

    void waitHours(int hours) {
        now = now.plusSeconds(hours * 3_600L);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** What is kept of each plan that there is, and how much the host was told. */
    Kept kept() {
        return store.run(Samples.TENANT, ports -> {
            Map<PlanId, Screen> screens = new LinkedHashMap<>();
            for (PlanId id : PLANS) {
                ports.plans()
                        .find(Samples.TENANT, id)
                        .ifPresent(plan -> screens.put(
                                id,
                                new Screen(
                                        plan,
                                        ports.reviewCycles()
                                                .findByPlan(Samples.TENANT, id)
                                                .orElse(null),
                                        ports.comments().beside(Samples.TENANT, id))));
            }
            Map<PersonId, CompetenceAssessment> ratings = new HashMap<>();
            for (PersonId employee : List.of(Samples.NOOR, Samples.AHMED)) {
                ports.assessments()
                        .find(Samples.TENANT, employee, Samples.FRAMEWORK)
                        .ifPresent(found -> ratings.put(employee, found));
            }
            return new Kept(
                    screens,
                    ratings,
                    ports.outbox().pending(Samples.TENANT, 1_000).size());
        });
    }

    Outcome<Receipt> give(Actor actor, PlanId plan, Command given) {
        Command command = taken.computeIfAbsent(given, first -> breach.taken(first, kept().plan(plan)));
        return door.give(actor, command);
    }

    /** The store of the present walk, as far as it is not broken. */
    private final class Present implements UnitOfWork {

        @Override
        public <T> T run(TenantId tenant, Function<? super StorePorts, ? extends T> work) {
            return breach.store(store).run(tenant, work);
        }
    }

    private final class Hands extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
