package nl.pop4j.text.token;

/**
 * Dutch number words that are written as one, 0 to 999,999: 'drieëntwintig', 'negentienhonderd', 'tweeduizendvijf'.
 *
 * <p>Read from left to right: thousands, hundreds (up to 99 of them), rest below hundred with its units before its tens.
 */
final class DutchNumerals {

    private static final String[] UNITS = {
        "nul",
        "een",
        "twee",
        "drie",
        "vier",
        "vijf",
        "zes",
        "zeven",
        "acht",
        "negen",
        "tien",
        "elf",
        "twaalf",
        "dertien",
        "veertien",
        "vijftien",
        "zestien",
        "zeventien",
        "achttien",
        "negentien"
    };
    private static final String[] TENS = {
        "", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"
    };

    private final char[] letters;
    private final int length;
    private int at;

    private DutchNumerals(char[] letters, int length) {
        this.letters = letters;
        this.length = length;
    }

    /** The value of a folded word, or -1 if it is not a number. */
    static int value(char[] letters, int length) {
        if (length < 3 || length > 60 || "nedtvzah".indexOf(letters[0]) < 0) {
            return -1;
        }
        DutchNumerals numerals = new DutchNumerals(letters, length);
        int value = numerals.whole();
        return numerals.at == length ? value : -1;
    }

    private int whole() {
        int first = accept("duizend") ? 1000 : belowThousand();
        if (first < 0) {
            return -1;
        }
        if (first == 1000 || accept("duizend")) {
            int thousands = first == 1000 ? 1000 : first * 1000;
            accept("en");
            int rest = at == length ? 0 : belowThousand();
            return rest < 0 ? -1 : thousands + rest;
        }
        return first;
    }

    private int belowThousand() {
        int first = accept("honderd") ? 100 : belowHundred();
        if (first < 0) {
            return -1;
        }
        if (first == 100 || accept("honderd")) {
            int hundreds = first == 100 ? 100 : first * 100;
            int before = at;
            accept("en");
            int rest = belowHundred();
            if (rest < 0) {
                at = before;
                return hundreds;
            }
            return hundreds + rest;
        }
        return first;
    }

    private int belowHundred() {
        for (int ten = 2; ten < TENS.length; ten++) {
            if (accept(TENS[ten])) {
                return ten * 10;
            }
        }
        for (int unit = UNITS.length - 1; unit >= 0; unit--) {
            if (accept(UNITS[unit])) {
                return unit > 0 && unit < 10 ? withTens(unit) : unit;
            }
        }
        return -1;
    }

    private int withTens(int unit) {
        int before = at;
        if (accept("en")) {
            for (int ten = 2; ten < TENS.length; ten++) {
                if (accept(TENS[ten])) {
                    return ten * 10 + unit;
                }
            }
        }
        at = before;
        return unit;
    }

    private boolean accept(String part) {
        if (at + part.length() > length) {
            return false;
        }
        for (int i = 0; i < part.length(); i++) {
            if (letters[at + i] != part.charAt(i)) {
                return false;
            }
        }
        at += part.length();
        return true;
    }
}
