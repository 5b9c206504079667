package nl.pop4j.calendar.cadence;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and writes recurrence rules in the form of RFC 5545. */
final class RecurrenceText {

    static final String PREFIX = "RRULE:";

    private static final Set<String> SUPPORTED =
            ImmutableSet.of("FREQ", "INTERVAL", "COUNT", "UNTIL", "BYMONTH", "BYMONTHDAY", "BYDAY", "WKST");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Joiner COMMA = Joiner.on(',');

    private RecurrenceText() {}

    static RecurrenceRule parse(String text) {
        Map<String, String> parts =
                parts(Ascii.toUpperCase(text).startsWith(PREFIX) ? text.substring(PREFIX.length()) : text);
        String interval = parts.get("INTERVAL");
        String count = parts.get("COUNT");
        String weekStart = parts.get("WKST");
        return new RecurrenceRule(
                frequency(parts.get("FREQ")),
                interval == null ? 1 : number("INTERVAL", interval),
                count == null ? null : number("COUNT", count),
                until(parts.get("UNTIL")),
                values(parts.get("BYDAY")).stream()
                        .map(RecurrenceText::weekday)
                        .collect(ImmutableList.toImmutableList()),
                numbers("BYMONTHDAY", parts.get("BYMONTHDAY")),
                numbers("BYMONTH", parts.get("BYMONTH")),
                weekStart == null ? DayOfWeek.MONDAY : OrdinalWeekday.weekday(weekStart));
    }

    static String format(RecurrenceRule rule) {
        StringBuilder text = new StringBuilder(PREFIX).append("FREQ=").append(rule.frequency());
        if (rule.interval() != 1) {
            text.append(";INTERVAL=").append(rule.interval());
        }
        if (rule.count() != null) {
            text.append(";COUNT=").append(rule.count());
        }
        if (rule.until() != null) {
            text.append(";UNTIL=").append(DATE.format(rule.until()));
        }
        append(text, ";BYMONTH=", rule.byMonth());
        append(text, ";BYMONTHDAY=", rule.byMonthDay());
        append(text, ";BYDAY=", rule.byDay());
        if (rule.weekStart() != DayOfWeek.MONDAY) {
            text.append(";WKST=").append(OrdinalWeekday.code(rule.weekStart()));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String name, Iterable<?> values) {
        if (values.iterator().hasNext()) {
            COMMA.appendTo(text.append(name), values);
        }
    }

    private static Map<String, String> parts(String text) {
        Map<String, String> parts = new HashMap<>();
        for (String part : Splitter.on(';').split(text)) {
            int equals = part.indexOf('=');
            String name = Ascii.toUpperCase(part.substring(0, Math.max(equals, 0)));
            if (!SUPPORTED.contains(name)) {
                throw new IllegalArgumentException(
                        "'" + part + "' is not supported; a rule has parts such as FREQ=MONTHLY, of " + SUPPORTED);
            }
            if (parts.put(name, part.substring(equals + 1)) != null) {
                throw new IllegalArgumentException(name + " must be given once");
            }
        }
        return parts;
    }

    private static Frequency frequency(@Nullable String value) {
        for (Frequency frequency : Frequency.values()) {
            if (value != null && Ascii.equalsIgnoreCase(frequency.name(), value)) {
                return frequency;
            }
        }
        throw new IllegalArgumentException("FREQ must be DAILY, WEEKLY, MONTHLY or YEARLY");
    }

    private static @Nullable LocalDate until(@Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value, DATE);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("UNTIL must be a date such as 20271231, not '" + value + "'", e);
        }
    }

    private static OrdinalWeekday weekday(String value) {
        int letters = Math.max(value.length() - 2, 0);
        String ordinal = value.substring(0, letters);
        int number = ordinal.isEmpty() ? 0 : number("BYDAY", ordinal);
        if (number == 0 && !ordinal.isEmpty()) {
            throw new IllegalArgumentException("BYDAY must not count from 0: '" + value + "'");
        }
        return new OrdinalWeekday(OrdinalWeekday.weekday(value.substring(letters)), number);
    }

    private static Set<Integer> numbers(String name, @Nullable String value) {
        return values(value).stream().map(one -> number(name, one)).collect(ImmutableSet.toImmutableSet());
    }

    private static List<String> values(@Nullable String value) {
        return value == null ? ImmutableList.of() : Splitter.on(',').splitToList(value);
    }

    private static int number(String name, String value) {
        boolean plus = value.startsWith("+") && !value.startsWith("+-");
        Integer number = Ints.tryParse(plus ? value.substring(1) : value);
        if (number == null) {
            throw new IllegalArgumentException(name + " must be a whole number, not '" + value + "'");
        }
        return number;
    }
}
