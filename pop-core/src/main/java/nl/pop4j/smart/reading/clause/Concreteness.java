package nl.pop4j.smart.reading.clause;

import nl.pop4j.text.lexicon.Language;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.lexicon.WordSet;
import nl.pop4j.text.token.Tokens;

/**
 * Tells whether a word names something concrete: a tool, a place, a product, a person in a role.
 *
 * <p>A word of which nothing is known is taken as concrete, unless its place shows an adjective.
 */
public final class Concreteness {

    private static final long EMPTY = WordClass.bits(
            WordClass.DETERMINER,
            WordClass.PRONOUN,
            WordClass.PREPOSITION,
            WordClass.CONJUNCTION,
            WordClass.AUXILIARY,
            WordClass.ADVERB,
            WordClass.ABILITY,
            WordClass.UNIVERSAL,
            WordClass.ALL,
            WordClass.NEGATION,
            WordClass.HEDGE,
            WordClass.VAGUE_AMOUNT,
            WordClass.VAGUE_FREQUENCY,
            WordClass.VAGUE_TIME,
            WordClass.CAUSE,
            WordClass.PURPOSE,
            WordClass.MEANS,
            WordClass.LIMIT,
            WordClass.GENERIC_NOUN,
            WordClass.NUMBER,
            WordClass.ORDINAL,
            WordClass.UNIT,
            WordClass.TIME_UNIT,
            WordClass.DEADLINE_WORD,
            WordClass.PERIOD_WORD,
            WordClass.START_WORD,
            WordClass.RECURRENCE,
            WordClass.DAYPART,
            WordClass.GROUP,
            WordClass.PAST_TENSE,
            WordClass.THIS,
            WordClass.NEXT,
            WordClass.LAST,
            WordClass.FIGURE_WORD);
    private static final long NO_THING = EMPTY
            | Content.STRONG
            | WordClass.bits(
                    WordClass.BROAD_NOUN,
                    WordClass.INDICATOR,
                    WordClass.TRAIT,
                    WordClass.VAGUE_VERB,
                    WordClass.DIRECTION_VERB,
                    WordClass.ATTAIN_VERB,
                    WordClass.LEARN_VERB,
                    WordClass.OUTCOME,
                    WordClass.DONE_STATE);
    private static final long NAMED_TIMES = WordClass.bits(WordClass.WEEKDAY, WordClass.SEASON);
    private static final WordSet AS = WordSet.of("as", "als");
    private static final long DEGREE = WordClass.bits(WordClass.VAGUE_AMOUNT, WordClass.ADVERB, WordClass.COMPARATIVE);
    private static final WordSet COPULA = WordSet.of("be", "become", "feel", "being", "becoming", "feeling");
    private static final long PRODUCTS = WordClass.bits(WordClass.DELIVERABLE, WordClass.CREDENTIAL);

    private static final WordSet GENERAL =
            WordSet.of("cursus", "course", "courses", "training", "trainingen", "opleiding", "product", "products");
    private static final String[] COMPARATIVE_ENDINGS = {
        "ender", "baarder", "lijker", "iger", "ischer", "zamer", "voller", "erder", "iever", "elder", "ionaler", "ecter"
    };

    private Concreteness() {}

    /** 'scherper worden', 'be less fidgety': an adjective that no list holds, with 'worden', 'zijn' or 'be'. */
    public static boolean isUnknownComparative(Statement statement, int i) {
        if (!statement.text().isUnknown(i)) {
            return false;
        }
        if (statement.text().language() == Language.ENGLISH) {
            return isPredicate(statement, i);
        }
        if (hasComparativeEnding(statement, i)) {
            return true;
        }
        int end = statement.text().tokens().end(i);
        boolean er = statement.text().tokens().text().regionMatches(true, end - 2, "er", 0, 2);
        return er
                && statement.is(i + 1, WordClass.AUXILIARY)
                && statement.text().tokens().length(i + 1) >= 4;
    }

