/**
 * Days on which a country, a community or an organisation does not work.
 *
 * <p>{@link nl.pop4j.calendar.holiday.Holidays} is a set of rules, told year by year; rules are joined with
 * {@code and}. The Netherlands and Belgium are built in; days of an organisation are data. Each
 * {@link nl.pop4j.calendar.holiday.Holiday} carries the key of its name in {@link nl.pop4j.shared.Texts}. Nothing here
 * knows weekends or persons: that is {@code calendar}'s work.
 */
@NullMarked
package nl.pop4j.calendar.holiday;

import org.jspecify.annotations.NullMarked;
