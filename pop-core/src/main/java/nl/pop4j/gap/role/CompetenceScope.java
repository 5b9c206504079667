package nl.pop4j.gap.role;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;

/**
 * Which competences a comparison looks at: all, or those that are or lie below certain codes.
 *
 * <p>A competence lies below a code in the framework's hierarchy, or where its code continues the other after a dot:
 * {@code 2.A.1.a} lies below {@code 2.A}, {@code 2.AB} does not.
 *
 * <p>Example: {@code CompetenceScope.within(onet, List.of(CompetenceCode.of("2.A")))} includes {@code 2.A.1.a}; {@code
 * CompetenceScope.all()} includes whatever there is.
 */
public final class CompetenceScope {

    private static final CompetenceScope ALL = new CompetenceScope(ImmutableList.of(), ImmutableSet.of());

    private final ImmutableList<String> roots;
    private final ImmutableSet<CompetenceCode> below;

    private CompetenceScope(ImmutableList<String> roots, ImmutableSet<CompetenceCode> below) {
        this.roots = roots;
        this.below = below;
    }

    /** Every competence. */
    public static CompetenceScope all() {
        return ALL;
    }

    /**
     * The competences that are or lie below one of these codes.
     *
     * @param roots at least one; a code that the framework lacks may still be the beginning of others
     * @throws IllegalArgumentException if there is none
     */
    public static CompetenceScope within(CompetenceFramework framework, List<CompetenceCode> roots) {
        if (roots.isEmpty()) {
            throw new IllegalArgumentException("roots must name a code");
        }
        ImmutableSet.Builder<CompetenceCode> below = ImmutableSet.builder();
        for (CompetenceCode root : roots) {
            below.add(root);
            Set<CompetenceCode> descendants = framework.descendants(root);
            below.addAll(descendants);
        }
        return new CompetenceScope(
                roots.stream().map(CompetenceCode::value).collect(ImmutableList.toImmutableList()), below.build());
    }

    /** Whether the comparison looks at this competence. */
    public boolean includes(CompetenceCode code) {
        if (roots.isEmpty() || below.contains(code)) {
            return true;
        }
        String value = code.value();
        return roots.stream()
                .anyMatch(root ->
                        value.length() > root.length() && value.startsWith(root) && value.charAt(root.length()) == '.');
    }
}
