package nl.pop4j.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.agreement.AnswerProposal;
import nl.pop4j.application.command.agreement.ProposePlan;
import nl.pop4j.application.command.agreement.SignRevision;
import nl.pop4j.application.command.content.AgreeCapacity;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.PlanWatch;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.Signature;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.error.PopException;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * People of a {@link WalkOffice} who give any command on what they last saw, some of them twice, some under the id of
 * another, while days pass and managers change; and what must hold after each.
 */
final class CommandWalk {

    private static final int STEPS = 25;

    private final WalkOffice office;
    private final PlanWatch watch = new PlanWatch();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final Map<String, Integer> done = new TreeMap<>();
    private int repeated;

    private Random random = new Random(0);
    private String where = "";
    private String thrown = "";
    private final List<Given> effects = new ArrayList<>();
    private final Map<List<Object>, DevelopmentPlan> screens = new HashMap<>();
    private final Map<Actor, Set<String>> shown = new HashMap<>();

    /** A command that had its effect. */
    private record Given(Actor actor, PlanId plan, Record command, Receipt receipt) {}

    CommandWalk(WalkOffice office) {
        this.office = office;
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
        if (seed % 2 == 1) {
            signFirst();
        }
        for (int step = 0; step < STEPS; step++) {
            where = "seed " + seed + " step " + step;
            office.waitHours(random.nextInt(60));
            if (random.nextInt(30) == 0) {
                office.changeManager();
            }
            if (!effects.isEmpty() && random.nextInt(6) == 0) {
                repeat(effects.get(random.nextInt(effects.size())));
            } else {
                give("c" + step);
            }
        }
    }

    /** Half of the walks begin where Noor's plan is signed. */
    private void signFirst() {
        where = "before the first step";
        String plan = WalkOffice.NOORS.value();
        give(WalkOffice.NOOR, WalkOffice.NOORS, new ProposePlan("s1", plan, 1));
        give(WalkOffice.AHMED, WalkOffice.NOORS, new AnswerProposal("s2", plan, 2, 1, "AGREE", null));
        for (Actor actor : List.of(WalkOffice.NOOR, WalkOffice.AHMED)) {
            DevelopmentPlan seen = screen(actor, WalkOffice.NOORS);
            give(
                    actor,
                    WalkOffice.NOORS,
                    new SignRevision(
                            "s-" + actor.person().value(),
                            plan,
                            seen.version().number(),
                            1,
                            seen.latest().orElseThrow().digest().hex(),
                            "FOR_AGREEMENT",
                            null));
        }
    }

    private void give(String id) {
        PlanId plan = random.nextInt(4) == 0 ? WalkOffice.AHMEDS : WalkOffice.NOORS;
        Actor actor = somebody(plan);
        give(actor, plan, new CommandDraw(random, screen(actor, plan), id).command());
    }

    private void give(Actor actor, PlanId plan, Record command) {
        State before = state(plan);
        Outcome<Receipt> outcome = answer(actor, plan, command);
        State after = state(plan);
        require(after.other().equals(before.other()), "a command changes its own plan only");
        if (outcome == null || !outcome.isDone()) {
            require(after.equals(before), "what is refused changes nothing");
            return;
        }
        Receipt receipt = outcome.result().orElseThrow();
        effects.add(new Given(actor, plan, command, receipt));
        done.merge(command.getClass().getSimpleName(), 1, Integer::sum);
        long expected = ((PlanCommand) command).expectedVersion();
        require(before.plan().version().number() == expected, "nobody writes over what they did not see");
        require(after.plan().version().number() == expected + 1, "each effect has a version of its own");
        require(after.plan().version().equals(receipt.version()), "the receipt has the version");
        require(command instanceof AgreeCapacity || after.events() > before.events(), "each step is told");
        watch.see(
                before.plan(), after.plan(), () -> where + " " + actor.person().value());
        seeSides(actor, plan, before.plan(), after.plan());
        if (command instanceof SignRevision sign) {
            seeShown(actor, sign, after.plan());
        }
    }

    /** The same again, by the same or by another, has no second effect. */
    private void repeat(Given given) {
        boolean byAnother = random.nextInt(4) == 0;
        Actor actor = byAnother ? somebody(given.plan()) : given.actor();
        State before = state(given.plan());
        Outcome<Receipt> outcome = answer(actor, given.plan(), given.command());
        require(state(given.plan()).equals(before), "a command that is repeated has one effect");
        repeated++;
        if (actor.equals(given.actor())) {
            boolean same = outcome != null
                    && outcome.result().filter(given.receipt()::equals).isPresent();
            require(same || thrown.equals("NotFound"), "the same receipt comes back, as long as there is access");
        } else {
            require(outcome == null, "an id belongs to who used it first");
        }
    }

    /** What is agreed comes from the two sides, each for itself, on what was on their screen. */
    private void seeSides(Actor actor, PlanId id, DevelopmentPlan before, DevelopmentPlan after) {
        Party side = office.sideOf(actor, id);
        boolean agreement = !after.workingCopy().equals(before.workingCopy())
                || !after.revisions().equals(before.revisions());
        require(!agreement || side != null, "only the two sides agree");
        for (Revision revision : after.revisions()) {
            int kept = before.revision(revision.number())
                    .map(old -> old.signatures().size())
                    .orElse(0);
            for (Signature signature :
                    revision.signatures().subList(kept, revision.signatures().size())) {
                require(signature.by().equals(actor.person()), "everybody signs in their own name");
                require(signature.party() == side, "everybody signs for their own side");
                require((signature.mandate() != null) == office.standsIn(actor, id), "a mandate is named");
            }
        }
    }

    private void seeShown(Actor actor, SignRevision sign, DevelopmentPlan after) {
        String signed = after.revision(sign.revision()).orElseThrow().digest().hex();
        require(
                signed.equals(sign.digest())
                        && shown.getOrDefault(actor, Set.of()).contains(signed),
                "nobody signs what was not shown");
    }

    private @Nullable Outcome<Receipt> answer(Actor actor, PlanId plan, Record command) {
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
            return WalkOffice.PEOPLE.get(random.nextInt(WalkOffice.PEOPLE.size()));
        }
        List<Actor> sides = WalkOffice.PEOPLE.stream()
                .filter(actor -> office.sideOf(actor, plan) != null)
                .toList();
        return sides.get(random.nextInt(sides.size()));
    }

    /** The plan as somebody last opened it; mostly just now. */
    private DevelopmentPlan screen(Actor actor, PlanId plan) {
        List<Object> screen = List.of(actor, plan);
        if (!screens.containsKey(screen) || random.nextInt(6) > 0) {
            DevelopmentPlan opened = office.plan(plan);
            screens.put(screen, opened);
            opened.revisions()
                    .forEach(revision -> shown.computeIfAbsent(actor, key -> new HashSet<>())
                            .add(revision.digest().hex()));
        }
        return screens.get(screen);
    }

    private State state(PlanId plan) {
        PlanId other = plan.equals(WalkOffice.NOORS) ? WalkOffice.AHMEDS : WalkOffice.NOORS;
        return new State(office.plan(plan), office.plan(other), office.events());
    }

    private void require(boolean holds, String law) {
        if (!holds) {
            throw new AssertionError(law + ": " + where);
        }
    }

    private record State(DevelopmentPlan plan, DevelopmentPlan other, int events) {}
}
