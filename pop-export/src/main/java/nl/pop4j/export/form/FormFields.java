package nl.pop4j.export.form;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.export.words.Words;
import nl.pop4j.shared.Money;

/** What stands in the fields of a form: texts, dates, numbers. A field that cannot be understood is remembered. */
final class FormFields {

    /** Far above anything that a plan costs or takes. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private final Map<String, String> texts;
    private final Locale language;
    private final String placeholder;
    private final List<String> unclear = new ArrayList<>();

    FormFields(Map<String, String> texts, Locale language) {
        this.texts = ImmutableMap.copyOf(texts);
        this.language = language;
        this.placeholder = Words.in(language).of("field.empty");
    }

    Locale language() {
        return language;
    }

    List<String> unclear() {
        return unclear;
    }

    /** The text without space around it, empty if there is none, or only the words that ask for one. */
    String text(String tag) {
        String text = texts.getOrDefault(tag, "").strip();
        return text.equals(placeholder) ? "" : text;
    }

    /** Its lines that are not blank. */
    List<String> lines(String tag) {
        return Splitter.on('\n').trimResults().omitEmptyStrings().splitToList(text(tag));
    }

    /** A day, written as 2027-05-01, 1-5-2027, 1/5/2027 or 1 mei 2027; empty if nothing stands there. */
    Optional<LocalDate> date(String tag) {
        String text = text(tag);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        for (DateTimeFormatter form : forms(language)) {
            ParsePosition end = new ParsePosition(0);
            TemporalAccessor parsed = form.parseUnresolved(text, end);
            if (parsed != null && end.getIndex() == text.length() && end.getErrorIndex() < 0) {
                Optional<LocalDate> day = day(parsed);
                holds(tag, day.isPresent());
                return day;
            }
        }
        unclear.add(tag);
        return Optional.empty();
    }

    /** A number from 0 to a million, with a comma or a point before its decimals; empty if nothing stands there. */
    Optional<BigDecimal> number(String tag) {
        String text = text(tag).replace("€", "").strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String plain = text.replace(',', '.');
        boolean isPlain = plain.length() <= 12
                && plain.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')
                && plain.chars().filter(c -> c == '.').count() <= 1
                && plain.chars().anyMatch(c -> c != '.');
        if (!holds(tag, isPlain)) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain)).filter(number -> holds(tag, number.compareTo(MOST) <= 0));
    }

    /** Hours as whole minutes. */
    Optional<Integer> minutes(String tag) {
        return number(tag).map(hours -> hours.multiply(BigDecimal.valueOf(60)).intValue());
    }

    /** An amount in euros with at most two decimals. */
    Optional<Money> money(String tag) {
        return number(tag)
                .filter(euros -> holds(tag, euros.stripTrailingZeros().scale() <= 2))
                .map(euros -> new Money(euros.movePointRight(2).longValueExact()));
    }

    /** Passes a condition on; where it does not hold, the field is unclear. */
    boolean holds(String tag, boolean condition) {
        if (!condition) {
            unclear.add(tag);
        }
        return condition;
    }

    /** The day that these three numbers name, if there is one, such as none for 31 June. */
    private static Optional<LocalDate> day(TemporalAccessor parsed) {
        int year = parsed.get(ChronoField.YEAR);
        int month = parsed.get(ChronoField.MONTH_OF_YEAR);
        int day = parsed.get(ChronoField.DAY_OF_MONTH);
        boolean isMonth = year >= 1900 && year <= 9999 && month >= 1 && month <= 12;
        return isMonth && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }

    private static List<DateTimeFormatter> forms(Locale language) {
        return ImmutableList.of(
                form("uuuu-MM-dd", language),
                form("d-M-uuuu", language),
                form("d/M/uuuu", language),
                form("d MMMM uuuu", language),
                form("d MMM uuuu", language));
    }

    private static DateTimeFormatter form(String pattern, Locale language) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(language);
    }
}
