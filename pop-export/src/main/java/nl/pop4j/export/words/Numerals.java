package nl.pop4j.export.words;

import java.math.BigDecimal;
import java.util.Locale;

/** How a language writes numbers: digits in groups of three from ten thousand on. */
enum Numerals {
    /** {@code 12.345,6}. */
    DUTCH('.', ','),
    /** {@code 12,345.6}. */
    ENGLISH(',', '.');

    private final char group;
    private final char decimal;

    Numerals(char group, char decimal) {
        this.group = group;
        this.decimal = decimal;
    }

    static Numerals in(Locale language) {
        return language.getLanguage().equals("en") ? ENGLISH : DUTCH;
    }

    String number(BigDecimal value) {
        String plain =
                value.signum() == 0 ? "0" : value.abs().stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String fraction = point < 0 ? "" : decimal + plain.substring(point + 1);
        return (value.signum() < 0 ? "\u2212" : "") + (whole.length() > 4 ? grouped(whole) : whole) + fraction;
    }

    private String grouped(String digits) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, group);
        }
        return grouped.toString();
    }
}
