/**
 * Broken promises: the sealed family of {@link nl.pop4j.shared.error.PopException}. A normal refusal by the domain is a
 * value ({@link nl.pop4j.shared.finding.Findings}) and never one of these. No message holds personal text.
 */
@NullMarked
package nl.pop4j.shared.error;

import org.jspecify.annotations.NullMarked;
