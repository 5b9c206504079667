package nl.pop4j.text.health;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pop4j.text.lexicon.Folding;

/**
 * Tells whether a text speaks of health, by words and phrases in Dutch and English. Immutable, safe for any number of
 * threads; time grows with the length of the text alone.
 *
 * <p>A hint to the writer, not a judgement: 'I work with people who have autism' is found too. Example:
 * {@code standard().isFoundIn("Na mijn burn-out wil ik rustig opbouwen.")} is true,
 * {@code isFoundIn("Liever geen avonden.")} is false.
 */
public final class HealthWording {

    private static final HealthWording STANDARD = load("health_nl.txt", "health_en.txt");
    private static final int LONGEST_PHRASE = 4;
    private static final int LONGEST_WORD = 64;

    private final ImmutableSet<String> whole;

    /** In order, and none the beginning of another: only the last one that is not behind a phrase can begin it. */
    private final String[] beginnings;

    private HealthWording(Set<String> whole, SortedSet<String> beginnings) {
        this.whole = ImmutableSet.copyOf(whole);
        this.beginnings = shortest(beginnings);
    }

    /** The words that come with the library. */
    public static HealthWording standard() {
        return STANDARD;
    }

    /** The same with a host's own words and phrases on top; a star at the end takes every ending. */
    public HealthWording and(String... more) {
        Set<String> exact = new HashSet<>(whole);
        SortedSet<String> open = new TreeSet<>(Arrays.asList(beginnings));
        for (String entry : more) {
            String phrase = String.join(" ", words(entry));
            if (!phrase.isEmpty()) {
                (entry.endsWith("*") ? open : exact).add(phrase);
            }
        }
        return new HealthWording(exact, open);
    }

    /** Whether the text speaks of health; false for an empty one. Case, accents and hyphens make no difference. */
    public boolean isFoundIn(String text) {
        List<String> words = words(text);
        for (int first = 0; first < words.size(); first++) {
            StringBuilder phrase = new StringBuilder();
            for (int next = first; next < Math.min(words.size(), first + LONGEST_PHRASE); next++) {
                phrase.append(next == first ? "" : " ").append(words.get(next));
                if (isKnown(phrase.toString())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isKnown(String phrase) {
        if (whole.contains(phrase)) {
            return true;
        }
        int place = Arrays.binarySearch(beginnings, phrase);
        int before = place < 0 ? -place - 2 : place;
        return before >= 0 && phrase.startsWith(beginnings[before]);
    }

    /** Those that do not begin with another one, which would be found first. */
    private static String[] shortest(SortedSet<String> beginnings) {
        List<String> kept = new ArrayList<>();
        for (String beginning : beginnings) {
            if (kept.isEmpty() || !beginning.startsWith(kept.get(kept.size() - 1))) {
                kept.add(beginning);
            }
        }
        return kept.toArray(new String[0]);
    }

    /** The folded words; a very long one is cut, since no word of the lists is that long. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && isPart(text, i);
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(Folding.fold(text.substring(start, Math.min(i, start + LONGEST_WORD))));
                start = -1;
            }
        }
        return words;
    }

    /** A letter, or a hyphen between letters. */
    private static boolean isPart(String text, int i) {
        char c = text.charAt(i);
        boolean hyphen = c == '-' || c == '\u2010' || c == '\u2011';
        return hyphen
                ? i > 0
                        && i + 1 < text.length()
                        && Folding.isWordPart(text.charAt(i - 1))
                        && Folding.isWordPart(text.charAt(i + 1))
                : Folding.isWordPart(c);
    }

    /** The lists hold folded words already, one space between them. */
    private static HealthWording load(String... files) {
        Set<String> exact = new HashSet<>();
        SortedSet<String> open = new TreeSet<>();
        for (String file : files) {
            for (String line : lines(file)) {
                String entry = line.strip();
                if (entry.endsWith("*")) {
                    open.add(entry.substring(0, entry.length() - 1));
                } else if (!entry.isEmpty() && !entry.startsWith("#")) {
                    exact.add(entry);
                }
            }
        }
        return new HealthWording(exact, open);
    }

    private static String[] lines(String file) {
        try (InputStream in = HealthWording.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no word list " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
