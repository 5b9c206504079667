package nl.pop4j.plan.comment;

import com.google.common.base.Splitter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.gap.DevelopmentNeed;
import nl.pop4j.gap.Prioritisation;
import nl.pop4j.gap.Target;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.ReferenceToken;
import org.jspecify.annotations.Nullable;

/** Goes along pointers and paths through what a plan says; both step through it in the same way. */
final class PlanPaths {

    private final boolean byName;
    private final StringBuilder other = new StringBuilder();

    private PlanPaths(boolean byName) {
        this.byName = byName;
    }

    /** The path of a pointer. */
    static Optional<String> path(String pointer, PlanContent content) {
        return new PlanPaths(false).along(pointer, content);
    }

    /** The pointer of a path. */
    static Optional<String> pointer(String path, PlanContent content) {
        return new PlanPaths(true).along(path, content);
    }

    private Optional<String> along(String way, PlanContent content) {
        if (way.isEmpty()) {
            return Optional.of("");
        }
        if (!way.startsWith("/")) {
            return Optional.empty();
        }
        Object at = content;
        for (String step : Splitter.on('/').split(way.substring(1))) {
            Optional<Step> next = at == null ? Optional.empty() : step(at, ReferenceToken.unescaped(step));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            other.append('/').append(ReferenceToken.escaped(next.get().other()));
            at = next.get().to();
        }
        return Optional.of(other.toString());
    }

    /**
     * A step.
     *
     * @param other what it is called the other way
     * @param to where it leads, null where a part was not filled in yet
     */
    private record Step(String other, @Nullable Object to) {}

    private Optional<Step> step(Object from, String step) {
        if (from instanceof List<?> list) {
            return IntStream.range(0, list.size())
                    .filter(i -> step.equals(byName ? name(list, i) : Integer.toString(i)))
                    .mapToObj(i -> new Step(byName ? Integer.toString(i) : name(list, i), list.get(i)))
                    .findFirst();
        }
        return parts(from)
                .filter(part -> part.getName().equals(step))
                .map(part -> new Step(step, valueOf(part, from)))
                .findFirst();
    }

    /** What is one value in a document has no places in it. */
    private static Stream<RecordComponent> parts(Object from) {
        if (!(from instanceof Record) || from instanceof DateRange) {
            return Stream.empty();
        }
        RecordComponent[] parts = from.getClass().getRecordComponents();
        boolean single = parts.length == 1 && parts[0].getType() != List.class;
        return single ? Stream.empty() : Arrays.stream(parts);
    }

    /** What names an element among the others; its position where nothing does. */
    private static String name(List<?> list, int position) {
        Object element = list.get(position);
        if (element instanceof DevelopmentGoal goal) {
            return goal.id().value();
        }
        if (element instanceof DevelopmentActivity activity) {
            return activity.id().value();
        }
        if (element instanceof DevelopmentNeed need) {
            return need.id();
        }
        if (element instanceof Agreement agreement) {
            return agreement.id();
        }
        if (element instanceof Prioritisation.Decision decision) {
            return decision.need();
        }
        return element instanceof Target target
                ? target.competence().value() + " " + target.source()
                : Integer.toString(position);
    }

    private static @Nullable Object valueOf(RecordComponent part, Object from) {
        try {
            return part.getAccessor().invoke(from);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + part.getName(), e);
        }
    }
}
