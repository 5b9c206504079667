package nl.pop4j.export.interchange.source.table;

import java.util.Arrays;

/**
 * Which delimiter a file uses: the one that stands most often in its first line, outside quotes. Where that line has
 * none, since it is a title, the first line counts that has one twice.
 */
final class Delimiters {

    private static final char[] KNOWN = {'\t', ';', ',', '|'};

    private static final String TOLD = "sep=";

    private Delimiters() {}

    /** The delimiter that the first line names, such as {@code sep=;}, or an empty text. */
    static String told(String text) {
        int end = TOLD.length() + 1;
        boolean alone = text.length() == end || (text.length() > end && "\r\n".indexOf(text.charAt(end)) >= 0);
        return alone && text.regionMatches(true, 0, TOLD, 0, TOLD.length()) ? text.substring(TOLD.length(), end) : "";
    }

    static char of(String text, char usual) {
        int[] counts = new int[KNOWN.length];
        boolean quoted = false;
        int enough = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (Arrays.stream(counts).max().orElse(0) >= enough) {
                    break;
                }
                Arrays.fill(counts, 0);
                enough = 2;
            }
            for (int k = 0; k < KNOWN.length; k++) {
                counts[k] += !quoted && c == KNOWN[k] ? 1 : 0;
            }
        }
        char best = usual;
        int most = 0;
        for (int k = 0; k < KNOWN.length; k++) {
            if (counts[k] > most || (counts[k] == most && most > 0 && KNOWN[k] == usual)) {
                best = KNOWN[k];
                most = counts[k];
            }
        }
        return best;
    }
}
