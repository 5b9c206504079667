package nl.pop4j.assessment;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rating policies to choose from, by name, each name once.
 *
 * <p>Example: a vendor's own takes the place of the standard one of the same name, or is added at the end:
 * {@code RatingPolicies.standard().with(teamLeadDecides).find("team-lead-decides")}. What a tenant chose stands in its
 * settings.
 */
public final class RatingPolicies {

    private static final RatingPolicies STANDARD = new RatingPolicies(ImmutableMap.of())
            .with(RatingPolicy.MANAGER_DECIDES)
            .with(RatingPolicy.weightedMean(AssessorWeights.STANDARD))
            .with(RatingPolicy.MEDIAN)
            .with(RatingPolicy.LOWEST)
            .with(RatingPolicy.MOST_RECENT_EVIDENCE);

    private final ImmutableMap<String, RatingPolicy> byName;

    private RatingPolicies(ImmutableMap<String, RatingPolicy> byName) {
        this.byName = byName;
    }

    /** Manager decides, weighted mean with {@link AssessorWeights#STANDARD}, median, lowest, most recent evidence. */
    public static RatingPolicies standard() {
        return STANDARD;
    }

    /**
     * These with another one, in the place of the one of the same name if there is one.
     *
     * @throws IllegalArgumentException if its name is not 1 to 64 of {@code a-z 0-9 -}
     */
    public RatingPolicies with(RatingPolicy policy) {
        String name = policy.name();
        boolean formed = !name.isEmpty()
                && name.length() <= 64
                && name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
        if (!formed) {
            throw new IllegalArgumentException("the policy's name must be 1 to 64 of a-z 0-9 -");
        }
        return new RatingPolicies(ImmutableMap.<String, RatingPolicy>builder()
                .putAll(byName)
                .put(name, policy)
                .buildKeepingLast());
    }

    /** These without the one of this name; the same if there is none. */
    public RatingPolicies without(String name) {
        ImmutableMap.Builder<String, RatingPolicy> others = ImmutableMap.builder();
        for (Map.Entry<String, RatingPolicy> entry : byName.entrySet()) {
            if (!entry.getKey().equals(name)) {
                others.put(entry);
            }
        }
        return new RatingPolicies(others.buildOrThrow());
    }

    /** The policy of this name, or empty. */
    public Optional<RatingPolicy> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The names, in order. */
    public Set<String> names() {
        return ImmutableSet.copyOf(byName.keySet());
    }

    /** The policies, in order. */
    public List<RatingPolicy> list() {
        return byName.values().asList();
    }
}
