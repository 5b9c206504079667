package nl.pop4j.smart.reading.clause;

import java.util.List;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.lexicon.WordSet;
import nl.pop4j.text.number.NumberReader;
import nl.pop4j.text.time.TemporalExpression;
import nl.pop4j.text.time.TemporalKind;
import nl.pop4j.text.token.Span;
import nl.pop4j.text.token.TaggedText;
import org.jspecify.annotations.Nullable;

/** A statement with its times and zones: what the readers of S, M and T look at. */
public final class Statement {

    private static final WordSet ABBREVIATIONS = WordSet.of(
            "mw", "dhr", "mevr", "mvr", "dr", "mr", "mrs", "ms", "prof", "ca", "nr", "max", "min", "incl", "evt",
            "bijv");

    private final TaggedText text;
    private final List<TemporalExpression> times;
    private final Zones zones;
    private final NumberReader numbers;
    private final @Nullable TemporalExpression[] timeAt;

    /** A statement with its times and zones. */
    public Statement(TaggedText text, List<TemporalExpression> times, Zones zones, NumberReader numbers) {
        this.text = text;
        this.times = times;
        this.zones = zones;
        this.numbers = numbers;
        timeAt = new @Nullable TemporalExpression[text.size()];
        for (TemporalExpression time : times) {
            for (int i = time.firstToken(); i < time.endToken(); i++) {
                timeAt[i] = time;
            }
        }
    }

    /** Its words. */
    public TaggedText text() {
        return text;
    }

    /** Its temporal expressions, in order. */
    public List<TemporalExpression> times() {
        return times;
    }

    /** Reads its numbers. */
    public NumberReader numbers() {
        return numbers;
    }

    /** How many tokens it has. */
    public int size() {
        return text.size();
    }

    /** Whether any token has one of these classes. */
    public boolean has(long bits) {
        return text.has(bits);
    }

    /** Whether the token has this class. */
    public boolean is(int token, WordClass wordClass) {
        return text.is(token, wordClass);
    }

    /** Whether the token has one of these classes. */
    public boolean isAny(int token, long bits) {
        return text.isAny(token, bits);
    }

    /** Whether the token has this class and no other. */
    public boolean isOnly(int token, WordClass wordClass) {
        return text.classes(token) == wordClass.bit();
    }

    /** The part of the statement that the token stands in. */
    public Zones.Zone zone(int token) {
        return zones.at(token);
    }

    /** Whether the token says what is aimed at, and not why, or what was. */
    public boolean isTarget(int token) {
        Zones.Zone zone = zones.at(token);
        return zone == Zones.Zone.MAIN || zone == Zones.Zone.MEANS || zone == Zones.Zone.ASIDE;
    }

    /** Whether a number at the token counts: it may stand in a purpose, but not in an aside. */
    public boolean countsAsFigure(int token) {
        return (isTarget(token) && zones.at(token) != Zones.Zone.ASIDE) || zones.at(token) == Zones.Zone.PURPOSE;
    }

    /** Whether a time at the token counts: it may also stand in a purpose. */
    public boolean countsAsTime(int token) {
        return isTarget(token) || zones.at(token) == Zones.Zone.PURPOSE || zones.at(token) == Zones.Zone.TIMING;
    }

    /** The temporal expression at a token, or null. */
    public @Nullable TemporalExpression time(int token) {
        return token < 0 || token >= timeAt.length ? null : timeAt[token];
    }

    /** Whether the token belongs to a time that is no measured one. */
    public boolean isTime(int token) {
        TemporalExpression time = time(token);
        return time != null && time.kind() != TemporalKind.MEASURED;
    }

    /** The words from one token, inclusive, to another, exclusive. */
    public Span span(int from, int to) {
        return text.tokens().span(from, to);
    }

    /** Whether a sentence ends at this token. */
    public boolean isSentenceEnd(int token) {
        return isSentenceEnd(text, token);
    }

    /** Whether a sentence ends at this token. */
    public static boolean isSentenceEnd(TaggedText text, int token) {
        if (!text.tokens().isMark(token)) {
            return false;
        }
        return switch (text.tokens().text().charAt(text.tokens().start(token))) {
            case '.' -> !ABBREVIATIONS.contains(text.tokens().word(token - 1));
            case '!', '?', ';' -> true;
            default -> false;
        };
    }
}
