package nl.pop4j.testkit.provider;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.testkit.PlanArbitraries;

/**
 * Plans, and any other record of the library, for properties that name their domains.
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

    /** What the service loader gives where no domain is named. */
    static final class AnyRecord implements ArbitraryProvider {

        private final DomainProvider provider = new DomainProvider();

        @Override
        public boolean canProvideFor(TypeUsage type) {
            return provider.canProvideFor(type);
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
            return provider.provideFor(type, subtypes);
        }
    }
}
