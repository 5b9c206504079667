package nl.pop4j.smart.reading;

import nl.pop4j.smart.reading.clause.Content;
import nl.pop4j.smart.reading.clause.Statement;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.lexicon.WordSet;
import nl.pop4j.text.token.Tokens;

/** Tells what is not done at all, which anyone can see: 'stop smoking', 'geen enkele fout', 'eet ik geen snoep'. */
final class Abstinence {

    private static final WordSet LONGER = WordSet.of("meer", "longer", "anymore");
    private static final WordSet STOP =
            WordSet.of("stop", "stoppen", "stopt", "gestopt", "quit", "stopping", "quitting", "stopped");
    private static final WordSet HABITS = WordSet.of(
            "smoking", "vaping", "drinking", "gambling", "snacking", "roken", "vapen", "drinken", "gokken", "snoepen");
    private static final WordSet CONSUMING = WordSet.of(
            "eet",
            "eten",
            "drink",
            "drinken",
            "rook",
            "roken",
            "koop",
            "kopen",
            "snoep",
            "snoepen",
            "gebruik",
            "eat",
            "eating",
            "drinking",
            "smoke",
            "smoking",
            "buy",
            "buying");
    private static final WordSet WITH = WordSet.of("met");

    private Abstinence() {}

    static boolean isOne(Statement statement, Content content, int i) {
        return isNone(statement, content, i) || isGivenUp(statement, i);
    }

    /** 'ik rook niet meer', 'no longer', 'geen enkele sigaret'. */
    private static boolean isNoLonger(Statement statement, int i) {
        Tokens tokens = statement.text().tokens();
        boolean longer = statement.is(i, WordClass.NEGATION) && LONGER.contains(tokens.word(i + 1));
        boolean single = statement.is(i, WordClass.NEGATION) && statement.text().next(i) > i + 1;
        return longer || single;
    }

    /** 'eet ik geen snoep', 'drink no alcohol'. */
    private static boolean isConsumed(Statement statement) {
        for (int i = 0; i < statement.size(); i++) {
            if (CONSUMING.contains(statement.text().tokens().word(i))) {
                return true;
            }
        }
        return false;
    }

    /** 'stoppen met roken', 'quit smoking': a habit that is there or not. */
    private static boolean isGivenUp(Statement statement, int i) {
        Tokens tokens = statement.text().tokens();
        if (!STOP.contains(tokens.word(i))) {
            return false;
        }
        for (int k = i + 1; k <= i + 3; k++) {
            if (HABITS.contains(tokens.word(k))) {
                return true;
            }
        }
        return HABITS.contains(tokens.word(i - 1))
                || HABITS.contains(tokens.word(i - 2))
                || isStopped(statement, i + 1);
    }

    /** 'stop eating sugar', 'stoppen met suiker'. */
    private static boolean isStopped(Statement statement, int i) {
        Tokens tokens = statement.text().tokens();
        if (WITH.contains(tokens.word(i))) {
            return statement.text().isUnknown(i + 1);
        }
        boolean gerund = tokens.isWord(i) && tokens.text().regionMatches(true, tokens.end(i) - 3, "ing", 0, 3);
        return gerund && statement.isAny(i, BehaviourFinder.DOING) && !statement.is(i, WordClass.VAGUE_VERB);
    }

    /** 'no alcohol on weekdays', 'geen enkele fout', 'zonder fouten'. */
    private static boolean isNone(Statement statement, Content content, int i) {
        if (isNoLonger(statement, i) && content.actions() > 0 && content.vagueVerbs() == 0) {
            return true;
        }
        boolean opens = i == 0 || statement.text().tokens().isMark(i - 1) || statement.isTime(i - 1);
        int length = statement.text().tokens().length(i);
        int next = statement.text().next(i);
        boolean thing = statement.text().isUnknown(next)
                || statement.isAny(next, WordClass.bits(WordClass.INDICATOR, WordClass.EVENT, WordClass.DONE_STATE));
        boolean never = length == 5 && !statement.text().isInside(i + 1);
        boolean none = statement.is(i, WordClass.NEGATION) && opens && (never || (length <= 4 && thing));
        boolean consumes = statement.is(i, WordClass.NEGATION) && length <= 4 && thing && isConsumed(statement);
        return (none || consumes) && content.vagueVerbs() == 0;
    }
}
