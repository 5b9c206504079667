package nl.pop4j.export.look;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import nl.pop4j.shared.error.DocumentRefused;

/**
 * The two colours of documents. Their tints, and the colours of charts, follow from them.
 *
 * <p>Each must be readable on white and on its own tints: contrast by WCAG 2.2, section 1.4.3, at least 4.5 to 1.
 *
 * <p>Example: {@code new Colours("#5b2a86", "#8a3d00")} is accepted, {@code new Colours("#ffcc00", "#8a3d00")} is not.
 *
 * @param main of headings, lines, numbers and present levels, as {@code #rrggbb}
 * @param accent of what asks for attention: gaps, wanted levels, remarks; as {@code #rrggbb}
 */
public record Colours(String main, String accent) {

    /** What WCAG asks of texts of normal size (level AA). */
    public static final double LEAST_CONTRAST = 4.5;

    /** Blue and rust: those of documents without a look of their own. */
    public static final Colours STANDARD = new Colours("#0f3d5e", "#9a3d08");

    /** The darkest ground on which each is printed: so much white is in it. */
    private static final double MAIN_GROUND = 0.88;

    private static final double ACCENT_GROUND = 0.92;

    /**
     * Checks form and contrast.
     *
     * @throws DocumentRefused at {@code /colours/main} or {@code /colours/accent} if a colour is not written as
     *     {@code #rrggbb}, or cannot be read well enough
     */
    public Colours {
        main = checked("main", main, MAIN_GROUND);
        accent = checked("accent", accent, ACCENT_GROUND);
    }

    /**
     * The colour that takes the place of one of the standard look.
     *
     * @param standard as {@code #rrggbb}, in lower case; one that belongs to neither colour, such as black, stays
     */
    public String of(String standard) {
        return equals(STANDARD) ? standard : places().getOrDefault(standard, standard);
    }

    /**
     * A style sheet of the library in these colours; never for text of users.
     *
     * @param style names the standard colours as {@code #rrggbb}, in lower case
     */
    public String in(String style) {
        return in(style, "#", "");
    }

    /**
     * The same for a format that writes colours in another way.
     *
     * @param before what the format has in the place of {@code #}
     * @param after what stands behind each colour
     */
    public String in(String style, String before, String after) {
        String painted = style;
        if (!equals(STANDARD)) {
            for (Map.Entry<String, String> place : places().entrySet()) {
                painted = painted.replace(
                        written(place.getKey(), before, after), written(place.getValue(), before, after));
            }
        }
        return painted;
    }

    private static String written(String colour, String before, String after) {
        String digits = colour.substring(1);
        return before + (before.equals("#") ? digits : digits.toUpperCase(Locale.ROOT)) + after;
    }

    /** Every colour of the standard look that is one of the two, or made of it. */
    private ImmutableMap<String, String> places() {
        return ImmutableMap.<String, String>builder()
                .put("#0f3d5e", main)
                .put("#123b5d", main)
                .put("#14507a", main)
                .put("#eef3f7", tint(main, 0.93))
                .put("#f3f6f8", tint(main, 0.95))
                .put("#e8eef4", tint(main, 0.9))
                .put("#e3ecf3", tint(main, MAIN_GROUND))
                .put("#c5d9e8", tint(main, 0.75))
                .put("#9a3d08", accent)
                .put("#b1480c", accent)
                .put("#7d3106", shade(accent, 0.8))
                .put("#fbf3ea", tint(accent, ACCENT_GROUND))
                .put("#fbeee2", tint(accent, 0.9))
                .put("#f6d9bf", tint(accent, 0.75))
                .put("#ddae94", tint(accent, 0.56))
                .buildOrThrow();
    }

    private static String checked(String name, String colour, double ground) {
        String lower = colour.toLowerCase(Locale.ROOT);
        if (lower.length() != 7
                || lower.charAt(0) != '#'
                || !lower.substring(1).chars().allMatch(digit -> Character.digit(digit, 16) >= 0 && digit < 128)) {
            throw new DocumentRefused("/colours/" + name, "a colour is # and six hexadecimal digits");
        }
        double contrast = contrast(lower, tint(lower, ground));
        if (contrast < LEAST_CONTRAST) {
            throw new DocumentRefused(
                    "/colours/" + name,
                    String.format(
                            Locale.ROOT,
                            "contrast %.1f to 1 with its own ground is too little to read, %.1f is the least",
                            Math.floor(contrast * 10) / 10,
                            LEAST_CONTRAST));
        }
        return lower;
    }

    private static String tint(String colour, double white) {
        return mixed(colour, white, 255);
    }

    private static String shade(String colour, double left) {
        return mixed(colour, 1 - left, 0);
    }

    private static String mixed(String colour, double share, int with) {
        StringBuilder mixed = new StringBuilder("#");
        for (int i = 0; i < 3; i++) {
            long part = Math.round(channel(colour, i) * (1 - share) + with * share);
            mixed.append(Character.forDigit((int) part / 16, 16)).append(Character.forDigit((int) part % 16, 16));
        }
        return mixed.toString();
    }

    /** WCAG 2.2: (lighter + 0.05) / (darker + 0.05), by relative luminance; between 1 and 21. */
    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(channel(colour, 0))
                + 0.7152 * linear(channel(colour, 1))
                + 0.0722 * linear(channel(colour, 2));
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int channel(String colour, int place) {
        return Integer.parseInt(colour, 1 + 2 * place, 3 + 2 * place, 16);
    }
}
