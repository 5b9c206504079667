package nl.pop4j.shared;

import java.util.Locale;

/**
 * An amount in euro cents: whole, never rounded, never negative.
 *
 * <p>Example: {@code Money.ofEuros(12).plus(new Money(50)).toString()} is {@code "EUR 12.50"}.
 *
 * @param cents zero or more
 */
public record Money(long cents) implements Comparable<Money> {

    private static final String EURO = "EUR ";
    /** A point and two digits. */
    private static final int CENTS = 3;

    /** Nothing. */
    public static final Money ZERO = new Money(0);

    /**
     * Checks the sign.
     *
     * @throws IllegalArgumentException if cents is negative
     */
    public Money {
        if (cents < 0) {
            throw new IllegalArgumentException("cents must not be negative");
        }
    }

    /**
     * Whole euros.
     *
     * @throws IllegalArgumentException if euros is negative
     * @throws ArithmeticException if the amount does not fit
     */
    public static Money ofEuros(long euros) {
        return new Money(Math.multiplyExact(euros, 100L));
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static Money parse(String text) {
        int point = text.length() - CENTS;
        if (!text.startsWith(EURO) || point <= EURO.length() || text.charAt(point) != '.') {
            throw new IllegalArgumentException("an amount must be written as EUR 12.50");
        }
        Money read = new Money(Long.parseLong(text.substring(EURO.length(), point) + text.substring(point + 1)));
        if (!read.toString().equals(text)) {
            throw new IllegalArgumentException("an amount must be written as EUR 12.50");
        }
        return read;
    }

    /**
     * As a language writes it, without cents where there are none.
     *
     * <p>Example: 1250 euros are {@code € 1.250} in Dutch, with a space that does not break, and {@code €1,250} in
     * English; any other language is written as Dutch is.
     */
    public String in(Locale language) {
        boolean english = language.getLanguage().equals("en");
        String euros = String.format(Locale.ROOT, "%,d", cents / 100);
        String whole = english ? "€" + euros : "€\u00a0" + euros.replace(',', '.');
        return cents % 100 == 0
                ? whole
                : whole + (english ? "." : ",") + String.format(Locale.ROOT, "%02d", cents % 100);
    }

    /**
     * The sum.
     *
     * @throws ArithmeticException if the sum does not fit
     */
    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    @Override
    public String toString() {
        long rest = cents % 100;
        return EURO + cents / 100 + (rest < 10 ? ".0" : ".") + rest;
    }
}
