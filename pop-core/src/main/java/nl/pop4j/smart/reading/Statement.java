package nl.pop4j.smart.reading;

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
final class Statement {

    private static final WordSet ABBREVIATIONS = WordSet.of(
            "mw", "dhr", "mevr", "mvr", "dr", "mr", "mrs", "ms", "prof", "ca", "nr", "max", "min", "incl", "evt",
            "bijv");

    private final TaggedText text;
    private final List<TemporalExpression> times;
    private final Zones zones;
    private final NumberReader numbers;
    private final @Nullable TemporalExpression[] timeAt;

    Statement(TaggedText text, List<TemporalExpression> times, Zones zones, NumberReader numbers) {
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

    TaggedText text() {
        return text;
    }

    List<TemporalExpression> times() {
        return times;
    }

    NumberReader numbers() {
        return numbers;
    }

    int size() {
        return text.size();
    }

    boolean is(int token, WordClass wordClass) {
        return text.is(token, wordClass);
    }

    boolean isAny(int token, long bits) {
        return text.isAny(token, bits);
    }

    /** Whether the token has this class and no other. */
    boolean isOnly(int token, WordClass wordClass) {
        return text.classes(token) == wordClass.bit();
    }

    Zones.Zone zone(int token) {
        return zones.at(token);
    }

    /** Whether the token says what is aimed at, and not why, or what was. */
    boolean isTarget(int token) {
        Zones.Zone zone = zones.at(token);
        return zone == Zones.Zone.MAIN || zone == Zones.Zone.MEANS || zone == Zones.Zone.ASIDE;
    }

    /** Whether a number at the token counts: it may stand in a purpose, but not in an aside. */
    boolean countsAsFigure(int token) {
        return (isTarget(token) && zones.at(token) != Zones.Zone.ASIDE) || zones.at(token) == Zones.Zone.PURPOSE;
    }

    /** Whether a time at the token counts: it may also stand in a purpose. */
    boolean countsAsTime(int token) {
        return isTarget(token) || zones.at(token) == Zones.Zone.PURPOSE || zones.at(token) == Zones.Zone.TIMING;
    }

    /** The temporal expression at a token, or null. */
    @Nullable TemporalExpression time(int token) {
        return token < 0 || token >= timeAt.length ? null : timeAt[token];
    }

    /** Whether the token belongs to a time that is no measured one. */
    boolean isTime(int token) {
        TemporalExpression time = time(token);
        return time != null && time.kind() != TemporalKind.MEASURED;
    }

    Span span(int from, int to) {
        return text.tokens().span(from, to);
    }

    /** Whether a sentence ends at this token. */
    boolean isSentenceEnd(int token) {
        return isSentenceEnd(text, token);
    }

    static boolean isSentenceEnd(TaggedText text, int token) {
        return (text.tokens().isMark(token, '.')
                        && !ABBREVIATIONS.contains(text.tokens().word(token - 1)))
                || text.tokens().isMark(token, '!')
                || text.tokens().isMark(token, '?')
                || text.tokens().isMark(token, ';');
    }
}
