package nl.pop4j.gap.disclosure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;

/**
 * Groups of people that are shown, such that no sum or difference of what is shown of them speaks of fewer than k people
 * (ADR-0048).
 *
 * <p>The groups shown cut everybody into parts: people who are in exactly the same groups. Whatever can be had by adding
 * and subtracting gives all people of a part the same weight, so it speaks of whole parts. It is enough that none of
 * them is smaller than k. That holds for any number of groups, overlapping or not, shown at once or over the years.
 *
 * <p>Example: {@code SafeGroups.<String>none(2).with(Set.of("a", "b", "c"))} allows {@code Set.of("d", "e")}, and not
 * {@code Set.of("a", "b")}, since the one less the other is c. Immutable.
 *
 * @param <P> what names a person
 */
public final class SafeGroups<P> {

    private final int k;
    private final ImmutableSet<P> everybody;
    private final ImmutableList<ImmutableSet<P>> parts;

    private SafeGroups(int k, Set<P> everybody, List<ImmutableSet<P>> parts) {
        this.k = k;
        this.everybody = ImmutableSet.copyOf(everybody);
        this.parts = ImmutableList.copyOf(parts);
    }

    /**
     * Nothing is shown yet.
     *
     * @param k the fewest people that may be spoken of, at least 1
     * @param <P> what names a person
     * @throws IllegalArgumentException if k is less than 1
     */
    public static <P> SafeGroups<P> none(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be at least 1");
        }
        return new SafeGroups<>(k, ImmutableSet.of(), ImmutableList.of());
    }

    /** The fewest people that may be spoken of. */
    public int k() {
        return k;
    }

    /** Whether this group may be shown beside those that are; false for nobody. */
    public boolean allows(Set<P> group) {
        int strangers = Sets.difference(group, everybody).size();
        return !group.isEmpty()
                && (strangers == 0 || strangers >= k)
                && parts.stream()
                        .allMatch(part ->
                                isLeftWhole(part, Sets.intersection(part, group).size()));
    }

    /**
     * The same with this group shown, too.
     *
     * @throws IllegalArgumentException if it is not allowed
     */
    public SafeGroups<P> with(Set<P> group) {
        if (!allows(group)) {
            throw new IllegalArgumentException("group must be allowed");
        }
        return including(group);
    }

    /**
     * The same beside a group that was shown by another measure, such as a smaller k of earlier days. What it gave away
     * is known: parts of it that are too small stay, and allow nothing that cuts into them.
     */
    public SafeGroups<P> including(Set<P> group) {
        ImmutableList.Builder<ImmutableSet<P>> next = ImmutableList.builder();
        for (ImmutableSet<P> part : parts) {
            addUnlessEmpty(next, Sets.intersection(part, group));
            addUnlessEmpty(next, Sets.difference(part, group));
        }
        addUnlessEmpty(next, Sets.difference(group, everybody));
        return new SafeGroups<>(k, Sets.union(everybody, group), next.build());
    }

    /** Whether a part stays in one piece, or falls into two that are both large enough. */
    private boolean isLeftWhole(Set<P> part, int inside) {
        int outside = part.size() - inside;
        return inside == 0 || outside == 0 || (inside >= k && outside >= k);
    }

    private static <P> void addUnlessEmpty(ImmutableList.Builder<ImmutableSet<P>> parts, Set<P> part) {
        if (!part.isEmpty()) {
            parts.add(ImmutableSet.copyOf(part));
        }
    }
}
