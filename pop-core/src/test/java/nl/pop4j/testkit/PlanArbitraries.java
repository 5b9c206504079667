package nl.pop4j.testkit;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.library.LibraryGoal;

/**
 * Arbitraries of jqwik over the plain generators; a failure names the seed.
 *
 * <p>Example: {@code @Provide Arbitrary<PlanContent> plans() { return PlanArbitraries.contents(); }}.
 */
public final class PlanArbitraries {

    private PlanArbitraries() {}

    /**
     * Contents in which no standard rule finds anything within {@link Samples#context()}. They shrink to fewer goals
     * and plain texts.
     */
    public static Arbitrary<PlanContent> contents() {
        return Combinators.combine(generators(), Arbitraries.integers().between(1, 5))
                .as(PlanGenerator::content);
    }

    /** Plans at any point between the first draft and both signatures, with such contents. */
    public static Arbitrary<DevelopmentPlan> plans() {
        return Combinators.combine(contents(), Arbitraries.of(PlanPoint.values()))
                .as((content, point) -> point.of(content));
    }

    private static Arbitrary<PlanGenerator> generators() {
        Arbitrary<Long> seeds = Arbitraries.longs();
        return Combinators.combine(seeds, Arbitraries.of(true, false))
                .as((seed, plain) -> plain ? new PlanGenerator(seed).plain() : new PlanGenerator(seed));
    }

    /** Ready goals of a library; they shrink to fewer measures, activities, competences and roles. */
    public static Arbitrary<LibraryGoal> libraryGoals() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 5))
                .as((seed, most) -> new LibraryGenerator(seed).goal("g" + Long.toHexString(seed), most));
    }

    /**
     * Any values of a record or enum of the library, as {@link DomainGenerator} makes them.
     *
     * @throws IllegalArgumentException while drawing, if values of this type cannot be made
     */
    public static <T> Arbitrary<T> anyOf(Class<T> type) {
        return Arbitraries.longs().map(seed -> new DomainGenerator(seed).any(type));
    }

    /** Noor's plan, broken in one way. */
    public static Arbitrary<BrokenPlan> brokenPlans() {
        return Arbitraries.of(BrokenPlan.values());
    }

    /** Any text, from empty to far too long. */
    public static Arbitrary<String> texts() {
        return Arbitraries.longs().map(seed -> HostileTexts.any(new Random(seed)));
    }
}
