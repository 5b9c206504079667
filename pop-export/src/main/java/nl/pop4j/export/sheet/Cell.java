package nl.pop4j.export.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in one cell. */
public sealed interface Cell {

    /** Nothing. */
    Cell EMPTY = new Words("");

    /**
     * Words, which stay words whatever they begin with.
     *
     * @param text the words, possibly empty
     */
    record Words(String text) implements Cell {
        /** The length only: it may be somebody's own words. */
        @Override
        public String toString() {
            return "Words[" + text.length() + "]";
        }
    }

    /**
     * A number.
     *
     * @param value the number
     * @param look how it is shown
     */
    record Amount(BigDecimal value, Look look) implements Cell {
        /** Nothing of the value. */
        @Override
        public String toString() {
            return "Amount[" + look + "]";
        }
    }

    /**
     * A day.
     *
     * @param date the day
     */
    record Day(LocalDate date) implements Cell {}

    /** How a number is shown. */
    enum Look {
        /** As it is. */
        PLAIN,
        /** As euros with cents. */
        EURO,
        /** As a gap that is met. */
        MET,
        /** As a shortage of less than two levels. */
        SHORT,
        /** As a shortage of two levels or more. */
        FAR
    }

    /** These words. */
    static Cell of(String text) {
        return new Words(text);
    }

    /** This number, or nothing. */
    static Cell of(@Nullable BigDecimal value) {
        return value == null ? EMPTY : new Amount(value, Look.PLAIN);
    }

    /** This whole number. */
    static Cell of(long value) {
        return new Amount(BigDecimal.valueOf(value), Look.PLAIN);
    }

    /** This day, or nothing. */
    static Cell of(@Nullable LocalDate date) {
        return date == null ? EMPTY : new Day(date);
    }

    /** Minutes as hours. */
    static Cell hours(long minutes) {
        return new Amount(
                BigDecimal.valueOf(minutes)
                        .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP)
                        .stripTrailingZeros(),
                Look.PLAIN);
    }

    /** Cents as euros. */
    static Cell euros(long cents) {
        return new Amount(BigDecimal.valueOf(cents, 2), Look.EURO);
    }

    /** A gap, shown by its size too; nothing where it is not known. */
    static Cell gap(@Nullable BigDecimal gap) {
        if (gap == null) {
            return EMPTY;
        }
        Look look = gap.signum() <= 0 ? Look.MET : gap.compareTo(BigDecimal.valueOf(2)) < 0 ? Look.SHORT : Look.FAR;
        return new Amount(gap, look);
    }
}
