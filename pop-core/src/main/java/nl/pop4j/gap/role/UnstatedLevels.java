package nl.pop4j.gap.role;

import java.math.BigDecimal;
import java.util.Optional;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleRequirement;
import org.jspecify.annotations.Nullable;

/**
 * The level to assume where a role asks for a competence but names no level, as ESCO's occupations do.
 *
 * <p>Example: {@code UnstatedLevels.DEFAULT} assumes 3 for an essential competence and 2 for an optional one, to be
 * read on a scale of five: able to work on one's own, and able to work with help.
 *
 * @param essential for an essential requirement, or null to leave it out of the figures
 * @param optional for any other requirement, or null to leave it out of the figures
 */
public record UnstatedLevels(
        @Nullable Level essential, @Nullable Level optional) {

    /** Requirements without a level stay out of all figures. */
    public static final UnstatedLevels LEFT_OUT = new UnstatedLevels(null, null);

    /** Essential is 3, optional is 2. */
    public static final UnstatedLevels DEFAULT = new UnstatedLevels(Level.of(3), Level.of(2));

    /** The level that a requirement stands for: its own, else the one assumed here, else none. */
    public Optional<BigDecimal> of(RoleRequirement requirement) {
        Level own = requirement.level();
        Level level = own != null ? own : requirement.essential() ? essential : optional;
        return Optional.ofNullable(level).map(Level::value);
    }
}
