package nl.pop4j.smart.reading;

import nl.pop4j.text.lexicon.Language;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.lexicon.WordSet;
import nl.pop4j.text.token.Span;
import nl.pop4j.text.token.TaggedText;
import org.jspecify.annotations.Nullable;

/** Finds what exists or is done, or not: a product, a completed task, a bounded performance. */
final class ProductFinder {

    private static final int REACH = 12;
    private static final long MAKING = WordClass.bits(WordClass.CREATE_VERB, WordClass.COMPLETE_VERB);
    private static final long BINDING = WordClass.bits(WordClass.DETERMINER, WordClass.ALL, WordClass.NUMBER);
    private static final long STOPS = WordClass.bits(
            WordClass.PREPOSITION,
            WordClass.CONJUNCTION,
            WordClass.AUXILIARY,
            WordClass.PERIOD_WORD,
            WordClass.DEADLINE_WORD,
            WordClass.PRONOUN);
    private static final int MODIFIERS = 6;
    private static final long COUNTED = WordClass.bits(WordClass.DELIVERABLE, WordClass.OUTCOME);
    private static final long UNBOUND =
            WordClass.bits(WordClass.VAGUE_AMOUNT, WordClass.VAGUE_FREQUENCY, WordClass.HEDGE);
    private static final long THINGS =
            WordClass.bits(WordClass.DELIVERABLE, WordClass.OUTCOME, WordClass.CREDENTIAL, WordClass.EVENT);

    private static final WordSet GETTING =
            WordSet.of("get", "getting", "obtain", "secure", "win", "have", "krijgen", "vinden", "heb", "hebben");
    private static final WordSet APPLYING = WordSet.of(
            "meld",
            "meldt",
            "schrijf",
            "schrijft",
            "aanmelden",
            "inschrijven",
            "enrol",
            "enroll",
            "register",
            "apply",
            "sign");
    private static final WordSet RELATIVE = WordSet.of("waar", "waarop", "waarin", "waarmee", "who", "which", "where");
    private static final WordSet BEFOREHAND = WordSet.of(
            "until", "before", "once", "when", "after", "totdat", "voordat", "zodra", "nadat", "wanneer", "als");

    private ProductFinder() {}

    static @Nullable Span find(Statement statement, Content content) {
        if (isUnbound(statement)) {
            return null;
        }
        boolean learning = false;
        Span found = null;
        for (int i = 0; i < statement.size() && found == null; i++) {
            if (Statement.isSentenceEnd(statement.text(), i)) {
                learning = false;
            }
            learning |= statement.is(i, WordClass.LEARN_VERB);
            if (learning || statement.isTime(i) || statement.zone(i) != Zones.Zone.MAIN) {
                continue;
            }
            found = at(statement, content, i);
        }
        return found;
    }

    private static boolean isUnbound(Statement statement) {
        for (int i = 0; i < statement.size(); i++) {
            if (statement.isAny(i, UNBOUND) && statement.isTarget(i) && !statement.isTime(i)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Span at(Statement statement, Content content, int i) {
        boolean concrete = content.concrete + content.outcomes + content.credentials > 0;
        if (statement.isAny(i, MAKING) && !statement.is(i, WordClass.AUXILIARY) && !learnsAhead(statement, i)) {
            int thing = boundThing(statement, i);
            if (thing >= 0) {
                return statement.span(thing, statement.text().next(thing));
            }
        }
        int thing = got(statement, content, i);
        if (thing >= 0) {
            return statement.span(thing, statement.text().next(thing));
        }
        boolean unaided = statement.text().isInside(i + 1) && content.actions > 0;
        boolean able = statement.is(i, WordClass.ABILITY) && (concrete || unaided) && !follows(statement, i, RELATIVE);
        if (able && isPerformed(content) && !learnsAhead(statement, i)) {
            return statement.span(i, statement.text().next(i));
        }
        boolean done = Participles.isOne(statement, i)
                && isHelped(statement, i)
                && !follows(statement, i, BEFOREHAND)
                && !isNegated(statement, i);
        return done && concrete && boundThing(statement, i) >= 0
                ? statement.span(i, statement.text().next(i))
                : null;
    }

    private static boolean isNegated(Statement statement, int i) {
        return statement.is(i - 1, WordClass.NEGATION)
                || statement.is(i - 2, WordClass.NEGATION)
                || statement.is(i + 1, WordClass.NEGATION);
    }

    /** 'get an article into the paper', 'heb ik een eerste versie van het plan', 'meld me aan als coach'; -1 if none. */
    private static int got(Statement statement, Content content, int i) {
        int word = statement.text().tokens().word(i);
        if (APPLYING.contains(word)
                && statement.is(i, WordClass.COMPLETE_VERB)
                && content.concrete + content.roles + content.credentials > 0) {
            return i;
        }
        int thing = GETTING.contains(word) && content.better == 0 ? boundThing(statement, i) : -1;
        boolean near = thing > i - MODIFIERS && thing < i + MODIFIERS + 2;
        return near && statement.is(thing, WordClass.DELIVERABLE) ? thing : -1;
    }

    /** Whether one of some words opens the clause that the token stands in: 'waar ik trots op kan zijn'. */
    private static boolean follows(Statement statement, int at, WordSet openers) {
        for (int i = at - 1;
                i >= 0 && i >= at - REACH && !statement.text().tokens().isMark(i);
                i--) {
            if (openers.contains(statement.text().tokens().word(i)) && !statement.isTime(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPerformed(Content content) {
        boolean doing = content.actions + content.lightActions > 0 || content.concrete > 1;
        return doing && content.vagueVerbs == 0 && content.traits == 0;
    }

    /** Dutch puts 'leren' after the object: 'een dashboard leren bouwen'. */
    private static boolean learnsAhead(Statement statement, int at) {
        int last = statement.text().language() == Language.DUTCH ? Math.min(statement.size(), at + REACH) : at;
        for (int i = at; i < last; i++) {
            if (Statement.isSentenceEnd(statement.text(), i)) {
                return false;
            }
            if (statement.is(i, WordClass.LEARN_VERB)) {
                return true;
            }
        }
        return false;
    }

    /** A helping verb stands within reach before or just after a participle or state. */
    private static boolean isHelped(Statement statement, int at) {
        for (int i = Math.max(0, at - REACH); i < Math.min(statement.size(), at + 3); i++) {
            if (i != at && statement.is(i, WordClass.AUXILIARY)) {
                return true;
            }
        }
        return false;
    }

    /** The nearest thing with an article, possessive or number before it, on either side of a verb; -1 if none. */
    private static int boundThing(Statement statement, int verb) {
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
        boolean thing = statement.isAny(i, THINGS) || text.isUnknown(i) || text.isCompound(i);
        if (!thing || statement.isTime(i) || !statement.isTarget(i)) {
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

    /** 'in de regio', 'at the desk' say where, not what. */
    private static boolean isPlace(Statement statement, int i) {
        return statement.is(i, WordClass.PREPOSITION) || statement.is(i, WordClass.PERIOD_WORD);
    }

    /** One product without an article is telegram style: 'rapport schrijven'; several are not bound. */
    private static boolean isPlural(TaggedText text, int i) {
        String all = text.tokens().text();
        int end = text.tokens().end(i);
        boolean en = text.language() == Language.DUTCH && all.regionMatches(true, end - 2, "en", 0, 2);
        return en || all.regionMatches(true, end - 1, "s", 0, 1);
    }
}
