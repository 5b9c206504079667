package nl.pop4j.smart.reading;

import nl.pop4j.smart.reading.clause.Content;
import nl.pop4j.smart.reading.clause.Statement;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.lexicon.WordSet;
import nl.pop4j.text.token.Span;
import nl.pop4j.text.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds what one passes, receives or becomes: an exam, a certificate, a language level, a mark in letters, a position. */
final class OutcomeFinder {

    private static final int REACH = 6;
    private static final long BETTER = WordClass.bits(WordClass.TRAIT, WordClass.ADVERB, WordClass.VAGUE_AMOUNT);

    private static final long BEFORE_ROLE =
            WordClass.bits(WordClass.PRONOUN, WordClass.DETERMINER, WordClass.ROLE, WordClass.NUMBER);
    private static final WordSet BECOME = WordSet.of("worden", "word", "become", "becoming");
    private static final WordSet BE = WordSet.of("be");
    private static final WordSet BEN = WordSet.of("ben");
    private static final WordSet BEN_IK = WordSet.of("ik");

    private OutcomeFinder() {}

    static @Nullable Span find(Statement statement, Content content) {
        boolean other = content.actions() + content.creates() + content.learns() + content.vagueVerbs() > 0;
        boolean attained = content.attains() + content.completes() > 0 || !other;
        for (int i = 0; i < statement.size(); i++) {
            if (!statement.isTarget(i) || statement.isTime(i)) {
                continue;
            }
            boolean outcome =
                    statement.is(i, WordClass.OUTCOME) || statement.is(i, WordClass.CREDENTIAL) || isCode(statement, i);
            if ((outcome && attained) || isLevel(statement, i) || isLetterGrade(statement, i)) {
                return statement.span(i, statement.text().next(i));
            }
            if (statement.is(i, WordClass.ROLE) && isAttainedRole(statement, i)) {
                return statement.span(i, statement.text().next(i));
            }
        }
        return null;
    }

    /** 'AZ-900', 'N10-008': the code of an exam, where something is attained. */
    private static boolean isCode(Statement statement, int i) {
        Tokens tokens = statement.text().tokens();
        boolean letters = statement.text().isUnknown(i) && tokens.length(i) <= 4;
        return letters
                && tokens.isMark(i + 1, '-')
                && tokens.isGlued(i + 1)
                && tokens.digits(i + 2) > 9
                && tokens.isGlued(i + 2);
    }

    /** 'B2', 'niveau A2', '3F': a language level of the Common European Framework or the Dutch reference levels. */
    static boolean isLevel(Statement statement, int i) {
        Tokens tokens = statement.text().tokens();
        int digit = tokens.digits(i + 1);
        boolean letter = tokens.isWord(i) && tokens.length(i) == 1 && tokens.isGlued(i + 1);
        if (letter && (digit == 1 || digit == 2) && tokens.length(i + 1) == 1) {
            char c = tokens.text().charAt(tokens.start(i));
            boolean certain = c == 'b' || c == 'B' || c == 'c' || c == 'C';
            boolean a = c == 'a' || c == 'A';
            return certain || (a && isAboutLanguage(statement, i));
        }
        boolean f =
                tokens.digits(i) >= 1 && tokens.digits(i) <= 4 && tokens.isGlued(i + 1) && tokens.length(i + 1) == 1;
        return f && tokens.text().regionMatches(true, tokens.start(i + 1), "f", 0, 1);
    }

    private static boolean isAboutLanguage(Statement statement, int at) {
        int last = Math.min(statement.size(), at + REACH);
        for (int i = Math.max(0, at - REACH); i < last; i++) {
            boolean level = statement.is(i, WordClass.GENERIC_NOUN) || statement.is(i, WordClass.ATTAIN_VERB);
            if (level || statement.is(i, WordClass.OUTCOME)) {
                return true;
            }
        }
        return false;
    }

    /** 'an A', 'a B+'. */
    private static boolean isLetterGrade(Statement statement, int i) {
        Tokens tokens = statement.text().tokens();
        boolean letter = tokens.isWord(i) && tokens.length(i) == 1 && statement.is(i - 1, WordClass.DETERMINER);
        boolean joined = tokens.isGlued(i + 1) && (tokens.isWord(i + 1) || tokens.isNumber(i + 1));
        if (!letter || joined) {
            return false;
        }
        char c = tokens.text().charAt(tokens.start(i));
        boolean grade = (c >= 'a' && c <= 'd') || (c >= 'A' && c <= 'D');
        return grade && tokens.length(i - 1) <= 2 && !statement.text().isUnknown(i + 1);
    }

    /** 'teamleider worden', 'appointed as senior buyer'; not 'een betere manager worden'. */
    private static boolean isAttainedRole(Statement statement, int role) {
        boolean becomes = false;
        int last = Math.min(statement.size(), role + REACH);
        for (int i = Math.max(0, role - REACH); i < last; i++) {
            if (i < role && statement.isAny(i, BETTER)) {
                return false;
            }
            becomes |= isBecoming(statement, i) || isBeing(statement, i, role);
        }
        return becomes;
    }

    private static boolean isBecoming(Statement statement, int i) {
        return statement.is(i, WordClass.OUTCOME)
                || BECOME.contains(statement.text().tokens().word(i));
    }

    /** 'to be team leader', 'ben ik teamleider'; not 'ik ben verpleegkundige', nor 'be there as a coach'. */
    private static boolean isBeing(Statement statement, int i, int role) {
        int word = statement.text().tokens().word(i);
        boolean being = BE.contains(word)
                || (BEN.contains(word)
                        && BEN_IK.contains(statement.text().tokens().word(i + 1)));
        if (!being || i > role) {
            return false;
        }
        for (int k = i + 1; k < role; k++) {
            if (!statement.isAny(k, BEFORE_ROLE) && !statement.isTime(k)) {
                return false;
            }
        }
        return true;
    }
}
