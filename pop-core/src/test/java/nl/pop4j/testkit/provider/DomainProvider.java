package nl.pop4j.testkit.provider;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import nl.pop4j.testkit.DomainGenerator;
import nl.pop4j.testkit.PlanArbitraries;

/**
 * Draws any record of the library wherever a property asks for its type.
 *
 * <p>Example: {@code @Property void counts(@ForAll Target target)}. {@link PlanProvider} draws plans and their contents.
 */
public final class DomainProvider implements ArbitraryProvider {

    private static final String LIBRARY = "nl.pop4j.";

    /** For the service loader. */
    public DomainProvider() {}

    /** Whether the type is a record of the library that can be made, and no plan. */
    @Override
    public boolean canProvideFor(TypeUsage type) {
        Class<?> raw = type.getRawType();
        return raw.isRecord()
                && raw.getName().startsWith(LIBRARY)
                && !new PlanProvider().canProvideFor(type)
                && DomainGenerator.makes(raw);
    }

    /** Values of the type. */
    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        return Set.of(PlanArbitraries.anyOf(type.getRawType()));
    }
}
