/**
 * The review dates of a plan as a calendar file.
 *
 * <p>{@link nl.pop4j.export.calendar.CalendarWriter} writes it. It knows no other format, opens no address and has no
 * use for time zones, since every event is a whole day.
 */
@NullMarked
package nl.pop4j.export.calendar;

import org.jspecify.annotations.NullMarked;
