package nl.pop4j.testkit;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Follows JSON pointers (RFC 6901) through records and lists, to see whether what a finding points at is there.
 *
 * <p>Example: {@code Pointers.exists(plan, "/goals/0/deadline")}.
 */
public final class Pointers {

    private Pointers() {}

    /** Whether the pointer leads to a component or element, though its value may be null. */
    public static boolean exists(Object root, String pointer) {
        if (pointer.isEmpty()) {
            return true;
        }
        Object at = root;
        for (String segment : List.of(pointer.substring(1).split("/", -1))) {
            if (at instanceof Collection<?> elements && segment.matches("0|[1-9][0-9]{0,8}")) {
                int index = Integer.parseInt(segment);
                if (index >= elements.size()) {
                    return false;
                }
                at = new ArrayList<Object>(elements).get(index);
            } else if (at instanceof Record && hasComponent(at, segment)) {
                at = valueOf(at, segment);
            } else {
                return false;
            }
        }
        return true;
    }

    private static boolean hasComponent(Object owner, String name) {
        return Arrays.stream(owner.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .anyMatch(name::equals);
    }

    private static Object valueOf(Object owner, String name) {
        try {
            Object value = owner.getClass().getMethod(name).invoke(owner);
            return value == null ? List.of() : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + name, e);
        }
    }
}
