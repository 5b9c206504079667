package nl.pop4j.smart.reading;

import nl.pop4j.smart.reading.clause.Content;
import nl.pop4j.smart.reading.clause.Statement;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.lexicon.WordSet;
import nl.pop4j.text.token.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds what somebody in care or at school does by the end: 'Mevrouw kleedt zichzelf aan', 'the client will dress'. Such a
 * goal tells what others will see; with 'ik' the same words tell an activity.
 */
final class PersonFinder {

    private static final WordSet PERSONS = WordSet.of(
            "mevrouw",
            "meneer",
            "mw",
            "mevr",
            "dhr",
            "client",
            "patient",
            "bewoner",
            "zorgvrager",
            "leerling",
            "student",
            "deelnemer",
            "kind",
            "jongere",
            "cursist",
            "resident",
            "pupil",
            "learner",
            "child",
            "participant",
            "trainee");
    private static final long BEFORE = WordClass.bits(
            WordClass.DETERMINER, WordClass.ADVERB, WordClass.PERIOD_WORD, WordClass.DEADLINE_WORD, WordClass.TRAIT);
    private static final long VAGUE = WordClass.bits(WordClass.AUXILIARY, WordClass.VAGUE_VERB);
    private static final int REACH = 8;

    private PersonFinder() {}

    static @Nullable Span find(Statement statement, Content content) {
        if (content.traits() + content.better() > 0 || content.actions() + content.completes() == 0) {
            return null;
        }
        for (int i = 0; i < statement.size(); i++) {
            if (PERSONS.contains(statement.text().tokens().word(i)) && isSubject(statement, i)) {
                int verb = verb(statement, i);
                return verb < 0
                        ? null
                        : statement.span(Math.min(i, verb), statement.text().next(Math.max(i, verb)));
            }
        }
        return null;
    }

    /** Only articles and times stand before it in its sentence. */
    private static boolean isSubject(Statement statement, int person) {
        for (int i = person - 1; i >= 0 && !statement.isSentenceEnd(i); i--) {
            boolean light = statement.isAny(i, BEFORE) || statement.text().isInside(i);
            if (!light && !statement.isTime(i) && statement.text().tokens().isWord(i)) {
                return statement.isAny(i, Content.STRONG) && opens(statement, i);
            }
        }
        return statement.isTarget(person);
    }

    /** Whether a verb stands before its subject, as after a time in Dutch. */
    private static boolean opens(Statement statement, int verb) {
        return verb > 0 && statement.isTime(verb - 1);
    }

    /** The person's own verb, in the same sentence: shortly before it, or after it. */
    private static int verb(Statement statement, int person) {
        int first = person;
        while (first > 0 && first > person - 2 && !statement.isSentenceEnd(first - 1)) {
            first--;
        }
        int last = Math.min(statement.size(), person + REACH);
        for (int i = first; i < last && !statement.isSentenceEnd(i); i++) {
            if (statement.is(i, WordClass.LEARN_VERB)) {
                return -1;
            }
            if (statement.isAny(i, Content.STRONG) && !statement.isAny(i, VAGUE)) {
                return i;
            }
        }
        return -1;
    }
}
