package nl.pop4j.smart.reading;

import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.lexicon.WordSet;

/**
 * What a statement is about, counted: verbs by kind, nouns by kind, in the target and in the means.
 *
 * <p>A word of which nothing is known is taken as something concrete: people name their own tools, places and products.
 */
final class Content {

    static final long STRONG = WordClass.bits(
            WordClass.ACTION_VERB, WordClass.CREATE_VERB, WordClass.COMPLETE_VERB, WordClass.RESPONSE_VERB);
    private static final WordSet WITH = WordSet.of("with", "met");
    int actions;
    int lightActions;
    int creates;
    int completes;
    int attains;
    int learns;
    int vagueVerbs;
    int directions;
    int traits;
    int broad;
    int generics;
    int indicators;
    int outcomes;
    int credentials;
    int roles;
    int deliverables;
    int concrete;
    int compounds;
    int units;
    int meansVerbs;
    int meansThings;
    int meansBroad;
    int comparatives;
    int better;

    private Content() {}

    static Content of(Statement statement) {
        Content content = new Content();
        for (int i = 0; i < statement.size(); i = statement.text().next(i)) {
            if (!statement.text().tokens().isWord(i) || statement.isTime(i) || !statement.isTarget(i)) {
                continue;
            }
            if (statement.zone(i) == Zones.Zone.MEANS) {
                content.addMeans(statement, i);
            } else {
                content.add(statement, i);
            }
        }
        return content;
    }

    private void addMeans(Statement statement, int i) {
        boolean vague = statement.is(i, WordClass.VAGUE_VERB);
        if ((statement.isAny(i, STRONG) && !vague) || statement.is(i, WordClass.LEARN_VERB)) {
            meansVerbs++;
        } else if (Concreteness.isConcrete(statement, i)) {
            meansThings++;
        } else if (statement.is(i, WordClass.BROAD_NOUN)) {
            meansBroad++;
        }
    }

    private void add(Statement statement, int i) {
        addVerbs(statement, i);
        addNouns(statement, i);
        meansThings += isTool(statement, i) ? 1 : 0;
        if (Concreteness.isConcrete(statement, i)) {
            concrete++;
            compounds += statement.text().isCompound(i) ? 1 : 0;
        }
    }

    private void addVerbs(Statement statement, int i) {
        boolean vague = statement.is(i, WordClass.VAGUE_VERB) || statement.is(i, WordClass.AUXILIARY);
        boolean strong = statement.isAny(i, STRONG);
        actions += strong && !vague ? 1 : 0;
        lightActions += strong && vague ? 1 : 0;
        creates += statement.is(i, WordClass.CREATE_VERB) ? 1 : 0;
        completes += statement.is(i, WordClass.COMPLETE_VERB) ? 1 : 0;
        attains += statement.is(i, WordClass.ATTAIN_VERB) ? 1 : 0;
        vagueVerbs += statement.is(i, WordClass.VAGUE_VERB) && !strong ? 1 : 0;
        directions += statement.is(i, WordClass.DIRECTION_VERB) || isFewer(statement, i) ? 1 : 0;
        if (statement.is(i, WordClass.LEARN_VERB)) {
            learns++;
        }
    }

    private void addNouns(Statement statement, int i) {
        better += statement.is(i, WordClass.COMPARATIVE) ? 1 : 0;
        comparatives += statement.is(i, WordClass.VAGUE_AMOUNT) ? 1 : 0;
        traits += statement.is(i, WordClass.TRAIT) || Concreteness.isUnknownComparative(statement, i) ? 1 : 0;
        broad += statement.is(i, WordClass.BROAD_NOUN) && !statement.is(i, WordClass.GENERIC_NOUN) ? 1 : 0;
        generics += statement.is(i, WordClass.GENERIC_NOUN) && !statement.is(i, WordClass.UNIT) ? 1 : 0;
        indicators += statement.is(i, WordClass.INDICATOR) ? 1 : 0;
        outcomes += statement.is(i, WordClass.OUTCOME) ? 1 : 0;
        credentials += statement.is(i, WordClass.CREDENTIAL) ? 1 : 0;
        roles += statement.is(i, WordClass.ROLE) ? 1 : 0;
        deliverables += statement.is(i, WordClass.DELIVERABLE) ? 1 : 0;
        units += statement.is(i, WordClass.UNIT) && !statement.is(i, WordClass.GENERIC_NOUN) ? 1 : 0;
    }

    /** 'minder klachten', 'fewer late deliveries': which way a figure goes, without a verb. */
    private static boolean isFewer(Statement statement, int i) {
        return statement.is(i, WordClass.VAGUE_AMOUNT)
                && statement.is(statement.text().next(i), WordClass.INDICATOR);
    }

    /** 'met een weekplanner', 'with the new checklist'. */
    private static boolean isTool(Statement statement, int i) {
        if (!WITH.contains(statement.text().tokens().word(i)) || !statement.is(i + 1, WordClass.DETERMINER)) {
            return false;
        }
        boolean next = statement.is(i + 2, WordClass.DELIVERABLE);
        return next || (statement.text().isUnknown(i + 2) && statement.is(i + 3, WordClass.DELIVERABLE));
    }

    /** Whether a word tells what is done or on what. */
    static boolean tells(Statement statement, int i) {
        boolean outcome = statement.is(i, WordClass.OUTCOME) || statement.is(i, WordClass.INDICATOR);
        return statement.isAny(i, STRONG) || outcome || Concreteness.isConcrete(statement, i);
    }

    /** Doing something better, or more of something broad, without saying what on. */
    boolean isOnlyBetter() {
        int objects = concrete + broad + indicators + deliverables;
        boolean doing = actions > 0 && objects > 1;
        return (better > 0 && concrete <= 1 && !doing) || (comparatives > 0 && concrete == 0 && !doing);
    }

    boolean hasMeans() {
        return (meansVerbs > 0 && meansBroad > 0) || meansThings > 0;
    }
}
