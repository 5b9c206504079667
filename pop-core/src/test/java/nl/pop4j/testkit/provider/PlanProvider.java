package nl.pop4j.testkit.provider;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.testkit.PlanArbitraries;

/**
 * Draws plans and their contents wherever a property asks for the type.
 *
 * <p>Example: {@code @Property void holds(@ForAll DevelopmentPlan plan)} is tried on plans from first draft to both
 * signatures.
 */
public final class PlanProvider implements ArbitraryProvider {

    /** For the service loader. */
    public PlanProvider() {}

    /** Whether the type is a plan or a content. */
    @Override
    public boolean canProvideFor(TypeUsage type) {
        return type.isOfType(DevelopmentPlan.class) || type.isOfType(PlanContent.class);
    }

    /** Valid plans or contents. */
    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        return Set.of(type.isOfType(DevelopmentPlan.class) ? PlanArbitraries.plans() : PlanArbitraries.contents());
    }
}
