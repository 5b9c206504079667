package nl.pop4j.text.token;

import java.util.Optional;
import nl.pop4j.text.lexicon.Language;

/** Tells Dutch from English by letters that stand together in one of them only. */
final class SpellingCues {

    private static final String[] DUTCH = {"ij", "aa", "oe", "uu", "sch", "eu", "ieu", "eid"};
    private static final String[] ENGLISH = {"th", "wh", "sh", "ck", "ough", "ay", "oa"};
    private static final String[] ENGLISH_ENDINGS = {"ing", "tion", "ly", "ness", "ful"};
    private static final String[] DUTCH_ENDINGS = {"en", "tje", "isch", "lijk"};

    private SpellingCues() {}

    /** The language for which more letters speak; empty if as many speak for the other. */
    static Optional<Language> detect(Tokens tokens) {
        int dutch = 0;
        int english = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i)) {
                dutch += cues(tokens, i, DUTCH, DUTCH_ENDINGS);
                english += cues(tokens, i, ENGLISH, ENGLISH_ENDINGS);
            }
        }
        if (dutch == english) {
            return Optional.empty();
        }
        return Optional.of(dutch > english ? Language.DUTCH : Language.ENGLISH);
    }

    private static int cues(Tokens tokens, int word, String[] inside, String[] endings) {
        int count = 0;
        int end = tokens.end(word);
        for (String cue : inside) {
            for (int at = tokens.start(word); at + cue.length() <= end; at++) {
                count += tokens.text().regionMatches(true, at, cue, 0, cue.length()) ? 1 : 0;
            }
        }
        for (String cue : endings) {
            boolean longer = tokens.length(word) > cue.length() + 1;
            count += longer && tokens.text().regionMatches(true, end - cue.length(), cue, 0, cue.length()) ? 1 : 0;
        }
        return count;
    }
}
