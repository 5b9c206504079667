package nl.pop4j.text.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * All words and phrases that are known, in both languages, each under a number.
 *
 * <p>A word has a number whatever its language; its classes are kept for each language apart. Immutable, safe for any
 * number of threads. Example: {@code classes(Language.DUTCH, find("leren"))} holds the bit of
 * {@link WordClass#LEARN_VERB}.
 */
public final class Vocabulary {

    /** The number of a word that is not known. */
    public static final int UNKNOWN = -1;

    /** The longest word, in folded letters, that is looked up; longer ones are unknown. */
    public static final int MAX_LETTERS = 48;

    /** Flags beside the classes of a word; those of all languages stand in the English column. */
    static final long SEPARABLE_FORM = 1L << 61;

    static final long PARTICLE = 1L << 62;
    static final long FOREIGN = 1L << 63;

    /** In the Dutch column: a broad noun that makes every compound that ends in it broad: 'vaardigheden'. */
    static final long BROAD_HEAD = 1L << 63;

    /** What the build makes of the word lists, beside this class. */
    static final String TABLE = "vocabulary.bin";

    private static final long FLAGS = SEPARABLE_FORM | PARTICLE | FOREIGN;
    private static final int MIN_HEAD = 4;
    private static final int MIN_MODIFIER = 3;

    private final WordTable words;

    /** For each word which of the combinations of classes it has. */
    private final char[] combinations;

    /** The combinations of classes, by language. */
    private final long[][] classes;

    private final NumberTrie[] phrases;
    private final NumberTrie separable;
    private final NumberTrie values;
    private final long headBits = WordClass.headBits() | WordClass.TIME_UNIT.bit();

    private Vocabulary(TableReader table) {
        words = new WordTable(table);
        combinations = table.chars();
        classes = new long[][] {table.longs(), table.longs()};
        phrases = new NumberTrie[] {new NumberTrie(table), new NumberTrie(table)};
        separable = new NumberTrie(table);
        values = new NumberTrie(table);
        table.end();
    }

    /**
     * The words of a table that was made from word lists.
     *
     * @throws IllegalStateException if it is cut short or no such table
     */
    static Vocabulary of(byte[] table) {
        return new Vocabulary(new TableReader(table));
    }

    /** The vocabulary that comes with the library. */
    public static Vocabulary standard() {
        return Standard.VOCABULARY;
    }

    /** The number of a word, or {@link #UNKNOWN}. */
    public int find(String word) {
        char[] letters = new char[MAX_LETTERS + 1];
        return find(letters, Folding.fold(word, 0, word.length(), letters));
    }

    /**
     * The number of a folded word, or {@link #UNKNOWN}.
     *
     * @param letters the folded letters
     * @param length how many of them count
     */
    public int find(char[] letters, int length) {
        return words.find(letters, 0, length);
    }

    /**
     * The head of a Dutch compound: the longest known ending that can be one, such as 'certificaat' in
     * 'reachtruckcertificaat'; or {@link #UNKNOWN}.
     *
     * @param letters the folded letters of a word that {@link #find} does not know
     * @param length how many of them count
     */
    public int findHead(char[] letters, int length) {
        if (length > MAX_LETTERS) {
            return UNKNOWN;
        }
        int head = UNKNOWN;
        int hash = WordTable.EMPTY;
        for (int from = length - 1; from >= MIN_MODIFIER; from--) {
            hash = WordTable.hash(hash, letters[from]);
            int word = from > length - MIN_HEAD ? UNKNOWN : words.find(letters, from, length, hash);
            if (word >= 0 && headClasses(word) != 0) {
                head = word;
            }
        }
        return head;
    }

    /** The classes of a word as the head of a compound, as bits. */
    public long headClasses(int word) {
        long bits = bits(Language.DUTCH, word);
        long broad = (bits & BROAD_HEAD) == 0 ? 0 : WordClass.BROAD_NOUN.bit();
        return (bits & headBits) | broad;
    }

    /** The classes of a word in a language, as bits; 0 for an unknown word. */
    public long classes(Language language, int word) {
        return word < 0 ? 0 : bits(language, word) & ~FLAGS;
    }

    /** Whether the word is a common one of a language that is not read here, such as 'und' or 'pour'. */
    public boolean isForeign(int word) {
        return isFlagged(word, FOREIGN);
    }

    /** Whether the word is a form of a Dutch separable verb that may stand apart from its particle, such as 'rond'. */
    public boolean isSeparableForm(int word) {
        return isFlagged(word, SEPARABLE_FORM);
    }

    /** Whether the word is a particle of Dutch separable verbs, such as 'af'. */
    public boolean isParticle(int word) {
        return isFlagged(word, PARTICLE);
    }

    private boolean isFlagged(int word, long flag) {
        return word >= 0 && (bits(Language.ENGLISH, word) & flag) != 0;
    }

    private long bits(Language language, int word) {
        return classes[language.index()][combinations[word]];
    }

    /** The value of a word in one class, such as 3 for 'maart' as {@link WordClass#MONTH}; 0 without one. */
    public int value(WordClass wordClass, int word) {
        return word < 0 ? 0 : (int) values.value(wordClass.index(), word);
    }

    /** Walks one word on through the phrases of a language; node 0 is the start, -1 is the end. */
    public int phraseNode(Language language, int node, int word) {
        return word < 0 ? -1 : phrases[language.index()].child(node, word);
    }

    /** The classes of the phrase that ends in this node; 0 if none does. */
    public long phraseClasses(Language language, int node) {
        return phrases[language.index()].value(node);
    }

    /** The classes of a Dutch separable verb by its finite form and its particle: 'rond' with 'af'; 0 if there is none. */
    public long separableClasses(int form, int particle) {
        return form < 0 || particle < 0 ? 0 : separable.value(form, particle);
    }

    private static final class Standard {

        static final Vocabulary VOCABULARY = of(table());

        /** The table that the build made; a build that is under way, or is not Maven's, has the lists beside it. */
        private static byte[] table() {
            try (InputStream in = Vocabulary.class.getResourceAsStream(TABLE)) {
                return in == null ? WordLists.toTable(Vocabulary.class::getResourceAsStream) : in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
