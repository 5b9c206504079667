package nl.pop4j.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.ScheduleReviews;
import nl.pop4j.application.command.agreement.AnswerProposal;
import nl.pop4j.application.command.agreement.ProposePlan;
import nl.pop4j.application.command.agreement.SignRevision;
import nl.pop4j.application.command.comment.AddComment;
import nl.pop4j.application.command.comment.AnswerComment;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.error.PopException;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * People of a {@link WalkOffice} who give any command on what they last saw, some of them twice, some under the id of
 * another, while days pass and managers change. A {@link CommandWatch} sees what comes of it.
 */
final class CommandWalk {

    private static final int STEPS = 30;

    private final WalkOffice office;
    private final CommandWatch watch;
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final Map<String, Integer> done = new TreeMap<>();
    private int repeated;

    private Random random = new Random(0);
    private String where = "";
    private String thrown = "";
    private final List<Given> effects = new ArrayList<>();
    private final Map<List<Object>, Screen> screens = new HashMap<>();
    private final Map<Actor, Set<String>> shown = new HashMap<>();

    CommandWalk(WalkOffice office) {
        this.office = office;
        this.watch = new CommandWatch(office.people());
    }

    Map<String, Integer> steps() {
        return watch.steps();
    }

    /** How often each code or exception was the answer. */
    Map<String, Integer> refusals() {
        return refusals;
    }

    /** How often each kind of command had its effect. */
    Map<String, Integer> done() {
        return done;
    }

    /** How often a command was given again. */
    int repeated() {
        return repeated;
    }

    void walk(long seed) {
        office.open();
        random = new Random(seed);
        effects.clear();
        screens.clear();
        shown.clear();
        if (seed % 4 == 1) {
            signFirst(WalkOffice.AHMEDS, WalkPeople.AHMED, WalkPeople.HANNA);
        } else if (seed % 4 == 3) {
            signFirst(WalkOffice.NOORS, WalkPeople.NOOR, WalkPeople.AHMED);
            talkFirst();
        }
        for (int step = 0; step < STEPS; step++) {
            where = "seed " + seed + " step " + step;
            office.waitHours(random.nextInt(48));
            if (random.nextInt(20) == 0) {
                office.people().changeLead(random);
            }
            if (!effects.isEmpty() && random.nextInt(6) == 0) {
                repeat(effects.get(random.nextInt(effects.size())));
            } else {
                give("c" + step);
            }
        }
    }

    /** Half of the walks begin where one of the plans is signed. */
    private void signFirst(PlanId plan, Actor employee, Actor manager) {
        where = "before the first step";
        String id = plan.value();
        give(employee, plan, new ProposePlan("s1", id, 1));
        give(manager, plan, new AnswerProposal("s2", id, 2, 1, "AGREE", null));
        for (Actor actor : List.of(employee, manager)) {
            DevelopmentPlan seen = screen(actor, plan).plan();
            give(
                    actor,
                    plan,
                    new SignRevision(
                            "s-" + actor.person().value(),
                            id,
                            seen.version().number(),
                            1,
                            seen.latest().orElseThrow().digest().hex(),
                            "FOR_AGREEMENT",
                            null));
        }
    }

    /** And where its reviews are planned, and something was said about it. */
    private void talkFirst() {
        String id = WalkOffice.NOORS.value();
        give(WalkPeople.AHMED, WalkOffice.NOORS, new ScheduleReviews("s3", id, 5));
        give(WalkPeople.AHMED, WalkOffice.NOORS, new AddComment("s4", id, 5, "said", "/goals/0", "Lukt dit?", "nl"));
        give(WalkPeople.NOOR, WalkOffice.NOORS, new AnswerComment("s5", "said", 1, "answered", "Ja.", "nl"));
    }

    private void give(String id) {
        List<PlanId> plans = List.copyOf(office.kept().screens().keySet());
        PlanId plan = random.nextInt(3) == 0 ? plans.get(random.nextInt(plans.size())) : WalkOffice.NOORS;
        Actor actor = somebody(plan);
        Command command = new CommandDraw(new Hand(random, screen(actor, plan), id, office.today())).command();
        boolean isAboutAPlan = command instanceof PlanCommand;
        give(actor, isAboutAPlan ? PlanId.of(((PlanCommand) command).planId()) : plan, command);
    }

    private void give(Actor actor, PlanId plan, Command command) {
        Kept before = office.kept();
        Outcome<Receipt> outcome = answer(actor, plan, command);
        Kept after = office.kept();
        if (outcome == null || !outcome.isDone()) {
            CommandWatch.require(after.equals(before), "what is refused changes nothing", where);
            return;
        }
        Given given = new Given(actor, plan, command, outcome.result().orElseThrow());
        effects.add(given);
        done.merge(command.getClass().getSimpleName(), 1, Integer::sum);
        watch.see(given, before, after, shown.getOrDefault(actor, Set.of()), where);
    }

    /** The same again, by the same or by another, has no second effect. */
    private void repeat(Given given) {
        boolean byAnother = random.nextInt(4) == 0;
        Actor actor = byAnother ? somebody(given.plan()) : given.actor();
        Kept before = office.kept();
        Outcome<Receipt> outcome = answer(actor, given.plan(), given.command());
        CommandWatch.require(office.kept().equals(before), "a command that is repeated has one effect", where);
        repeated++;
        if (actor.equals(given.actor())) {
            boolean same = outcome != null
                    && outcome.result().filter(given.receipt()::equals).isPresent();
            CommandWatch.require(
                    same || thrown.equals("NotFound"),
                    "the same receipt comes back, as long as there is access",
                    where);
        } else {
            CommandWatch.require(outcome == null, "an id belongs to who used it first", where);
        }
    }

    private @Nullable Outcome<Receipt> answer(Actor actor, PlanId plan, Command command) {
        thrown = "";
        try {
            Outcome<Receipt> outcome = office.give(actor, plan, command);
            if (!outcome.isDone()) {
                outcome.findings()
                        .forEach(finding -> refusals.merge(finding.code().value(), 1, Integer::sum));
            }
            return outcome;
        } catch (PopException e) {
            thrown = e.getClass().getSimpleName();
            refusals.merge(thrown, 1, Integer::sum);
            return null;
        }
    }

    /** Mostly one of the two sides. */
    private Actor somebody(PlanId plan) {
        if (random.nextInt(5) == 0) {
            return WalkPeople.PEOPLE.get(random.nextInt(WalkPeople.PEOPLE.size()));
        }
        List<Actor> sides = WalkPeople.PEOPLE.stream()
                .filter(actor -> office.people().sideOf(actor, plan) != null)
                .toList();
        return sides.get(random.nextInt(sides.size()));
    }

    /** The plan as somebody last opened it; mostly just now. */
    private Screen screen(Actor actor, PlanId plan) {
        List<Object> screen = List.of(actor, plan);
        if (!screens.containsKey(screen) || random.nextInt(6) > 0) {
            Screen opened = office.kept().screens().get(plan);
            screens.put(screen, opened);
            opened.plan()
                    .revisions()
                    .forEach(revision -> shown.computeIfAbsent(actor, key -> new HashSet<>())
                            .add(revision.digest().hex()));
        }
        return screens.get(screen);
    }

    /** A command that had its effect. */
    record Given(Actor actor, PlanId plan, Command command, Receipt receipt) {}
}
