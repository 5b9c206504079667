package nl.pop4j.smart.reading.clause;

import java.util.Arrays;
import java.util.List;
import nl.pop4j.text.lexicon.Language;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.lexicon.WordSet;
import nl.pop4j.text.time.TemporalExpression;
import nl.pop4j.text.time.TemporalKind;
import nl.pop4j.text.token.TaggedText;

/** Which part of a statement each token belongs to. */
public final class Zones {

    /** What a part of a statement is for. */
    public enum Zone {
        /** What is aimed at. */
        MAIN,
        /** How. */
        MEANS,
        /** What is said by the way. */
        ASIDE,
        /** Until or before something happens. */
        TIMING,
        /** To what end. */
        PURPOSE,
        /** Why. */
        REASON,
        /** What was. */
        PAST
    }

    private static final WordSet ASIDES = WordSet.of("who", "which", "though", "although", "hoewel", "ofschoon");

    private static final WordSet TIMERS =
            WordSet.of("until", "before", "after", "once", "voordat", "totdat", "nadat", "zodra", "voor", "tot");
    private static final WordSet OPENING = ASIDES.and(TIMERS);
    private static final long OPENERS = WordClass.bits(WordClass.CAUSE, WordClass.PURPOSE, WordClass.MEANS);
    private static final WordSet PREPOSITIONS = WordSet.of("voor", "tot");
    private static final WordSet SUBJECTS =
            WordSet.of("ik", "we", "wij", "hij", "zij", "i", "they", "he", "she", "you");
    private static final WordSet FINITE = WordSet.of("is", "are", "has", "have", "zijn", "heeft", "hebben", "wordt");
    private static final WordSet AHEAD = WordSet.of(
            "wil", "willen", "wilt", "ga", "gaan", "gaat", "zal", "zullen", "moet", "moeten", "mag", "will", "want",
            "wants", "going", "shall", "should", "must", "need", "aim", "hope", "plan");
    private static final int CLAUSE = 5;
    private static final WordSet RELATIVE = WordSet.of("die", "dat", "wat", "that", "which", "what");
    private static final WordSet COMPARED = WordSet.of("van", "dan", "of", "than", "tegenover", "versus");
    private static final int REACH = 3;

    private final Zone[] zones;

    private Zones(Zone[] zones) {
        this.zones = zones;
    }

    /** The part that a token stands in; the main one outside the text. */
    public Zone at(int token) {
        return token < 0 || token >= zones.length ? Zone.MAIN : zones[token];
    }

    /** Cuts a text. */
    public static Zones of(TaggedText text, List<TemporalExpression> times) {
        boolean[] time = new boolean[text.size()];
        for (TemporalExpression each : times) {
            for (int i = each.firstToken(); i < each.endToken(); i++) {
                time[i] = true;
            }
        }
        Zone[] zones = new Zone[text.size()];
        Zone zone = Zone.MAIN;
        boolean opened = true;
        for (int i = 0; i < zones.length; i++) {
            Zone begins = begins(text, time, i);
            if (begins != Zone.MAIN && zone != Zone.REASON) {
                opened = zone == Zone.MAIN && isFirst(text, i);
                zone = begins;
            }
            zones[i] = zone;
            boolean comma = text.tokens().isMark(i, ',');
            boolean brief = zone == Zone.MEANS || zone == Zone.ASIDE || zone == Zone.TIMING;
            if (Statement.isSentenceEnd(text, i) || (comma && (brief || (zone != Zone.MAIN && opened)))) {
                zone = Zone.MAIN;
            }
        }
        markPast(text, zones, times);
        return new Zones(zones);
    }

    private static boolean isFirst(TaggedText text, int i) {
        return i == 0 || Statement.isSentenceEnd(text, i - 1);
    }

    private static Zone begins(TaggedText text, boolean[] time, int i) {
        if (!text.isAny(i, OPENERS) && !OPENING.contains(text.tokens().word(i))) {
            return Zone.MAIN;
        }
        if (text.is(i, WordClass.CAUSE)) {
            return Zone.REASON;
        }
        if (text.is(i, WordClass.PURPOSE)) {
            return Zone.PURPOSE;
        }
        if (TIMERS.contains(text.tokens().word(i)) && !time[i] && opensClause(text, i)) {
            return Zone.TIMING;
        }
        if (ASIDES.contains(text.tokens().word(i)) && !text.isInside(i)) {
            return Zone.ASIDE;
        }
        return text.is(i, WordClass.MEANS) && !time[i] && opensMeans(text, i) ? Zone.MEANS : Zone.MAIN;
    }

