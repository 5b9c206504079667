package nl.pop4j.smart.reading;

import nl.pop4j.text.lexicon.Language;
import nl.pop4j.text.lexicon.Vocabulary;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.lexicon.WordSet;
import nl.pop4j.text.token.Tokens;

/**
 * What a statement is about, counted: verbs by kind, nouns by kind, in the target and in the means.
 *
 * <p>A word of which nothing is known is taken as something concrete: people name their own tools, places and products.
 */
final class Content {

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
    private static final long STRONG = WordClass.bits(
            WordClass.ACTION_VERB, WordClass.CREATE_VERB, WordClass.COMPLETE_VERB, WordClass.RESPONSE_VERB);
    private static final int AS = Vocabulary.standard().find("as");
    private static final int ALS = Vocabulary.standard().find("als");
    private static final long DEGREE = WordClass.bits(WordClass.VAGUE_AMOUNT, WordClass.ADVERB, WordClass.COMPARATIVE);
    private static final WordSet COPULA = WordSet.of("be", "become", "feel", "being", "becoming", "feeling");
    private static final WordSet WITH = WordSet.of("with", "met");
    private static final long PRODUCTS = WordClass.bits(WordClass.DELIVERABLE, WordClass.CREDENTIAL);

    int actions;
    int lightActions;
    int creates;
    int completes;
    int attains;
    int learns;
    int vagueVerbs;
    int directions;
    int traits;
    int broad;
    int generics;
    int indicators;
    int outcomes;
    int credentials;
    int roles;
    int deliverables;
    int concrete;
    int compounds;
    int units;
    int meansVerbs;
    int meansThings;
    int meansBroad;
    int comparatives;
    int better;

    private Content() {}

    static Content of(Statement statement) {
        Content content = new Content();
        for (int i = 0; i < statement.size(); i = statement.text().next(i)) {
            if (!statement.text().tokens().isWord(i) || statement.isTime(i) || !statement.isTarget(i)) {
                continue;
            }
            if (statement.zone(i) == Zones.Zone.MEANS) {
                content.addMeans(statement, i);
            } else {
                content.add(statement, i);
            }
        }
        return content;
    }

    private void addMeans(Statement statement, int i) {
        boolean vague = statement.is(i, WordClass.VAGUE_VERB);
        if ((statement.isAny(i, STRONG) && !vague) || statement.is(i, WordClass.LEARN_VERB)) {
            meansVerbs++;
        } else if (isConcrete(statement, i)) {
            meansThings++;
        } else if (statement.is(i, WordClass.BROAD_NOUN)) {
            meansBroad++;
        }
    }

    private void add(Statement statement, int i) {
        addVerbs(statement, i);
        addNouns(statement, i);
        meansThings += isTool(statement, i) ? 1 : 0;
        if (isConcrete(statement, i)) {
            concrete++;
            compounds += statement.text().isCompound(i) ? 1 : 0;
        }
    }

    private void addVerbs(Statement statement, int i) {
        boolean vague = statement.is(i, WordClass.VAGUE_VERB) || statement.is(i, WordClass.AUXILIARY);
        boolean strong = statement.isAny(i, STRONG);
        actions += strong && !vague ? 1 : 0;
        lightActions += strong && vague ? 1 : 0;
        creates += statement.is(i, WordClass.CREATE_VERB) ? 1 : 0;
        completes += statement.is(i, WordClass.COMPLETE_VERB) ? 1 : 0;
        attains += statement.is(i, WordClass.ATTAIN_VERB) ? 1 : 0;
        vagueVerbs += statement.is(i, WordClass.VAGUE_VERB) && !strong ? 1 : 0;
        directions += statement.is(i, WordClass.DIRECTION_VERB) || isFewer(statement, i) ? 1 : 0;
        if (statement.is(i, WordClass.LEARN_VERB)) {
            learns++;
        }
    }

    private void addNouns(Statement statement, int i) {
        better += statement.is(i, WordClass.COMPARATIVE) ? 1 : 0;
        comparatives += statement.is(i, WordClass.VAGUE_AMOUNT) ? 1 : 0;
        traits += statement.is(i, WordClass.TRAIT) || isUnknownComparative(statement, i) ? 1 : 0;
        broad += statement.is(i, WordClass.BROAD_NOUN) && !statement.is(i, WordClass.GENERIC_NOUN) ? 1 : 0;
        generics += statement.is(i, WordClass.GENERIC_NOUN) && !statement.is(i, WordClass.UNIT) ? 1 : 0;
        indicators += statement.is(i, WordClass.INDICATOR) ? 1 : 0;
        outcomes += statement.is(i, WordClass.OUTCOME) ? 1 : 0;
        credentials += statement.is(i, WordClass.CREDENTIAL) ? 1 : 0;
        roles += statement.is(i, WordClass.ROLE) ? 1 : 0;
        deliverables += statement.is(i, WordClass.DELIVERABLE) ? 1 : 0;
        units += statement.is(i, WordClass.UNIT) && !statement.is(i, WordClass.GENERIC_NOUN) ? 1 : 0;
    }

