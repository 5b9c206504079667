package nl.pop4j.export.interchange.source;

import java.util.Locale;
import java.util.Map;

/**
 * Takes the mark-up out of a text in one pass; unknown entities and lone brackets stay as they are.
 *
 * <p>Example: {@code PlainText.of("<ul><li>Luisteren</li><li>Samenvatten</li></ul>")} is two lines, {@code Luisteren}
 * and {@code Samenvatten}.
 */
public final class PlainText {

    private static final Map<String, String> ENTITIES = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "hellip", "…", "ndash", "–",
            "mdash", "—", "rsquo", "’");
    private static final int LONGEST_ENTITY = 10;

    private PlainText() {}

    /** Whether the text holds something that looks like a tag, or a named character such as an ampersand. */
    public static boolean hasMarkup(String text) {
        return hasTag(text) || hasEntity(text);
    }

    private static boolean hasEntity(String text) {
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
            int end = entityEnd(text, at);
            String name = end < 0 ? "" : text.substring(at + 1, end);
            if (ENTITIES.containsKey(name) || !number(name).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Where an entity that begins here ends, or -1; looks no further than an entity can be long. */
    private static int entityEnd(String text, int at) {
        for (int end = at + 1; end < text.length() && end - at <= LONGEST_ENTITY; end++) {
            if (text.charAt(end) == ';') {
                return end;
            }
        }
        return -1;
    }

    private static boolean hasTag(String text) {
        int lastClose = text.lastIndexOf('>');
        for (int open = text.indexOf('<'); open >= 0 && open < lastClose; open = text.indexOf('<', open + 1)) {
            char next = text.charAt(open + 1);
            if ((Character.isLetter(next) || next == '/' || next == '!')) {
                return true;
            }
        }
        return false;
    }

    /** The words of an HTML text: tags gone, paragraphs and list items on lines of their own, entities resolved. */
    public static String of(String html) {
        StringBuilder plain = new StringBuilder(html.length());
        int at = 0;
        int lastClose = html.lastIndexOf('>');
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<' && at < lastClose && isTagStart(html, at)) {
                int close = html.indexOf('>', at);
                if (breaksLine(html.substring(at + 1, close))) {
                    plain.append('\n');
                }
                at = close + 1;
            } else if (c == '&') {
                at = entity(html, at, plain);
            } else {
                plain.append(c);
                at++;
            }
        }
        return tidy(plain.toString());
    }

    private static boolean isTagStart(String html, int at) {
        char next = html.charAt(at + 1);
        return Character.isLetter(next) || next == '/' || next == '!';
    }

    private static boolean breaksLine(String tag) {
        String name = tag.startsWith("/") ? tag.substring(1) : tag;
        int end = 0;
        while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
            end++;
        }
        return switch (name.substring(0, end).toLowerCase(Locale.ROOT)) {
            case "p", "br", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6" -> true;
            default -> false;
        };
    }

    private static int entity(String html, int at, StringBuilder plain) {
        int end = entityEnd(html, at);
        if (end < 0) {
            plain.append('&');
            return at + 1;
        }
        String name = html.substring(at + 1, end);
        String known = ENTITIES.get(name);
        String text = known == null ? number(name) : known;
        plain.append(text.isEmpty() ? html.substring(at, end + 1) : text);
        return end + 1;
    }

    private static String number(String name) {
        try {
            int point = name.startsWith("#x")
                    ? Integer.parseInt(name.substring(2), 16)
                    : name.startsWith("#") ? Integer.parseInt(name.substring(1)) : 0;
            return point >= ' ' && Character.isValidCodePoint(point) && !Character.isISOControl(point)
                    ? Character.toString(point)
                    : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> tidy.append(line).append('\n'));
        return tidy.toString().strip();
    }
}
