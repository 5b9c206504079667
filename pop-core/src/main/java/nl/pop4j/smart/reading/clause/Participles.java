package nl.pop4j.smart.reading.clause;

import nl.pop4j.text.lexicon.Language;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.token.Tokens;

/** Tells a state that is reached or not: 'klaar', 'approved', and participles that no list holds: 'geactualiseerd'. */
public final class Participles {

    private static final int SHORTEST = 6;

    private Participles() {}

    /** Whether the token is such a state. */
    public static boolean isOne(Statement statement, int i) {
        return statement.is(i, WordClass.DONE_STATE) || isUnlisted(statement, i);
    }

    private static boolean isUnlisted(Statement statement, int i) {
        Tokens tokens = statement.text().tokens();
        if (!statement.text().isUnknown(i) || tokens.length(i) < SHORTEST) {
            return false;
        }
        String text = tokens.text();
        if (statement.text().language() == Language.ENGLISH) {
            return text.regionMatches(true, tokens.end(i) - 2, "ed", 0, 2);
        }
        boolean ge = text.regionMatches(true, tokens.start(i), "ge", 0, 2);
        char last = Character.toLowerCase(text.charAt(tokens.end(i) - 1));
        return ge && (last == 'd' || last == 't');
    }
}
