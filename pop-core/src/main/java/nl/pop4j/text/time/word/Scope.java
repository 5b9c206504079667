package nl.pop4j.text.time.word;

import java.time.LocalDate;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.number.NumberReader;
import nl.pop4j.text.token.TaggedText;
import nl.pop4j.text.token.Tokens;

/** One text under way: what is read, seen from which day, with which words and numbers. */
public record Scope(TaggedText text, LocalDate reference, TimeWords words, NumberReader numbers) {

    public Tokens tokens() {
        return text.tokens();
    }

    public boolean is(int token, WordClass wordClass) {
        return text.is(token, wordClass);
    }

    public int value(int token, WordClass wordClass) {
        return text.value(token, wordClass);
    }

    public boolean isWord(int token, int word) {
        return text.isWord(token, word);
    }

    public int next(int token) {
        return text.next(token);
    }

    /** Skips 'van', 'of' once. */
    public int afterOf(int token) {
        return isWord(token, words.van()) || isWord(token, words.of()) ? token + 1 : token;
    }

    /** Skips articles and possessives, at most three. */
    public int afterDeterminers(int token) {
        int i = token;
        for (int k = 0; k < 3 && is(i, WordClass.DETERMINER) && !is(i, WordClass.THIS); k++) {
            i = next(i);
        }
        return i;
    }

    /** The year 2000 to 2099 in digits at this token, also as {@code '27}; else -1. */
    public int year(int token) {
        if (tokens().isMark(token, '\'') || tokens().isMark(token, '\u2019')) {
            int two = tokens().isGlued(token + 1) && tokens().length(token + 1) == 2 ? tokens().digits(token + 1) : -1;
            return two < 0 ? -1 : 2000 + two;
        }
        boolean four = tokens().isNumber(token) && tokens().length(token) == 4;
        int year = four ? tokens().digits(token) : -1;
        return year >= 2000 && year < 2100 ? year : -1;
    }

    public int afterYear(int token) {
        return tokens().isMark(token) ? token + 2 : token + 1;
    }

    /** The unit of time without its plural mark, 0 if it is none. */
    public int unit(int token) {
        return is(token, WordClass.TIME_UNIT) ? value(token, WordClass.TIME_UNIT) % 100 : 0;
    }

    public boolean isPluralUnit(int token) {
        return is(token, WordClass.TIME_UNIT) && value(token, WordClass.TIME_UNIT) > 100;
    }
}
