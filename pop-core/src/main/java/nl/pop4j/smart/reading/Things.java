package nl.pop4j.smart.reading;

import nl.pop4j.smart.reading.clause.Content;
import nl.pop4j.smart.reading.clause.Statement;
import nl.pop4j.text.lexicon.Language;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.token.TaggedText;

/** Tells which thing a verb makes, ends or gets, and whether it is a single one: with an article, a number, or unmarked. */
final class Things {

    /** Words that single a thing out. */
    static final long BINDING =
            WordClass.bits(WordClass.DETERMINER, WordClass.ALL, WordClass.NUMBER, WordClass.ORDINAL);

    /** Words at which the search for what belongs to a thing ends. */
    static final long STOPS = WordClass.bits(
            WordClass.PREPOSITION,
            WordClass.CONJUNCTION,
            WordClass.AUXILIARY,
            WordClass.PERIOD_WORD,
            WordClass.DEADLINE_WORD,
            WordClass.PRONOUN);

    private static final int REACH = 12;
    private static final int MODIFIERS = 6;
    private static final long COUNTED = WordClass.bits(WordClass.DELIVERABLE, WordClass.OUTCOME);
    private static final long THINGS =
            WordClass.bits(WordClass.DELIVERABLE, WordClass.OUTCOME, WordClass.CREDENTIAL, WordClass.EVENT);

    private Things() {}

    static boolean isThing(Statement statement, int i) {
        TaggedText text = statement.text();
        boolean place =
                statement.isOnly(i, WordClass.IDENTIFIER) && !text.tokens().isNumber(i + 1);
        return statement.isAny(i, THINGS) || text.isUnknown(i) || text.isCompound(i) || place;
    }

    /** The nearest thing with an article, possessive or number before it, on either side of a verb; -1 if none. */
    static int boundThing(Statement statement, int verb) {
        int first = Math.max(0, verb - REACH);
        int last = Math.min(statement.size(), verb + REACH);
        for (int i = verb + 1; i < last && !Statement.isSentenceEnd(statement.text(), i); i++) {
            if (isBoundThing(statement, i)) {
                return i;
            }
        }
        for (int i = verb - 1; i >= first && !Statement.isSentenceEnd(statement.text(), i); i--) {
            if (isBoundThing(statement, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBoundThing(Statement statement, int i) {
        TaggedText text = statement.text();
        if (!isThing(statement, i) || isModifier(statement, i) || statement.isTime(i) || !statement.isTarget(i)) {
            return false;
        }
        if (statement.isAny(i, COUNTED) && !isPlural(text, i)) {
            return true;
        }
        for (int k = i - 1; k >= 0 && k >= i - MODIFIERS; k--) {
            if (statement.isAny(k, BINDING) || text.tokens().isNumber(k)) {
                return statement.isAny(i, THINGS) || !isPlace(statement, k - 1);
            }
            boolean stops = statement.isAny(k, STOPS)
                    || (text.tokens().isMark(k) && !text.tokens().isMark(k, '-'));
            if (stops) {
                return false;
            }
        }
        return false;
    }

    /** 'product experience', 'samenwerkingsvaardigheden': the word after it or its own end is what it is about. */
    static boolean isModifier(Statement statement, int i) {
        boolean english = statement.text().language() == Language.ENGLISH;
        boolean broadNext =
                english && statement.isAny(i + 1, WordClass.bits(WordClass.BROAD_NOUN, WordClass.INDICATOR));
        return broadNext || (statement.text().isCompound(i) && statement.is(i, WordClass.BROAD_NOUN));
    }

    /** 'in de regio', 'at the desk' say where, not what. */
    private static boolean isPlace(Statement statement, int i) {
        return statement.is(i, WordClass.PREPOSITION)
                || statement.is(i, WordClass.PERIOD_WORD)
                || statement.is(i, WordClass.MEANS);
    }

    /** 'Benefietdiner organiseren': without a subject, one thing just before the verb needs no article; -1 if none. */
    static int unmarked(Statement statement, Content content, int verb) {
        TaggedText text = statement.text();
        int thing = text.previous(verb);
        boolean ends = isLast(statement, verb);
        boolean single = thing >= 0
                && isThing(statement, thing)
                && !isPlural(text, thing)
                && text.tokens().isWord(thing);
        return ends && single && !content.hasSubject() && !isModifier(statement, thing) && !statement.isTime(thing)
                ? thing
                : -1;
    }

    /** A Dutch verb at the end of its clause, after its object. */
    static boolean isLast(Statement statement, int verb) {
        int next = statement.text().next(verb);
        boolean ends =
                next >= statement.size() || statement.text().tokens().isMark(next) || statement.isAny(next, STOPS);
        return ends && statement.text().language() == Language.DUTCH;
    }

    /** One product without an article is telegram style: 'rapport schrijven'; several are not bound. */
    private static boolean isPlural(TaggedText text, int i) {
        String all = text.tokens().text();
        int end = text.tokens().end(i);
        boolean en = text.language() == Language.DUTCH && all.regionMatches(true, end - 2, "en", 0, 2);
        return en || all.regionMatches(true, end - 1, "s", 0, 1);
    }
}
