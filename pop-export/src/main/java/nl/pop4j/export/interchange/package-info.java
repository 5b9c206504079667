/**
 * Competence frameworks in and out: what the world publishes, read as it is.
 *
 * <p>{@link nl.pop4j.export.interchange.FrameworkFormat} names the formats; each has a package of its own that no other
 * format knows. All read through {@code source}, which keeps the warnings. What is written is strict.
 */
@NullMarked
package nl.pop4j.export.interchange;

import org.jspecify.annotations.NullMarked;
