package nl.pop4j.plan.content;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Lists of elements that each have an id of their own. */
final class Elements {

    private Elements() {}

    /** A copy, if each id occurs once. */
    static <T> List<T> unique(String name, List<T> list, Function<T, Object> id) {
        Set<Object> seen = new HashSet<>();
        for (T element : list) {
            if (!seen.add(id.apply(element))) {
                throw new IllegalArgumentException(name + " must not hold the id " + id.apply(element) + " twice");
            }
        }
        return ImmutableList.copyOf(list);
    }

    /** With this element in the place of the one of its id, or at the end. */
    static <T> List<T> put(List<T> list, T element, Function<T, Object> id) {
        Object key = id.apply(element);
        boolean replaces = list.stream().anyMatch(old -> id.apply(old).equals(key));
        ImmutableList.Builder<T> next = ImmutableList.builder();
        list.forEach(old -> next.add(id.apply(old).equals(key) ? element : old));
        return replaces ? next.build() : next.add(element).build();
    }

    /** Without the element of this id. */
    static <T> List<T> without(List<T> list, Object key, Function<T, Object> id) {
        return list.stream().filter(old -> !id.apply(old).equals(key)).collect(ImmutableList.toImmutableList());
    }
}
