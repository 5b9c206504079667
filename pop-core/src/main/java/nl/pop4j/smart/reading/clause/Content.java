package nl.pop4j.smart.reading.clause;

import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.lexicon.WordSet;

/**
 * What a statement is about, counted: verbs by kind, nouns by kind, in the target and in the means.
 *
 * <p>A word of which nothing is known is taken as something concrete: people name their own tools, places and products.
 */
public final class Content {

    /** Verbs whose doing can be seen, of each kind. */
    public static final long STRONG = WordClass.bits(
            WordClass.ACTION_VERB, WordClass.CREATE_VERB, WordClass.COMPLETE_VERB, WordClass.RESPONSE_VERB);

    private static final long SUBJECT = WordClass.bits(WordClass.PRONOUN, WordClass.AUXILIARY);
    private static final long UNSEEN = WordClass.bits(WordClass.VAGUE_VERB, WordClass.AUXILIARY);
    private static final WordSet WITH = WordSet.of("with", "met");
    private int actions;
    private int lightActions;
    private int creates;
    private int completes;
    private int attains;
    private int learns;
    private int vagueVerbs;
    private int directions;
    private int traits;
    private int broad;
    private int generics;
    private int indicators;
    private int outcomes;
    private int credentials;
    private int roles;
    private int deliverables;
    private int concrete;
    private int units;
    private int meansVerbs;
    private int meansThings;
    private int meansBroad;
    private int comparatives;
    private int better;
    private boolean hasSubject;

    private Content() {}

    /** What the statement is about. */
    public static Content of(Statement statement) {
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
        long classes = statement.text().classes(i);
        hasSubject |= (classes & SUBJECT) != 0;
        addVerbs(classes, isFewer(statement, i));
        addNouns(classes, Concreteness.isUnknownComparative(statement, i));
        meansThings += isTool(statement, i) ? 1 : 0;
        concrete += Concreteness.isConcrete(statement, i) ? 1 : 0;
    }

    private void addVerbs(long classes, boolean fewer) {
        int strong = one(classes, STRONG);
        int vague = one(classes, UNSEEN);
        actions += strong & ~vague;
        lightActions += strong & vague;
        vagueVerbs += one(classes, WordClass.VAGUE_VERB) & ~strong;
        creates += one(classes, WordClass.CREATE_VERB);
        completes += one(classes, WordClass.COMPLETE_VERB);
        attains += one(classes, WordClass.ATTAIN_VERB);
        learns += one(classes, WordClass.LEARN_VERB);
        directions += fewer ? 1 : one(classes, WordClass.DIRECTION_VERB);
    }

    private void addNouns(long classes, boolean unlisted) {
        int generic = one(classes, WordClass.GENERIC_NOUN);
        int unit = one(classes, WordClass.UNIT);
        better += unlisted ? 1 : one(classes, WordClass.COMPARATIVE);
        traits += unlisted ? 1 : one(classes, WordClass.TRAIT);
        comparatives += one(classes, WordClass.VAGUE_AMOUNT);
        broad += one(classes, WordClass.BROAD_NOUN) & ~generic;
        generics += generic & ~unit;
        units += unit & ~generic;
        indicators += one(classes, WordClass.INDICATOR);
        outcomes += one(classes, WordClass.OUTCOME);
        credentials += one(classes, WordClass.CREDENTIAL);
        roles += one(classes, WordClass.ROLE);
        deliverables += one(classes, WordClass.DELIVERABLE);
    }

    /** 1 if the class is among these, else 0. */
    private static int one(long classes, WordClass wordClass) {
        return one(classes, wordClass.bit());
    }

    private static int one(long classes, long bits) {
        return (classes & bits) == 0 ? 0 : 1;
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
    public static boolean tells(Statement statement, int i) {
        boolean outcome = statement.is(i, WordClass.OUTCOME) || statement.is(i, WordClass.INDICATOR);
        return statement.isAny(i, STRONG) || outcome || Concreteness.isConcrete(statement, i);
    }

    /** Verbs whose doing can be seen. */
    public int actions() {
        return actions;
    }

    /** Verbs that can be seen or vague, such as 'give'. */
    public int lightActions() {
        return lightActions;
    }

    /** Verbs that bring a product into being. */
    public int creates() {
        return creates;
    }

    /** Verbs that end something. */
    public int completes() {
        return completes;
    }

    /** Verbs of reaching. */
    public int attains() {
        return attains;
    }

    /** Verbs of learning. */
    public int learns() {
        return learns;
    }

    /** Verbs that improve without saying how. */
    public int vagueVerbs() {
        return vagueVerbs;
    }

    /** Words that say which way a figure goes. */
    public int directions() {
        return directions;
    }

    /** Traits and unlisted comparatives. */
    public int traits() {
        return traits;
    }

    /** Areas too broad to tell what will be done. */
    public int broad() {
        return broad;
    }

    /** Nouns that say nothing about the subject. */
    public int generics() {
        return generics;
    }

    /** Figures that go up and down. */
    public int indicators() {
        return indicators;
    }

    /** What one passes or receives. */
    public int outcomes() {
        return outcomes;
    }

    /** Names of certificates. */
    public int credentials() {
        return credentials;
    }

    /** Positions. */
    public int roles() {
        return roles;
    }

    /** Products that exist or not. */
    public int deliverables() {
        return deliverables;
    }

    /** Concrete things. */
    public int concrete() {
        return concrete;
    }

    /** Units. */
    public int units() {
        return units;
    }

    /** Verbs in the means. */
    public int meansVerbs() {
        return meansVerbs;
    }

    /** Amounts that nobody can count. */
    public int comparatives() {
        return comparatives;
    }

    /** Words for better than now. */
    public int better() {
        return better;
    }

    /** Whether a pronoun or helping verb stands in the target: no telegram style. */
    public boolean hasSubject() {
        return hasSubject;
    }

    /** Doing something better, or more of something broad, without saying what on. */
    public boolean isOnlyBetter() {
        int objects = concrete + broad + indicators + deliverables;
        boolean doing = actions > 0 && objects > 1;
        return (better > 0 && concrete <= 1 && !doing) || (comparatives > 0 && concrete == 0 && !doing);
    }

    /** Whether the means are concrete. */
    public boolean hasMeans() {
        return (meansVerbs > 0 && meansBroad > 0) || meansThings > 0;
    }
}
