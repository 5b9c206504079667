package nl.pop4j.competence;

import nl.pop4j.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A named step of a scale.
 *
 * <p>See {@link CompetenceFramework} for an example.
 *
 * @param level its place on the scale
 * @param label what people call it, such as {@code zelfstandig}
 * @param description what it means in general, or null
 */
public record ProficiencyLevel(
        Level level, LocalizedText label, @Nullable LocalizedText description) {}
