/**
 * What the words of a statement say about S, M and T, by the rules in {@code docs/smart.md}.
 * {@link nl.pop4j.smart.reading.StatementReader} reads a text once and gives a
 * {@link nl.pop4j.smart.reading.StatementReading} with one {@link nl.pop4j.smart.reading.Sign} for each of the three.
 * Inside, a statement is cut into zones (target, means, purpose, reason, past), so that a number in a reason is no target.
 * The package knows words only, not goals.
 */
@NullMarked
package nl.pop4j.smart.reading;

import org.jspecify.annotations.NullMarked;
