package nl.pop4j.plan.revision;

import java.util.Optional;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * One fact that differs between two revisions.
 *
 * <p>See {@link RevisionChanges} for an example.
 *
 * @param path where the fact stands in the canonical text, such as {@code goal/g1/deadline}
 * @param before what it said, or null if it was not there
 * @param after what it says, or null if it is not there
 */
public record RevisionChange(
        String path,
        @Personal(DataCategory.DEVELOPMENT) @Nullable String before,
        @Personal(DataCategory.DEVELOPMENT) @Nullable String after) {

    /** What it said, if it was there. */
    public Optional<String> old() {
        return Optional.ofNullable(before);
    }

    /** What it says, if it is there. */
    public Optional<String> now() {
        return Optional.ofNullable(after);
    }

    /** The path only. */
    @Override
    public String toString() {
        return "RevisionChange[" + path + "]";
    }
}
