package nl.pop4j.calendar.cadence;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the text form of cadences. */
final class CadenceText {

    static final String SEPARATOR = " | ";

    private static final Splitter PARTS = Splitter.on(SEPARATOR);
    private static final Splitter COMMAS = Splitter.on(',');
    private static final String ON = "ON ";
    private static final String WITHIN = " WITHIN ";

    private CadenceText() {}

    static Cadence parse(String text) {
        List<Cadence> parts = PARTS.splitToStream(text).map(CadenceText::part).collect(ImmutableList.toImmutableList());
        return parts.size() == 1 ? parts.get(0) : new JointCadence(parts);
    }

    private static Cadence part(String text) {
        try {
            if (text.startsWith(RecurrenceText.PREFIX)) {
                return RecurrenceText.parse(text);
            }
            Cadence offset = offset(text);
            if (offset != null) {
                return offset;
            }
            if (text.startsWith("P") && text.length() > 1) {
                return regular(text);
            }
            return text.startsWith(ON) ? events(text) : dates(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("text is no cadence: '" + text + "'", e);
        }
    }

    private static @Nullable Cadence offset(String text) {
        for (Anchor anchor : Anchor.values()) {
            int length = anchor.name().length();
            if (text.startsWith(anchor.name()) && text.length() > length) {
                Period offset = Period.parse(text.substring(length + 1));
                char sign = text.charAt(length);
                if (sign == '+' || sign == '-') {
                    return new OffsetDate(anchor, sign == '+' ? offset : offset.negated());
                }
            }
        }
        return null;
    }

    private static Cadence regular(String text) {
        String number = text.substring(1, text.length() - 1);
        boolean digits =
                !number.isEmpty() && number.length() <= 4 && number.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits && text.endsWith("W")) {
            return new EveryWeeks(Integer.parseInt(number));
        }
        if (digits && text.endsWith("M")) {
            return new EveryMonths(Integer.parseInt(number));
        }
        throw new IllegalArgumentException("text must be whole weeks or whole months: '" + text + "'");
    }

    private static Cadence events(String text) {
        int within = text.indexOf(WITHIN, ON.length());
        if (within < 0) {
            throw new IllegalArgumentException("text must say WITHIN which time: '" + text + "'");
        }
        return new EventDriven(
                ImmutableSortedSet.copyOf(COMMAS.split(text.substring(ON.length(), within))),
                Period.parse(text.substring(within + WITHIN.length())));
    }

    private static Cadence dates(String text) {
        return new FixedDates(COMMAS.splitToStream(text)
                .map(LocalDate::parse)
                .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo)));
    }
}
