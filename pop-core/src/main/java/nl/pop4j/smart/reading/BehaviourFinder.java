package nl.pop4j.smart.reading;

import nl.pop4j.smart.reading.clause.Content;
import nl.pop4j.smart.reading.clause.Participles;
import nl.pop4j.smart.reading.clause.Statement;
import nl.pop4j.smart.reading.clause.Zones;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.lexicon.WordSet;
import nl.pop4j.text.time.TemporalExpression;
import nl.pop4j.text.time.TemporalKind;
import nl.pop4j.text.token.Span;
import nl.pop4j.text.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds behaviour that can be counted off: with a fixed frequency, at every occasion, by all, or not at all. */
final class BehaviourFinder {

    static final long DOING = WordClass.bits(
            WordClass.ACTION_VERB,
            WordClass.CREATE_VERB,
            WordClass.COMPLETE_VERB,
            WordClass.RESPONSE_VERB,
            WordClass.ATTAIN_VERB,
            WordClass.DONE_STATE);

    private static final WordSet BEFOREHAND = WordSet.of("voordat", "before");
    private static final WordSet OWN = WordSet.of("ik", "i");
    private static final WordSet PER = WordSet.of("per", "a", "an");

    private BehaviourFinder() {}

    static @Nullable Span find(Statement statement, Content content) {
        boolean seen = content.actions() + content.lightActions() + content.completes() + content.attains() > 0
                || content.concrete() > 0
                || content.meansVerbs() > 0;
        Span frequency = seen ? frequency(statement, content) : null;
        if (frequency != null) {
            return frequency;
        }
        for (int i = 0; i < statement.size(); i++) {
            boolean timing = statement.zone(i) == Zones.Zone.TIMING;
            if ((!statement.isTarget(i) && !timing) || statement.isTime(i)) {
                continue;
            }
            boolean always = isAll(statement, content, i)
                    || Abstinence.isOne(statement, content, i)
                    || isBeforehand(statement, content, i);
            if (always || (isOccasion(statement, i) && seen)) {
                return statement.span(
                        i, Math.min(statement.size(), statement.text().next(i) + 1));
            }
        }
        return null;
    }

    private static @Nullable Span frequency(Statement statement, Content content) {
        for (TemporalExpression time : statement.times()) {
            boolean recurs = time.kind() == TemporalKind.RECURRENCE && statement.isTarget(time.firstToken());
            if (recurs
                    && (!isRate(statement, time) || isCounted(statement, time.firstToken()))
                    && !isBareVague(content)) {
                return time.span();
            }
        }
        return null;
    }

    /** Working on something every day can be seen only if what is done can be. */
    private static boolean isBareVague(Content content) {
        boolean vague = content.vagueVerbs() + content.traits() > 0;
        return vague && content.actions() + content.concrete() + content.meansVerbs() == 0;
    }

    /** 'per week', 'a day': it needs a number before it. */
    private static boolean isRate(Statement statement, TemporalExpression time) {
        return PER.contains(statement.text().tokens().word(time.firstToken()));
    }

    private static boolean isCounted(Statement statement, int at) {
        for (int i = at - 1; i >= 0 && i >= at - 4; i--) {
            boolean article = statement.is(i, WordClass.DETERMINER)
                    && statement.text().tokens().length(i) <= 3;
            boolean known =
                    statement.is(i, WordClass.UNIT) || statement.text().tokens().isNumber(i);
            if (known || article || statement.is(i, WordClass.NUMBER)) {
                return true;
            }
        }
        return false;
    }

    /** 'bij iedere overdracht', 'after each client meeting'. */
    private static boolean isOccasion(Statement statement, int i) {
        return statement.is(i, WordClass.UNIVERSAL)
                && statement.text().tokens().isWord(statement.text().next(i));
    }

    /** 'alle leidinggevenden hebben de training gevolgd', 'nobody queues'. */
    private static boolean isAll(Statement statement, Content content, int i) {
        if (!statement.is(i, WordClass.ALL)
                || statement.is(i + 1, WordClass.PRONOUN)
                || statement.is(i + 1, WordClass.VAGUE_VERB)
                || statement.is(i + 2, WordClass.VAGUE_VERB)
                || statement.zone(i) != Zones.Zone.MAIN
                || content.learns() > 0
                || isBareVague(content)) {
            return false;
        }
        for (int k = 0; k < statement.size(); k++) {
            boolean doing = statement.isAny(k, DOING) && !statement.is(k, WordClass.VAGUE_VERB);
            boolean having = statement.is(k, WordClass.DELIVERABLE) || Participles.isOne(statement, k);
            if (doing || (having && statement.isTarget(k) && !statement.isTime(k))) {
                return true;
            }
        }
        return false;
    }

    /** 'voordat ik code schrijf', 'before I answer': at each such occasion, if nothing vague stands beside it. */
    private static boolean isBeforehand(Statement statement, Content content, int i) {
        Tokens tokens = statement.text().tokens();
        if (!BEFOREHAND.contains(tokens.word(i)) || !OWN.contains(tokens.word(i + 1))) {
            return false;
        }
        boolean vague = content.better() + content.comparatives() + content.traits() + content.learns() > 0;
        if (vague || content.actions() == 0) {
            return false;
        }
        for (int k = i + 2; k < i + 6 && k < statement.size() && !tokens.isMark(k); k++) {
            if (statement.isAny(k, DOING)) {
                return true;
            }
        }
        return false;
    }
}
