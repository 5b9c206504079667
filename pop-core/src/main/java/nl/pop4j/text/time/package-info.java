/**
 * When something is to be done, as the words say it: a {@link nl.pop4j.text.time.TemporalExpression} of some
 * {@link nl.pop4j.text.time.TemporalKind} stands in some {@link nl.pop4j.text.time.Relation} to the days that it names.
 * {@link nl.pop4j.text.time.grammar.TemporalReader} finds them. It tells an end ('by Friday', 'tijdens mijn stage') from a
 * start, a frequency, a past, a vague time and a time that is measured. The package knows months and weeks, not who works
 * when.
 */
@NullMarked
package nl.pop4j.text.time;

import org.jspecify.annotations.NullMarked;
