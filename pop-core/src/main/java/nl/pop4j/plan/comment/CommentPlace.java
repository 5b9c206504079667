package nl.pop4j.plan.comment;

import java.util.Optional;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanContent;

/**
 * A place in a plan, as it was when somebody wrote something about it.
 *
 * <p>Goals, activities, needs, agreements, targets and priorities are found again by what names them, wherever they
 * stand later; parts that nothing names, such as measures, by their position. A place that is gone stays the place that
 * it was.
 *
 * <p>Example: a comment at {@code /goals/0/deadline} of a plan whose first goal is {@code g1} has the path
 * {@code /goals/g1/deadline}. Once another goal was put before that one, {@link #in} gives {@code /goals/1/deadline};
 * once the goal was removed, nothing.
 *
 * @param pointer the place as a JSON pointer (RFC 6901) into the content of the plan then; empty for the whole plan
 * @param path the same with the names of elements instead of their positions
 * @param revision how many revisions the plan had then: the number of the latest, 0 for none
 */
public record CommentPlace(String pointer, String path, int revision) {

    private static final int LONGEST = 512;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if pointer or path is longer than 512 characters, or neither empty nor begins
     *     with a slash, or the revision is negative
     */
    public CommentPlace {
        check("pointer", pointer);
        check("path", path);
        if (revision < 0) {
            throw new IllegalArgumentException("revision must not be negative");
        }
    }

    /** The place in a plan's working copy that a pointer leads to; empty if it leads nowhere. */
    public static Optional<CommentPlace> at(String pointer, DevelopmentPlan plan) {
        return pointer.length() > LONGEST
                ? Optional.empty()
                : PlanPaths.path(pointer, plan.workingCopy())
                        .filter(path -> path.length() <= LONGEST)
                        .map(path ->
                                new CommentPlace(pointer, path, plan.revisions().size()));
    }

    /** Where it is in this content, as a JSON pointer; empty if it is gone. */
    public Optional<String> in(PlanContent content) {
        return PlanPaths.pointer(path, content);
    }

    private static void check(String name, String value) {
        if (value.length() > LONGEST || !(value.isEmpty() || value.startsWith("/"))) {
            throw new IllegalArgumentException(name + " must be empty, or begin with / and have at most " + LONGEST);
        }
    }
}
