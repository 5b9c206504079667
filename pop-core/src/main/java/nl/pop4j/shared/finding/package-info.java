/**
 * What was found wanting, as values: a {@link nl.pop4j.shared.finding.Finding} has a code, a severity, a JSON pointer
 * and arguments; {@link nl.pop4j.shared.finding.Findings} holds all of them at once. The sentence that a person reads
 * comes from {@link nl.pop4j.shared.Texts}, by the code, in the reader's language.
 */
@NullMarked
package nl.pop4j.shared.finding;

import org.jspecify.annotations.NullMarked;
