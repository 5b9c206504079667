package nl.pop4j.testkit;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.pop4j.plan.content.PlanContent;

/**
 * Arbitraries of jqwik over the plain generators; a failure names the seed.
 *
 * <p>Example: {@code @Provide Arbitrary<PlanContent> plans() { return PlanArbitraries.contents(); }}.
 */
public final class PlanArbitraries {

    private PlanArbitraries() {}

    /** Contents in which no standard rule finds anything within {@link Samples#context()}. */
    public static Arbitrary<PlanContent> contents() {
        return Arbitraries.longs().map(seed -> new PlanGenerator(seed).content());
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
