package nl.pop4j.text.lexicon;

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

    private static final long FLAGS = SEPARABLE_FORM | PARTICLE | FOREIGN;
    private static final int MIN_HEAD = 4;
    private static final int MIN_MODIFIER = 3;

    private final WordTable words;
    private final long[][] classes;
    private final int[][] values;
    private final PhraseTrie[] phrases;
    private final LongTable separable;
    private final long[] separableClasses;
    private final long headBits;

    Vocabulary(VocabularyBuilder parts) {
        classes = parts.classes();
        values = parts.values();
        phrases = parts.phrases();
        separable = parts.separable();
        separableClasses = parts.separableClasses();
        words = new WordTable(parts.words());
        long bits = 0;
        for (WordClass each : WordClass.values()) {
            bits |= each.isHead() ? each.bit() : 0;
        }
        headBits = bits;
    }

    /** The vocabulary that comes with the library. */
    public static Vocabulary standard() {
        return Standard.VOCABULARY;
    }

    /** The number of a word, or {@link #UNKNOWN}. */
    public int find(String word) {
        char[] letters = new char[MAX_LETTERS + 1];
        int length = Folding.fold(word, 0, word.length(), letters);
        return find(letters, length, new int[MAX_LETTERS + 1]);
    }

    /**
     * The number of a folded word, or {@link #UNKNOWN}.
     *
     * @param letters the folded letters
     * @param length how many of them count
     * @param suffixHashes receives what {@link #findHead} needs; at least {@code length} long
     */
    public int find(char[] letters, int length, int[] suffixHashes) {
        if (length == 0 || length > MAX_LETTERS) {
            return UNKNOWN;
        }
        return words.probe(letters, 0, length, WordTable.hash(letters, length, suffixHashes));
    }

    /**
     * The head of a Dutch compound: the longest known ending that can be one, such as 'certificaat' in
     * 'reachtruckcertificaat'; or {@link #UNKNOWN}.
     *
     * @param letters the folded letters of a word that {@link #find} does not know
     * @param length how many of them count
     * @param suffixHashes as filled by {@link #find} for this word
     */
    public int findHead(char[] letters, int length, int[] suffixHashes) {
        if (length > MAX_LETTERS) {
            return UNKNOWN;
        }
        for (int from = MIN_MODIFIER; from <= length - MIN_HEAD; from++) {
            int id = words.probe(letters, from, length, suffixHashes[from]);
            if (id >= 0 && headClasses(id) != 0) {
                return id;
            }
        }
        return UNKNOWN;
    }

    /** The classes of a word as the head of a compound, as bits. */
    public long headClasses(int word) {
        long bits = classes[Language.DUTCH.index()][word];
        long broad = (bits & BROAD_HEAD) == 0 ? 0 : WordClass.BROAD_NOUN.bit();
        return (bits & (headBits | WordClass.TIME_UNIT.bit())) | broad;
    }

    /** The classes of a word in a language, as bits; 0 for an unknown word. */
    public long classes(Language language, int word) {
        return word < 0 ? 0 : classes[language.index()][word] & ~FLAGS;
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
        return word >= 0 && (classes[Language.ENGLISH.index()][word] & flag) != 0;
    }

    /** The value of a word in one class, such as 3 for 'maart' as {@link WordClass#MONTH}; 0 without one. */
    public int value(WordClass wordClass, int word) {
        int[] ofClass = values[wordClass.index()];
        return word < 0 || ofClass.length == 0 ? 0 : ofClass[word];
    }

    /** Walks one word on through the phrases of a language; node 0 is the start, -1 is the end. */
    public int phraseNode(Language language, int node, int word) {
        return word < 0 ? -1 : phrases[language.index()].child(node, word);
    }

    /** The classes of the phrase that ends in this node; 0 if none does. */
    public long phraseClasses(Language language, int node) {
        return phrases[language.index()].classes(node);
    }

    /** The classes of a Dutch separable verb by its finite form and its particle: 'rond' with 'af'; 0 if there is none. */
    public long separableClasses(int form, int particle) {
        int index = separable.get(LongTable.key(form, particle));
        return index < 0 ? 0 : separableClasses[index];
    }

    private static final class Standard {
        static final Vocabulary VOCABULARY = WordLists.load(Vocabulary.class::getResourceAsStream);
    }
}
