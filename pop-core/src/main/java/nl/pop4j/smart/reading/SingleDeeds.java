package nl.pop4j.smart.reading;

import nl.pop4j.smart.reading.clause.Content;
import nl.pop4j.smart.reading.clause.Statement;
import nl.pop4j.text.lexicon.Language;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.lexicon.WordSet;
import nl.pop4j.text.token.TaggedText;

/** Finds what is done once and then is so: something got, brought into use, applied for; somebody hired; a place gone to. */
final class SingleDeeds {

    private static final int NEAR = 6;
    private static final int OBJECT = 5;
    private static final WordSet GETTING = WordSet.of(
            "get", "getting", "obtain", "secure", "win", "have", "krijgen", "vinden", "heb", "hebben", "do", "doen",
            "doe");
    private static final WordSet APPLYING = WordSet.of(
            "meld",
            "meldt",
            "schrijf",
            "schrijft",
            "aanmelden",
            "inschrijven",
            "enrol",
            "enroll",
            "register",
            "apply",
            "sign");
    private static final WordSet RELEASING = WordSet.of(
            "implement",
            "implementing",
            "ship",
            "shipping",
            "launch",
            "launching",
            "release",
            "deploy",
            "deploying",
            "open",
            "opening",
            "buy",
            "purchase",
            "add",
            "integrate",
            "toevoegen",
            "integreren",
            "migrate",
            "implementeren",
            "lanceren",
            "uitrollen",
            "opleveren",
            "invoeren",
            "kopen",
            "aanschaffen",
            "openen",
            "migreren",
            "publiceren");
    private static final WordSet GOING =
            WordSet.of("travel", "move", "relocate", "emigrate", "verhuizen", "verhuis", "reizen", "reis", "emigreren");
    private static final WordSet TO = WordSet.of("to", "naar");
    private static final WordSet RECRUITING =
            WordSet.of("hire", "recruit", "find", "appoint", "aannemen", "werven", "vinden", "aanstellen");

    private SingleDeeds() {}

    /** The token that tells the deed whose verb stands here, or -1. */
    static int find(Statement statement, Content content, int i) {
        return content.traits() == 0
                ? Math.max(got(statement, content, i), Math.max(released(statement, i), gone(statement, i)))
                : -1;
    }

    /** 'get an article into the paper', 'heb ik een eerste versie van het plan', 'meld me aan als coach'; -1 if none. */
    private static int got(Statement statement, Content content, int i) {
        int word = statement.text().tokens().word(i);
        if (APPLYING.contains(word)
                && statement.is(i, WordClass.COMPLETE_VERB)
                && content.concrete() + content.roles() + content.credentials() > 0) {
            return i;
        }
        int thing = GETTING.contains(word) && content.better() + content.traits() == 0
                ? Things.boundThing(statement, i)
                : -1;
        boolean near = thing > i - NEAR && thing < i + NEAR + 2;
        return near && statement.is(thing, WordClass.DELIVERABLE) ? thing : recruited(statement, i);
    }

    /** 'hire a sales manager', 'een mentor vinden'; -1 if none. */
    private static int recruited(Statement statement, int i) {
        if (!RECRUITING.contains(statement.text().tokens().word(i))) {
            return -1;
        }
        int last = Math.min(statement.size(), i + OBJECT);
        for (int k = Math.max(1, i - OBJECT); k < last; k++) {
            boolean one = statement.is(k - 1, WordClass.DETERMINER) || statement.is(k - 2, WordClass.DETERMINER);
            if (one && statement.is(k, WordClass.ROLE)) {
                return k;
            }
        }
        return -1;
    }

    /** 'implement search suggestions', 'webshop lanceren': what is brought into use once needs no article. */
    private static int released(Statement statement, int i) {
        TaggedText text = statement.text();
        if (!RELEASING.contains(text.tokens().word(i)) || text.tokens().isMark(i + 1, '-')) {
            return -1;
        }
        int first = text.language() == Language.DUTCH ? Math.max(0, i - OBJECT) : i + 1;
        for (int k = first; k < Math.min(statement.size(), i + OBJECT); k++) {
            boolean ends =
                    k > i && (statement.isAny(k, Things.STOPS) || text.tokens().isMark(k, ','));
            if (ends || statement.isSentenceEnd(k)) {
                return -1;
            }
            if (k != i && !statement.isTime(k) && !Things.isModifier(statement, k) && Things.isThing(statement, k)) {
                return k;
            }
        }
        return -1;
    }

    /** 'travel to Japan', 'verhuizen naar Gent'; -1 if not. */
    private static int gone(Statement statement, int i) {
        TaggedText text = statement.text();
        boolean going = GOING.contains(text.tokens().word(i))
                && TO.contains(text.tokens().word(i + 1));
        return going && text.isUnknown(i + 2) ? i + 2 : -1;
    }
}
