/**
 * How often something returns, before working days are looked at.
 *
 * <p>A {@link nl.pop4j.calendar.cadence.Cadence} is data: weeks, months, fixed dates, an RFC 5545 rule, offsets from an
 * anchor, events, or several of these together. Given {@link nl.pop4j.calendar.cadence.Anchors} it tells its nominal
 * dates; each has a text form that {@code parse} reads back. Nothing here knows holidays, plans or a clock.
 */
@NullMarked
package nl.pop4j.calendar.cadence;

import org.jspecify.annotations.NullMarked;
