package nl.pop4j.text.lexicon;

/** Inflects the verbs of one language into the vocabulary. */
interface VerbForms {

    /** Adds every form of a verb under these classes; participles become {@link WordClass#DONE_STATE} as well. */
    void add(VocabularyBuilder vocabulary, String verb, long classes);
}
