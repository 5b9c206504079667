/**
 * Periods of the calendar, found from a reference date: {@link nl.pop4j.text.time.calendar.Days} for days, weeks, months and
 * parts of a year, {@link nl.pop4j.text.time.calendar.Lengths} for what begins today,
 * {@link nl.pop4j.text.time.calendar.Edges} for the beginning and end of a period and
 * {@link nl.pop4j.text.time.calendar.NamedDays} for holidays. The package knows no words.
 */
@NullMarked
package nl.pop4j.text.time.calendar;

import org.jspecify.annotations.NullMarked;
