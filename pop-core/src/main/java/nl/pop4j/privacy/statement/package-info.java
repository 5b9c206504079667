/**
 * What employees put beside texts about them that they hold for wrong (GDPR art. 16).
 *
 * <p>What was signed or said by others is not rewritten; a {@link nl.pop4j.privacy.statement.SubjectStatement} stands
 * beside it, by the place that it is about.
 */
@NullMarked
package nl.pop4j.privacy.statement;

import org.jspecify.annotations.NullMarked;