    /** 'scherper worden', 'be less fidgety': an adjective that no list holds, with 'worden', 'zijn' or 'be'. */
    private static boolean isUnknownComparative(Statement statement, int i) {
        if (!statement.text().isUnknown(i)) {
            return false;
        }
        if (statement.text().language() == Language.ENGLISH) {
            return isPredicate(statement, i);
        }
        int end = statement.text().tokens().end(i);
        boolean er = statement.text().tokens().text().regionMatches(true, end - 2, "er", 0, 2);
        return er
                && statement.is(i + 1, WordClass.AUXILIARY)
                && statement.text().tokens().length(i + 1) >= 4;
    }

    private static boolean isConcrete(Statement statement, int i) {
        if (isNumbered(statement, i)) {
            return true;
        }
        if (statement.text().tokens().length(i) < 2 || isUnknownComparative(statement, i)) {
            return false;
        }
        if (statement.isAny(i, PRODUCTS)) {
            return !statement.isAny(i, STRONG);
        }
        if (statement.text().isUnknown(i) || isCode(statement, i)) {
            return true;
        }
        boolean named = statement.is(i, WordClass.EVENT) || statement.is(i, WordClass.HOLIDAY);
        boolean other = statement.isAny(
                i,
                EMPTY
                        | STRONG
                        | WordClass.bits(
                                WordClass.BROAD_NOUN,
                                WordClass.INDICATOR,
                                WordClass.TRAIT,
                                WordClass.VAGUE_VERB,
                                WordClass.DIRECTION_VERB,
                                WordClass.ATTAIN_VERB,
                                WordClass.LEARN_VERB,
                                WordClass.OUTCOME,
                                WordClass.DONE_STATE));
        boolean thing = statement.isOnly(i, WordClass.IDENTIFIER)
                && statement.text().tokens().length(i) > 3
                && !statement.text().tokens().isNumber(i + 1)
                && !statement.is(i - 1, WordClass.ORDINAL);
        return (named && !other)
                || thing
                || (!other && statement.isAny(i, WordClass.bits(WordClass.WEEKDAY, WordClass.SEASON)))
                || (statement.is(i, WordClass.ROLE) && !other && !isCapacity(statement, i));
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

    /** 'minder klachten', 'fewer late deliveries': which way a figure goes, without a verb. */
    private static boolean isFewer(Statement statement, int i) {
        return statement.is(i, WordClass.VAGUE_AMOUNT)
                && statement.is(statement.text().next(i), WordClass.INDICATOR);
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
        boolean single = statement.text().isUnknown(i) && tokens.length(i) == 1;
        boolean before = tokens.isGlued(i) && tokens.isNumber(i - 1) && tokens.isMark(i + 1, '-');
        boolean after = tokens.isGlued(i + 1) && tokens.isNumber(i + 1) && tokens.length(i + 1) >= 2;
        return single && (before || after);
    }

    /** 'met een weekplanner', 'with the new checklist'. */
    private static boolean isTool(Statement statement, int i) {
        if (!WITH.contains(statement.text().tokens().word(i)) || !statement.is(i + 1, WordClass.DETERMINER)) {
            return false;
        }
        boolean next = statement.is(i + 2, WordClass.DELIVERABLE);
        return next || (statement.text().isUnknown(i + 2) && statement.is(i + 3, WordClass.DELIVERABLE));
    }

    /** Whether a word tells what is done or on what. */
    static boolean tells(Statement statement, int i) {
        boolean outcome = statement.is(i, WordClass.OUTCOME) || statement.is(i, WordClass.INDICATOR);
        return statement.isAny(i, STRONG) || outcome || isConcrete(statement, i);
    }

    /** 'als verpleegkundige', 'as a nurse' say who, not what. */
    private static boolean isCapacity(Statement statement, int i) {
        for (int k = i - 1; k >= 0 && k >= i - 3; k--) {
            if (statement.text().isWord(k, AS) || statement.text().isWord(k, ALS)) {
                return true;
            }
        }
        return false;
    }

    /** Doing something better, or more of something broad, without saying what on. */
    boolean isOnlyBetter() {
        int objects = concrete + broad + indicators + deliverables;
        boolean doing = actions > 0 && objects > 1;
        return (better > 0 && concrete <= 1 && !doing) || (comparatives > 0 && concrete == 0 && !doing);
    }

    boolean hasMeans() {
        return (meansVerbs > 0 && meansBroad > 0) || meansThings > 0;
    }
}