    /** 'boeiender', 'leesbaarder', 'veiligere': the endings tell, wherever the word stands. */
    private static boolean hasComparativeEnding(Statement statement, int i) {
        Tokens tokens = statement.text().tokens();
        String text = tokens.text();
        boolean inflected = text.regionMatches(true, tokens.end(i) - 1, "e", 0, 1);
        int end = tokens.end(i) - (inflected ? 1 : 0);
        for (String ending : COMPARATIVE_ENDINGS) {
            if (end - tokens.start(i) > ending.length() + 1
                    && text.regionMatches(true, end - ending.length(), ending, 0, ending.length())) {
                return !statement.text().isCompound(i);
            }
        }
        return false;
    }

    /** 'be less fidgety', 'become more at ease': nothing but a degree between the verb and the word. */
    private static boolean isPredicate(Statement statement, int i) {
        int before = statement.text().previous(i);
        boolean degree = statement.isAny(before, DEGREE);
        int verb = degree ? statement.text().previous(before) : before;
        return COPULA.contains(statement.text().tokens().word(verb))
                && (degree || !Participles.isOne(statement, i))
                && !statement.text().isUnknown(i + 1);
    }

    /** 'cursus afronden', 'with the product': any one, since nothing beside it tells which. */
    private static boolean isGeneral(Statement statement, int i) {
        if (!GENERAL.contains(statement.text().tokens().word(i))) {
            return false;
        }
        boolean bare =
                i == 0 || statement.is(i - 1, WordClass.DETERMINER) || statement.is(i - 1, WordClass.CONJUNCTION);
        boolean told = statement.text().isUnknown(i + 1) || statement.is(i + 1, WordClass.PREPOSITION);
        return bare && !told;
    }

    /** 'PHQ-9', 'AZ-900': a name with a number. */
    private static boolean isCode(Statement statement, int i) {
        return statement.text().tokens().isMark(i + 1, '-')
                && statement.text().tokens().isGlued(i + 1)
                && statement.text().tokens().isGlued(i + 2)
                && statement.text().tokens().isNumber(i + 2);
    }

    /** 'het 4G-model', 'de O15': a name with a number, though not a language level or a part of the year. */
    private static boolean isNumbered(Statement statement, int i) {
        Tokens tokens = statement.text().tokens();
        if (tokens.length(i) != 1 || !statement.text().isUnknown(i)) {
            return false;
        }
        boolean before = tokens.isGlued(i) && tokens.isNumber(i - 1) && tokens.isMark(i + 1, '-');
        boolean after = tokens.isGlued(i + 1) && tokens.isNumber(i + 1) && tokens.length(i + 1) >= 2;
        return before || after;
    }

    /** Whether the token names something concrete. */
    public static boolean isConcrete(Statement statement, int i) {
        if (isNumbered(statement, i)) {
            return true;
        }
        if (statement.text().tokens().length(i) < 2 || isUnknownComparative(statement, i)) {
            return false;
        }
        if (isGeneral(statement, i)) {
            return false;
        }
        if (statement.isAny(i, PRODUCTS)) {
            return !statement.isAny(i, Content.STRONG);
        }
        if (statement.text().isUnknown(i) || isCode(statement, i)) {
            return true;
        }
        boolean named = statement.is(i, WordClass.EVENT) || statement.is(i, WordClass.HOLIDAY);
        boolean other = statement.isAny(i, NO_THING);
        boolean thing = statement.isOnly(i, WordClass.IDENTIFIER)
                && statement.text().tokens().length(i) > 3
                && !statement.text().tokens().isNumber(i + 1)
                && !statement.is(i - 1, WordClass.ORDINAL);
        return (named && !other)
                || thing
                || (!other && statement.isAny(i, NAMED_TIMES))
                || (statement.is(i, WordClass.ROLE) && !other && !isCapacity(statement, i));
    }

    /** 'als verpleegkundige', 'as a nurse' say who, not what. */
    private static boolean isCapacity(Statement statement, int i) {
        for (int k = i - 1; k >= 0 && k >= i - 3; k--) {
            if (AS.contains(statement.text().tokens().word(k))) {
                return true;
            }
        }
        return false;
    }
}
