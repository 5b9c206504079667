/**
 * Which days and hours there are to work on, learn on and meet on.
 *
 * <p>{@link nl.pop4j.calendar.WorkPattern} says when somebody works, {@code calendar.holiday} which days are off for all;
 * {@link nl.pop4j.calendar.WorkingDays} joins the two and finds working days and minutes. {@code calendar.cadence} says
 * how often something returns, before any of this is applied. Nothing here knows a plan, a time zone or a clock.
 */
@NullMarked
package nl.pop4j.calendar;

import org.jspecify.annotations.NullMarked;
