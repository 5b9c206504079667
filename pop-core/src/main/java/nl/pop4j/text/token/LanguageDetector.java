package nl.pop4j.text.token;

import java.util.Optional;
import nl.pop4j.text.lexicon.Language;
import nl.pop4j.text.lexicon.Vocabulary;
import nl.pop4j.text.lexicon.WordClass;

/**
 * Tells Dutch from English, and both from anything else, by counting known words.
 *
 * <p>Words that hold sentences together count three times, others once; words of both languages count for neither.
 * Common words of French, German, Spanish and others count against. When known words do not decide, as in 'Stop
 * smoking', the spelling of all words does. Example: 'Ik wil leren lassen' is Dutch, 'Je veux
 * apprendre' is neither.
 */
public final class LanguageDetector {

    private static final long GLUE = WordClass.bits(
            WordClass.DETERMINER,
            WordClass.PRONOUN,
            WordClass.PREPOSITION,
            WordClass.CONJUNCTION,
            WordClass.AUXILIARY,
            WordClass.ADVERB,
            WordClass.NEGATION,
            WordClass.UNIVERSAL,
            WordClass.DEADLINE_WORD,
            WordClass.PERIOD_WORD);

    private final Vocabulary vocabulary;

    /** A detector that knows these words. */
    public LanguageDetector(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The language of the text, or empty if it is neither Dutch nor English or says too little to tell. */
    public Optional<Language> detect(Tokens tokens) {
        int dutch = 0;
        int english = 0;
        int foreign = 0;
        int words = 0;
        boolean known = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.isWord(i)) {
                continue;
            }
            words++;
            int nl = weight(Language.DUTCH, tokens, i);
            int en = weight(Language.ENGLISH, tokens, i);
            known |= nl > 0 || en > 0;
            dutch += nl > en ? nl : 0;
            english += en > nl ? en : 0;
            foreign += nl == 0 && en == 0 && vocabulary.isForeign(tokens.word(i)) ? 3 : 0;
        }
        if (dutch == english && known && foreign == 0) {
            return SpellingCues.detect(tokens);
        }
        int best = Math.max(dutch, english);
        if (dutch == english || foreign > best || best * 4 < words) {
            return Optional.empty();
        }
        return Optional.of(dutch > english ? Language.DUTCH : Language.ENGLISH);
    }

    /**
     * Whether the text can be read in the language that it is said to be in: not when another language speaks from it
     * and this one does not.
     */
    public boolean isReadable(Tokens tokens, Language language) {
        int own = 0;
        int foreign = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int weight = weight(language, tokens, i);
            own += weight;
            foreign += weight == 0 && vocabulary.isForeign(tokens.word(i)) ? 3 : 0;
        }
        return foreign <= own;
    }

    private int weight(Language language, Tokens tokens, int i) {
        int word = tokens.word(i);
        if (word < 0) {
            boolean compound = language == Language.DUTCH && (tokens.head(i) >= 0 || tokens.numeral(i) >= 0);
            return compound ? 1 : 0;
        }
        long classes = vocabulary.classes(language, word);
        return classes == 0 ? 0 : (classes & GLUE) != 0 ? 3 : 1;
    }
}
