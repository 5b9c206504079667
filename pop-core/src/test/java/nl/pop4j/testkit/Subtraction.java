package nl.pop4j.testkit;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Somebody who adds and subtracts what is shown of groups, until it speaks of a few people only.
 *
 * <p>Example: of the groups {@code {a, b, c}} and {@code {a, b}} and k = 2 the attack finds c.
 */
public final class Subtraction {

    private static final int MOST_GROUPS = 6;
    private static final int FACTOR = 2;

    private Subtraction() {}

    /**
     * The fewest people of whom a sum or difference of the groups speaks, each taken up to twice, if they are fewer than
     * k. Groups that are there twice count once; of more than six the first six are tried.
     *
     * @param <P> what names a person
     */
    public static <P extends Comparable<P>> Optional<Set<P>> attack(Collection<Set<P>> shown, int k) {
        List<Set<P>> groups =
                new LinkedHashSet<>(shown).stream().limit(MOST_GROUPS).toList();
        List<P> people =
                groups.stream().flatMap(Set::stream).distinct().sorted().toList();
        int[] factors = new int[groups.size()];
        Arrays.fill(factors, -FACTOR);
        Optional<Set<P>> found = Optional.empty();
        do {
            Set<P> few = spokenOf(groups, people, factors);
            if (!few.isEmpty()
                    && few.size() < k
                    && found.filter(best -> best.size() <= few.size()).isEmpty()) {
                found = Optional.of(few);
            }
        } while (next(factors));
        return found;
    }

    private static <P extends Comparable<P>> Set<P> spokenOf(List<Set<P>> groups, List<P> people, int[] factors) {
        return people.stream()
                .filter(person -> {
                    int weight = 0;
                    for (int i = 0; i < factors.length; i++) {
                        weight += groups.get(i).contains(person) ? factors[i] : 0;
                    }
                    return weight != 0;
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean next(int[] factors) {
        for (int i = 0; i < factors.length; i++) {
            if (factors[i] < FACTOR) {
                factors[i]++;
                return true;
            }
            factors[i] = -FACTOR;
        }
        return false;
    }
}
