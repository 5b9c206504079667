package nl.pop4j.testkit;

import java.util.List;
import java.util.Random;

/**
 * Texts as they come in from outside: hard to carry, or not to be carried at all.
 *
 * <p>Example: every text of {@link #carried()} that goes into a plan comes back from store and JSON as it went in.
 */
public final class HostileTexts {

    private static final List<String> CARRIED = List.of(
            "Zoë & Ömer: één gesprek à la carte",
            "regel één\nregel twee\n\tingesprongen",
            "👩🏽‍⚕️ nachtdienst 🩺",
            "\u202Eomgekeerd\u202C",
            "مرحبا بالعالم",
            "a\u0301 en á",
            "nul\u200Bbreedte en \uFEFF in het midden",
            "=HYPERLINK(\"http://127.0.0.1:9/\")",
            "+1+1",
            "@SUM(A1:A9)",
            "<script>alert(1)</script>",
            "]]><!--",
            "../../geheim",
            "C:\\map\\bestand",
            "{goal} {0} ${jndi:ldap://127.0.0.1/x} #{1}",
            "BEGIN:VEVENT;DTSTART=1\\n",
            "' OR '1'='1",
            "pad\\naam\\t met ~1 en ~0",
            "\u2028regelscheiding\u2029",
            "Ⅻ ﬁ ½ İıſ");

    private static final List<String> REFUSED = List.of(
            "nul\u0000teken",
            "regel\r\nmet regelterugloop",
            "bel\u0007",
            "escape\u001B[2J",
            "c1\u0085",
            "hoog \uD83D alleen",
            "laag \uDE00 alleen",
            "omgekeerd paar \uDE00\uD83D",
            "geen teken \uFFFE",
            "geen teken \uFFFF",
            "delete\u007F");

    private HostileTexts() {}

    /** Texts that every store and document has to carry. */
    public static List<String> carried() {
        return CARRIED;
    }

    /** Texts that the model refuses, each for one character. */
    public static List<String> refused() {
        return REFUSED;
    }

    /** One of the texts to carry. */
    public static String carried(Random random) {
        return CARRIED.get(random.nextInt(CARRIED.size()));
    }

    /** Any text at all: to carry, to refuse, empty, blank, too long, or random units. */
    public static String any(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> "";
            case 1 -> " \u2003\u3000\t";
            case 2 -> REFUSED.get(random.nextInt(REFUSED.size()));
            case 3 -> "x".repeat(8_001 + random.nextInt(100));
            case 4 -> "id-" + random.nextInt(5);
            case 5 -> randomUnits(random);
            default -> carried(random);
        };
    }

    private static String randomUnits(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            text.append((char) random.nextInt(0x10000));
        }
        return text.toString();
    }
}
