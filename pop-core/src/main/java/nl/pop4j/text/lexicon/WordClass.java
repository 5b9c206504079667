package nl.pop4j.text.lexicon;

import java.util.Locale;

/**
 * What a word or phrase does in a statement about development. A word may have several classes; the grammar decides.
 *
 * <p>Each class is one word list for each language, {@code <language>/<name>.txt}, with one word or phrase on a line.
 *
 * <p>Example: 'leren' has the class {@code LEARN_VERB}; see {@link Vocabulary}.
 */
public enum WordClass {
    /** Articles and possessives: 'de', 'mijn', 'the'. */
    DETERMINER(0),
    /** Words that stand for something unnamed: 'ik', 'het', 'something'. */
    PRONOUN(1),
    /** Prepositions without a meaning of their own here. */
    PREPOSITION(2),
    /** 'en', 'maar', 'that'. */
    CONJUNCTION(3),
    /** Modal and helping verbs: 'wil', 'zal', 'have'. */
    AUXILIARY(4),
    /** Adverbs and adjectives that add nothing to judge by: 'graag', 'really'. */
    ADVERB(5),
    /** 'kunnen', 'in staat', 'able to'. */
    ABILITY(6),
    /** 'elke', 'every': with an occasion a fixed frequency. */
    UNIVERSAL(7),
    /** 'alle', 'iedereen', 'all': a set that can be counted off. */
    ALL(8),
    /** 'geen', 'niet', 'without'. */
    NEGATION(9),
    /** Words that take a claim back: 'misschien', 'when I can', 'nog geen streefcijfer'. */
    HEDGE(10),
    /** Amounts that nobody can count: 'meer', 'several'. */
    VAGUE_AMOUNT(11),
    /** Frequencies that nobody can count: 'vaker', 'regularly'. */
    VAGUE_FREQUENCY(12),
    /** Times without a date: 'binnenkort', 'as soon as possible'. */
    VAGUE_TIME(13),
    /** Opens a reason that lies outside the target: 'omdat', 'because'. */
    CAUSE(14),
    /** Opens a purpose: 'zodat', 'so that'. */
    PURPOSE(15),
    /** Opens the means: 'door', 'using'. */
    MEANS(16),
    /** Verbs whose doing can be seen. */
    ACTION_VERB(17, Kind.VERB),
    /** Verbs that bring a product or event into being: 'schrijven', 'publish'. */
    CREATE_VERB(18, Kind.VERB),
    /** Verbs that end something: 'afronden', 'submit'. */
    COMPLETE_VERB(19, Kind.VERB),
    /** Verbs of reaching: 'behalen', 'pass'. */
    ATTAIN_VERB(20, Kind.VERB),
    /** Verbs of learning and practising. */
    LEARN_VERB(21, Kind.VERB),
    /** Verbs that improve without saying how: 'verbeteren', 'grow'. */
    VAGUE_VERB(22, Kind.VERB),
    /** Verbs that say which way a figure goes: 'verhogen', 'reduce'. */
    DIRECTION_VERB(23, Kind.VERB),
    /** Verbs of handling what comes in, for which 'within' is a response time. */
    RESPONSE_VERB(24, Kind.VERB),
    /** Values in words: 'verdubbelen', 'by half', 'een voldoende'. */
    FIGURE_WORD(25, Kind.VERB),
    /** Areas too broad to tell what will be done: 'communicatie', 'leadership'. */
    BROAD_NOUN(26),
    /** Figures that go up and down: 'omzet', 'turnover'. */
    INDICATOR(27, Kind.HEAD),
    /** Nouns that say nothing about the subject: 'doel', 'score', 'result'. */
    GENERIC_NOUN(28),
    /** Traits and comparatives: 'assertiever', 'confident'. */
    TRAIT(29),
    /** What one passes or receives: 'diploma', 'exam'. */
    OUTCOME(30, Kind.HEAD),
    /** Names of certificates and exams: 'VCA', 'PRINCE2'. */
    CREDENTIAL(31),
    /** Positions: 'teamleider', 'senior buyer'. */
    ROLE(32, Kind.HEAD),
    /** Products that exist or not: 'handleiding', 'report'. */
    DELIVERABLE(33, Kind.HEAD),
    /** Nouns after which a number is a name: 'team 4', 'ISO 9001'. */
    IDENTIFIER(34),
    /** Groups of people, whose size describes: 'team van twaalf'. */
    GROUP(35),
    /** Units other than of time: 'kg', 'euro', 'procent'. */
    UNIT(36),
    /** 'minstens', 'at most', 'above'. */
    LIMIT(37),
    /** A state that is reached or not: 'klaar', 'approved'; and participles. */
    DONE_STATE(38),
    /** Month names; value 1 to 12. */
    MONTH(39, Kind.VALUED),
    /** Weekday names; value 1 (Monday) to 7; plus 10 for a plural. */
    WEEKDAY(40, Kind.VALUED),
    /** Units of time; value as in the time grammar. */
    TIME_UNIT(41, Kind.VALUED),
    /** Seasons; value 1 (spring) to 4. */
    SEASON(42, Kind.VALUED),
    /** Holidays and named days; value as in the time grammar. */
    HOLIDAY(43, Kind.VALUED),
    /** Events and periods with a known end: 'stage', 'sprint', 'appraisal'. */
    EVENT(44, Kind.HEAD),
    /** 'volgende', 'komende', 'next'. */
    NEXT(45),
    /** 'deze', 'this', 'current'. */
    THIS(46),
    /** 'vorig', 'last', 'ago'. */
    LAST(47),
    /** 'eind', 'close of'. */
    END_OF(48),
    /** 'begin', 'early'. */
    START_OF(49),
    /** 'half', 'medio', 'mid'. */
    MIDDLE_OF(50),
    /** Words before a last moment: 'uiterlijk', 'by'. */
    DEADLINE_WORD(51),
    /** Words before a bounded period: 'tijdens', 'within'. */
    PERIOD_WORD(52),
    /** Words before a beginning: 'vanaf', 'since'. */
    START_WORD(53),
    /** Days seen from today; value in days. */
    DAY_WORD(54, Kind.VALUED),
    /** Frequencies in one word: 'dagelijks', 'weekly'. */
    RECURRENCE(55),
    /** Number words; the value is the number. */
    NUMBER(56, Kind.VALUED),
    /** Ordinals; the value is the number. */
    ORDINAL(57, Kind.VALUED),
    /** Past tense of common verbs: 'had', 'zakte'. */
    PAST_TENSE(58),
    /** 'beter', 'more', 'sneller': better than now by nobody knows how much. */
    COMPARATIVE(59),
    /** 'ochtend', 'shift': a part of the day. */
    DAYPART(60);

    private enum Kind {
        PLAIN,
        VERB,
        HEAD,
        VALUED
    }

    private final int index;
    private final long bit;
    private final Kind kind;

    WordClass(int index) {
        this(index, Kind.PLAIN);
    }

    WordClass(int index, Kind kind) {
        this.index = index;
        this.kind = kind;
        bit = 1L << index;
    }

    /** The class as one bit, to be combined with others. */
    public long bit() {
        return bit;
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
        return index;
    }

    boolean isVerb() {
        return kind == Kind.VERB;
    }

    /** The bits of all classes of verbs. */
    static long verbBits() {
        return bitsOf(Kind.VERB);
    }

    private static long bitsOf(Kind kind) {
        long bits = 0;
        for (WordClass each : values()) {
            bits |= each.kind == kind ? each.bit : 0;
        }
        return bits;
    }

    /** The bits of all classes that the head of a compound can have. */
    static long headBits() {
        return bitsOf(Kind.HEAD);
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    }
}
