package nl.pop4j.export.privacy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import nl.pop4j.export.privacy.FieldPath.Step;
import nl.pop4j.export.words.Words;
import nl.pop4j.privacy.SubjectField;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.id.PersonId;

/**
 * What fields, constants and values are called in the language of one paper.
 *
 * @param words dates and numbers
 * @param person who reads it
 * @param zone in which moments are told
 */
record SubjectWords(Words words, PersonId person, ZoneId zone) {

    private static final Texts TEXTS = Texts.load(SubjectWords.class::getResourceAsStream, "nl", "en", "nl-x-u");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String STEP = " › ";
    private static final int WEEK = 7;
    private static final int CENTS = 2;

    /** The sentences of the paper, by key and language. */
    static Texts texts() {
        return TEXTS;
    }

    String text(String key) {
        return TEXTS.text(key, words.language(), Map.of());
    }

    String text(String key, String name, String value) {
        return TEXTS.text(key, words.language(), Map.of(name, value));
    }

    /** The text under a key, or that under another where there is none. */
    String textOr(String key, String other) {
        return text(has(key) ? key : other);
    }

    private boolean has(String key) {
        return TEXTS.keys(LocalizedText.DUTCH).contains(key);
    }

    /** Such as {@code Doel 2 › Activiteit 1}. */
    String label(List<Step> steps, String none) {
        return steps.isEmpty() ? text(none) : steps.stream().map(this::label).collect(Collectors.joining(STEP));
    }

    private String label(Step step) {
        if (step.isKey()) {
            return has("value." + step.name()) ? text("value." + step.name()) : step.name();
        }
        String label = textOr("field." + step.parent() + "." + step.name(), "field." + step.name());
        return step.number() == 0 ? label : label + " " + step.number();
    }

    /** A value as people read it. */
    String value(SubjectField field, FieldPath path) {
        String value = field.value();
        return switch (field.form()) {
            case CONSTANT -> constant(value, path);
            case DAY -> words.date(LocalDate.parse(value));
            case MOMENT -> moment(value);
            case PERIOD -> value.startsWith("PT") ? time(Duration.parse(value)) : period(Period.parse(value));
            case NUMBER -> words.number(new BigDecimal(value));
            case MONEY ->
                words.money(
                        new Money(new BigDecimal(value).scaleByPowerOfTen(CENTS).longValueExact()));
            case YES_NO -> text(value);
            case LANGUAGE -> Locale.forLanguageTag(value).getDisplayName(words.language());
            case PERSON -> text(value.equals(person.value()) ? "you" : SubjectField.SOMEBODY_ELSE);
            case TEXT -> value;
        };
    }

    private String constant(String name, FieldPath path) {
        String own = "value." + path.component() + "." + name;
        return textOr(own, has("value." + name) ? "value." + name : own);
    }

    private String moment(String value) {
        if (value.endsWith("Z")) {
            return words.moment(Instant.parse(value).atZone(zone));
        }
        LocalDateTime local = LocalDateTime.parse(value);
        return words.date(local.toLocalDate()) + ", " + CLOCK.format(local);
    }

    private String time(Duration length) {
        return length.toMinutes() * 60 == length.toSeconds()
                ? words.time(length.toMinutes())
                : count("seconds", length.toSeconds());
    }

    /** Such as {@code 2 jaar} or {@code 1 jaar 6 maanden}. */
    String period(Period length) {
        StringJoiner parts = new StringJoiner(" ");
        parts.setEmptyValue(text("period.none"));
        if (length.getYears() != 0) {
            parts.add(count("years", length.getYears()));
        }
        if (length.getMonths() != 0) {
            parts.add(count("months", length.getMonths()));
        }
        long days = length.get(ChronoUnit.DAYS);
        if (days != 0) {
            parts.add(days % WEEK == 0 ? count("weeks", days / WEEK) : count("days", days));
        }
        return parts.toString();
    }

    private String count(String unit, long count) {
        return count == 1
                ? text("period." + unit + ".one")
                : text("period." + unit, "count", words.number(BigDecimal.valueOf(count)));
    }

    /** Nothing of the person. */
    @Override
    public String toString() {
        return "SubjectWords[" + words.language() + "]";
    }
}
