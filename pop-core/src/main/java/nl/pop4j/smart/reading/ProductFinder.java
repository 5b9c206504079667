package nl.pop4j.smart.reading;

import nl.pop4j.smart.reading.clause.Content;
import nl.pop4j.smart.reading.clause.Participles;
import nl.pop4j.smart.reading.clause.Statement;
import nl.pop4j.smart.reading.clause.Zones;
import nl.pop4j.text.lexicon.Language;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.lexicon.WordSet;
import nl.pop4j.text.token.Span;
import org.jspecify.annotations.Nullable;

/** Finds what exists or is done, or not: a product, a completed task, a bounded performance. */
final class ProductFinder {

    private static final int REACH = 12;
    private static final long MAKING = WordClass.bits(WordClass.CREATE_VERB, WordClass.COMPLETE_VERB);
    private static final long UNBOUND =
            WordClass.bits(WordClass.VAGUE_AMOUNT, WordClass.VAGUE_FREQUENCY, WordClass.HEDGE);

    private static final WordSet RELATIVE = WordSet.of("waar", "waarop", "waarin", "waarmee", "who", "which", "where");
    private static final WordSet BEFOREHAND = WordSet.of(
            "until", "before", "once", "when", "after", "totdat", "voordat", "zodra", "nadat", "wanneer", "als");

    private ProductFinder() {}

    static @Nullable Span find(Statement statement, Content content) {
        if (isUnbound(statement)) {
            return null;
        }
        boolean learning = false;
        Span found = null;
        for (int i = 0; i < statement.size() && found == null; i++) {
            if (Statement.isSentenceEnd(statement.text(), i)) {
                learning = false;
            }
            learning |= statement.is(i, WordClass.LEARN_VERB);
            if (learning
                    || statement.text().isInside(i)
                    || statement.isTime(i)
                    || statement.zone(i) != Zones.Zone.MAIN) {
                continue;
            }
            found = at(statement, content, i);
        }
        return found;
    }

    private static boolean isUnbound(Statement statement) {
        for (int i = 0; statement.has(UNBOUND) && i < statement.size(); i++) {
            if (statement.isAny(i, UNBOUND) && statement.isTarget(i) && !statement.isTime(i)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Span at(Statement statement, Content content, int i) {
        int thing = Math.max(made(statement, content, i), SingleDeeds.find(statement, content, i));
        if (thing >= 0) {
            return statement.span(thing, statement.text().next(thing));
        }
        return isAble(statement, content, i) || isDone(statement, content, i)
                ? statement.span(i, statement.text().next(i))
                : null;
    }

    /** What the verb at a token makes or ends; -1 if nothing. */
    private static int made(Statement statement, Content content, int i) {
        boolean helping = statement.is(i, WordClass.AUXILIARY)
                && !statement.isAny(i + 1, Things.BINDING)
                && !Things.isLast(statement, i);
        return statement.isAny(i, MAKING) && !helping && !learnsAhead(statement, i)
                ? Math.max(Things.boundThing(statement, i), Things.unmarked(statement, content, i))
                : -1;
    }

    /** 'kan ik zelfstandig een infuus inbrengen'. */
    private static boolean isAble(Statement statement, Content content, int i) {
        boolean unaided = statement.text().isInside(i + 1) && content.actions() > 0;
        return statement.is(i, WordClass.ABILITY)
                && (isConcrete(content) || content.deliverables() > 0 || unaided)
                && !follows(statement, i, RELATIVE)
                && isPerformed(content)
                && !learnsAhead(statement, i);
    }

    /** 'heb ik alle interviews afgenomen', 'contract getekend'. */
    private static boolean isDone(Statement statement, Content content, int i) {
        boolean telegram = isTelegram(statement, content, i);
        return Participles.isOne(statement, i)
                && isConcrete(content)
                && (telegram || (isHelped(statement, i) && Things.boundThing(statement, i) >= 0))
                && !follows(statement, i, BEFOREHAND)
                && !isNegated(statement, i);
    }

    private static boolean isConcrete(Content content) {
        return content.concrete() + content.outcomes() + content.credentials() > 0;
    }

    /** 'Contract getekend.', 'first deal closed within six months': a participle at the end, and no other verb. */
    private static boolean isTelegram(Statement statement, Content content, int i) {
        if (content.actions() + content.lightActions() + content.learns() > 0 || !Participles.isOne(statement, i)) {
            return false;
        }
        int next = statement.text().next(i);
        boolean ends = next >= statement.size()
                || statement.isTime(next)
                || statement.text().tokens().isMark(next)
                || statement.is(next, WordClass.PREPOSITION);
        return ends && i > 0 && !isHelped(statement, i);
    }

    private static boolean isNegated(Statement statement, int i) {
        return statement.is(i - 1, WordClass.NEGATION)
                || statement.is(i - 2, WordClass.NEGATION)
                || statement.is(i + 1, WordClass.NEGATION);
    }

    /** Whether one of some words opens the clause that the token stands in: 'waar ik trots op kan zijn'. */
    private static boolean follows(Statement statement, int at, WordSet openers) {
        for (int i = at - 1;
                i >= 0 && i >= at - REACH && !statement.text().tokens().isMark(i);
                i--) {
            if (openers.contains(statement.text().tokens().word(i)) && !statement.isTime(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPerformed(Content content) {
        boolean doing = content.actions() + content.lightActions() > 0 || content.concrete() > 1;
        boolean clear = content.vagueVerbs() == 0 || content.vagueVerbs() < content.actions();
        return doing && clear && content.traits() == 0 && content.better() == 0;
    }

    /** Dutch puts 'leren' after the object: 'een dashboard leren bouwen'. */
    private static boolean learnsAhead(Statement statement, int at) {
        boolean may = statement.text().language() == Language.DUTCH && statement.has(WordClass.LEARN_VERB.bit());
        int last = may ? Math.min(statement.size(), at + REACH) : at;
        for (int i = at; i < last; i++) {
            if (Statement.isSentenceEnd(statement.text(), i)) {
                return false;
            }
            if (statement.is(i, WordClass.LEARN_VERB)) {
                return true;
            }
        }
        return false;
    }

    /** A helping verb stands within reach before or just after a participle or state. */
    private static boolean isHelped(Statement statement, int at) {
        for (int i = Math.max(0, at - REACH); i < Math.min(statement.size(), at + 3); i++) {
            if (i != at && statement.is(i, WordClass.AUXILIARY)) {
                return true;
            }
        }
        return false;
    }
}
