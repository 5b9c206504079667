package nl.pop4j.testkit.provider;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.testkit.PlanArbitraries;

/**
 * Plans for properties that name their domains.
 *
 * <p>Example: {@code @Domain(PlanDomain.class) @Domain(MyDomain.class)} above a class of properties.
 */
public final class PlanDomain extends DomainContextBase {

    /** For jqwik. */
    public PlanDomain() {}

    @Provide
    Arbitrary<DevelopmentPlan> plans() {
        return PlanArbitraries.plans();
    }

    @Provide
    Arbitrary<PlanContent> contents() {
        return PlanArbitraries.contents();
    }
}
