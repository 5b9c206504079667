package nl.pop4j.text.lexicon;

import java.util.Locale;

/**
 * What a word or phrase does in a statement about development. A word may have several classes; the grammar decides.
 *
 * <p>Each class is one word list for each language, {@code <language>/<name>.txt}, with one word or phrase on a line.
 */
public enum WordClass {
    /** Articles and possessives: 'de', 'mijn', 'the'. */
    DETERMINER,
    /** Words that stand for something unnamed: 'ik', 'het', 'something'. */
    PRONOUN,
    /** Prepositions without a meaning of their own here. */
    PREPOSITION,
    /** 'en', 'maar', 'that'. */
    CONJUNCTION,
    /** Modal and helping verbs: 'wil', 'zal', 'have'. */
    AUXILIARY,
    /** Adverbs and adjectives that add nothing to judge by: 'graag', 'really'. */
    ADVERB,
    /** 'kunnen', 'in staat', 'able to'. */
    ABILITY,
    /** 'elke', 'every': with an occasion a fixed frequency. */
    UNIVERSAL,
    /** 'alle', 'iedereen', 'all': a set that can be counted off. */
    ALL,
    /** 'geen', 'niet', 'without'. */
    NEGATION,
    /** Words that take a claim back: 'misschien', 'when I can', 'nog geen streefcijfer'. */
    HEDGE,
    /** Amounts that nobody can count: 'meer', 'several'. */
    VAGUE_AMOUNT,
    /** Frequencies that nobody can count: 'vaker', 'regularly'. */
    VAGUE_FREQUENCY,
    /** Times without a date: 'binnenkort', 'as soon as possible'. */
    VAGUE_TIME,
    /** Opens a reason that lies outside the target: 'omdat', 'because'. */
    CAUSE,
    /** Opens a purpose: 'zodat', 'so that'. */
    PURPOSE,
    /** Opens the means: 'door', 'using'. */
    MEANS,
    /** Verbs whose doing can be seen. */
    ACTION_VERB(Kind.VERB),
    /** Verbs that bring a product or event into being: 'schrijven', 'publish'. */
    CREATE_VERB(Kind.VERB),
    /** Verbs that end something: 'afronden', 'submit'. */
    COMPLETE_VERB(Kind.VERB),
    /** Verbs of reaching: 'behalen', 'pass'. */
    ATTAIN_VERB(Kind.VERB),
    /** Verbs of learning and practising. */
    LEARN_VERB(Kind.VERB),
    /** Verbs that improve without saying how: 'verbeteren', 'grow'. */
    VAGUE_VERB(Kind.VERB),
    /** Verbs that say which way a figure goes: 'verhogen', 'reduce'. */
    DIRECTION_VERB(Kind.VERB),
    /** Verbs of handling what comes in, for which 'within' is a response time. */
    RESPONSE_VERB(Kind.VERB),
    /** Values in words: 'verdubbelen', 'by half', 'een voldoende'. */
    FIGURE_WORD(Kind.VERB),
    /** Areas too broad to tell what will be done: 'communicatie', 'leadership'. */
    BROAD_NOUN,
    /** Figures that go up and down: 'omzet', 'turnover'. */
    INDICATOR(Kind.HEAD),
    /** Nouns that say nothing about the subject: 'doel', 'score', 'result'. */
    GENERIC_NOUN,
    /** Traits and comparatives: 'assertiever', 'confident'. */
    TRAIT,
    /** What one passes or receives: 'diploma', 'exam'. */
    OUTCOME(Kind.HEAD),
    /** Names of certificates and exams: 'VCA', 'PRINCE2'. */
    CREDENTIAL,
    /** Positions: 'teamleider', 'senior buyer'. */
    ROLE(Kind.HEAD),
    /** Products that exist or not: 'handleiding', 'report'. */
    DELIVERABLE(Kind.HEAD),
    /** Nouns after which a number is a name: 'team 4', 'ISO 9001'. */
    IDENTIFIER,
    /** Groups of people, whose size describes: 'team van twaalf'. */
    GROUP,
    /** Units other than of time: 'kg', 'euro', 'procent'. */
    UNIT,
    /** 'minstens', 'at most', 'above'. */
    LIMIT,
    /** A state that is reached or not: 'klaar', 'approved'; and participles. */
    DONE_STATE,
    /** Month names; value 1 to 12. */
    MONTH(Kind.VALUED),
    /** Weekday names; value 1 (Monday) to 7; plus 10 for a plural. */
    WEEKDAY(Kind.VALUED),
    /** Units of time; value as in the time grammar. */
    TIME_UNIT(Kind.VALUED),
    /** Seasons; value 1 (spring) to 4. */
    SEASON(Kind.VALUED),
    /** Holidays and named days; value as in the time grammar. */
    HOLIDAY(Kind.VALUED),
    /** Events and periods with a known end: 'stage', 'sprint', 'appraisal'. */
    EVENT(Kind.HEAD),
    /** 'volgende', 'komende', 'next'. */
    NEXT,
    /** 'deze', 'this', 'current'. */
    THIS,
    /** 'vorig', 'last', 'ago'. */
    LAST,
    /** 'eind', 'close of'. */
    END_OF,
    /** 'begin', 'early'. */
    START_OF,
    /** 'half', 'medio', 'mid'. */
    MIDDLE_OF,
    /** Words before a last moment: 'uiterlijk', 'by'. */
    DEADLINE_WORD,
    /** Words before a bounded period: 'tijdens', 'within'. */
    PERIOD_WORD,
    /** Words before a beginning: 'vanaf', 'since'. */
    START_WORD,
    /** Days seen from today; value in days. */
    DAY_WORD(Kind.VALUED),
    /** Frequencies in one word: 'dagelijks', 'weekly'. */
    RECURRENCE,
    /** Number words; the value is the number. */
    NUMBER(Kind.VALUED),
    /** Ordinals; the value is the number. */
    ORDINAL(Kind.VALUED),
    /** Past tense of common verbs: 'had', 'zakte'. */
    PAST_TENSE,
    /** 'beter', 'more', 'sneller': better than now by nobody knows how much. */
    COMPARATIVE,
    /** 'ochtend', 'shift': a part of the day. */
    DAYPART;

    private enum Kind {
        PLAIN,
        VERB,
        HEAD,
        VALUED
    }

    private final Kind kind;

    WordClass() {
        this(Kind.PLAIN);
    }

    WordClass(Kind kind) {
        this.kind = kind;
    }

    /** The class as one bit, to be combined with others. */
    public long bit() {
        return 1L << index();
    }

    /** The bits of several classes. */
    public static long bits(WordClass... classes) {
        long bits = 0;
        for (WordClass each : classes) {
            bits |= each.bit();
        }
        return bits;
    }

    /** Where its column stands in tables by class. */
    int index() {
        return compareTo(DETERMINER);
    }

    boolean isVerb() {
        return kind == Kind.VERB;
    }

    boolean isHead() {
        return kind == Kind.HEAD;
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    }
}
