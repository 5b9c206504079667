/**
 * When something is to be done, as the words say it. {@link nl.pop4j.text.time.TemporalReader} finds every
 * {@link nl.pop4j.text.time.TemporalExpression} in a tagged text and resolves it from a reference date to days, as far
 * as words can tell. It tells an end ('by Friday', 'tijdens mijn stage') from a start, a frequency, a past, a vague time
 * and a time that is measured. The package knows the calendar of months and weeks, not who works when.
 */
@NullMarked
package nl.pop4j.text.time;

import org.jspecify.annotations.NullMarked;
