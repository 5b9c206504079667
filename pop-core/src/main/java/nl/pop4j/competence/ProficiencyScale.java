package nl.pop4j.competence;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.pop4j.shared.LocalizedText;

/**
 * The steps, or the range, on which a competence is rated.
 *
 * <p>On an {@link Kind#ORDINAL} scale only the named levels exist; on a {@link Kind#NUMERIC} scale every value from
 * {@code minimum} to {@code maximum} does, and names are anchors. Distances on an ordinal scale count steps and are
 * to be read as such.
 *
 * <p>See {@link CompetenceFramework} for an example.
 *
 * @param id names the scale within its framework, 1 to 512 characters
 * @param label what people call it
 * @param kind whether values between the named levels exist
 * @param minimum lowest value, inclusive
 * @param maximum highest value, inclusive
 * @param levels named levels in ascending order, within the range, no two at the same place
 */
public record ProficiencyScale(
        String id, LocalizedText label, Kind kind, Level minimum, Level maximum, List<ProficiencyLevel> levels) {

    /** Whether values between the named levels exist. */
    public enum Kind {
        /** Only the named levels. */
        ORDINAL,
        /** Every value in the range. */
        NUMERIC
    }

    /**
     * Checks range and order.
     *
     * @throws IllegalArgumentException if the range is empty, a level lies outside, or levels do not ascend
     */
    public ProficiencyScale {
        Codes.check("scale id", id);
        levels = ImmutableList.copyOf(levels);
        if (minimum.compareTo(maximum) >= 0) {
            throw new IllegalArgumentException("maximum must be above minimum");
        }
        Level previous = null;
        for (ProficiencyLevel level : levels) {
            if (previous != null && level.level().compareTo(previous) <= 0) {
                throw new IllegalArgumentException("levels must ascend");
            }
            previous = level.level();
            if (!previous.isAtLeast(minimum) || !maximum.isAtLeast(previous)) {
                throw new IllegalArgumentException("levels must lie within the range");
            }
        }
    }

    /**
     * An ordinal scale from its named levels.
     *
     * @param levels at least two, ascending
     * @throws IllegalArgumentException if there are fewer than two, or they do not ascend
     */
    public static ProficiencyScale ordinal(String id, LocalizedText label, List<ProficiencyLevel> levels) {
        if (levels.size() < 2) {
            throw new IllegalArgumentException("levels must be at least two");
        }
        return new ProficiencyScale(
                id,
                label,
                Kind.ORDINAL,
                levels.get(0).level(),
                levels.get(levels.size() - 1).level(),
                levels);
    }

    /** The named level at exactly this place, if there is one. */
    public Optional<ProficiencyLevel> levelAt(Level level) {
        return levels.stream().filter(named -> named.level().equals(level)).findFirst();
    }

    /** Whether something can be rated at this place. */
    public boolean allows(Level level) {
        return kind == Kind.ORDINAL ? levelAt(level).isPresent() : level.isAtLeast(minimum) && maximum.isAtLeast(level);
    }
}