    /** 'before I go', 'until the merger is completed'; not 'before the meeting'. */
    private static boolean opensClause(TaggedText text, int i) {
        boolean preposition = PREPOSITIONS.contains(text.tokens().word(i));
        if (preposition || SUBJECTS.contains(text.tokens().word(i + 1))) {
            return SUBJECTS.contains(text.tokens().word(i + 1));
        }
        boolean clause = false;
        for (int k = i + 1; k <= i + CLAUSE && k < text.size() && !text.tokens().isMark(k); k++) {
            clause |= FINITE.contains(text.tokens().word(k));
        }
        return clause;
    }

    /** 'by' needs a verb in -ing, 'door' a 'te' further on, lest 'by two colleagues' be a means. */
    private static boolean opensMeans(TaggedText text, int i) {
        int next = text.next(i);
        if (next > i + 1) {
            return true;
        }
        boolean english = text.language() == Language.ENGLISH;
        int length = text.tokens().length(i);
        if (english && length == 2) {
            return isGerund(text, next) || isGerund(text, text.next(next));
        }
        boolean door = !english && length == 4;
        return !door || hasTe(text, next);
    }

    private static boolean isGerund(TaggedText text, int i) {
        int end = i < text.size() ? text.tokens().end(i) : 0;
        String all = text.tokens().text();
        return text.tokens().isWord(i) && text.tokens().length(i) > 4 && all.regionMatches(true, end - 3, "ing", 0, 3);
    }

    private static boolean hasTe(TaggedText text, int from) {
        String all = text.tokens().text();
        for (int i = from; i < text.size() && !Statement.isSentenceEnd(text, i); i++) {
            int start = text.tokens().start(i);
            boolean te = text.tokens().length(i) == 2 && all.regionMatches(true, start, "te", 0, 2);
            if (te || (text.is(i, WordClass.ACTION_VERB) && text.isInside(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** A part that is in the past tense or tells since when, without a wish or plan in it, tells what was. */
    private static void markPast(TaggedText text, Zone[] zones, List<TemporalExpression> times) {
        boolean[] ends = new boolean[zones.length];
        boolean[] since = new boolean[zones.length];
        for (TemporalExpression time : times) {
            ends[time.firstToken()] = time.fixesEnd();
            since[time.firstToken()] = time.kind() == TemporalKind.PAST;
        }
        int start = 0;
        boolean past = false;
        boolean ahead = false;
        for (int i = 0; i <= zones.length; i++) {
            boolean end = i == zones.length || endsPart(text, i);
            if (end && past && !ahead) {
                Arrays.fill(zones, start, i, Zone.PAST);
            }
            if (end) {
                start = i + 1;
                past = false;
                ahead = false;
            } else {
                past |= (text.is(i, WordClass.PAST_TENSE) && !follows(text, i, RELATIVE, REACH))
                        || (since[i] && !follows(text, i, COMPARED, 1));
                ahead |= ends[i] || AHEAD.contains(text.tokens().word(i));
            }
        }
    }

    /** 'things that went well', 'meer dan vorig jaar' tell which or how much, not what was. */
    private static boolean follows(TaggedText text, int at, WordSet words, int reach) {
        for (int i = at - 1; i >= at - reach && i >= 0 && !text.tokens().isMark(i); i--) {
            if (words.contains(text.tokens().word(i))) {
                return true;
            }
        }
        return false;
    }

    /** At a mark, and at 'and want to', 'en ik wil'. */
    private static boolean endsPart(TaggedText text, int i) {
        boolean wish = text.is(i, WordClass.CONJUNCTION)
                && (AHEAD.contains(text.tokens().word(i + 1))
                        || AHEAD.contains(text.tokens().word(i + 2)));
        return wish || Statement.isSentenceEnd(text, i) || text.tokens().isMark(i, ',');
    }
}
