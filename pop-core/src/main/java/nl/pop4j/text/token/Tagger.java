package nl.pop4j.text.token;

import nl.pop4j.text.lexicon.Language;
import nl.pop4j.text.lexicon.Vocabulary;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.lexicon.WordSet;

/**
 * Says of each token what it does in a language: by the word, by the longest phrase that begins there, by the head of a
 * Dutch compound, and by the particle of a separable verb further on ('rond ik de module af').
 *
 * <p>See {@link Tokenizer} for an example.
 */
public final class Tagger {

    private static final int MAX_PHRASE = 8;
    private static final int MAX_OPEN = 4;
    private static final long AFTER_PARTICLE = WordClass.bits(
            WordClass.CONJUNCTION,
            WordClass.PREPOSITION,
            WordClass.PERIOD_WORD,
            WordClass.DEADLINE_WORD,
            WordClass.MEANS,
            WordClass.CAUSE,
            WordClass.PURPOSE,
            WordClass.AUXILIARY);

    private static final long BEFORE_NOUN = WordClass.bits(
            WordClass.DETERMINER, WordClass.NUMBER, WordClass.UNIVERSAL, WordClass.VAGUE_AMOUNT, WordClass.PREPOSITION);
    private static final long CLAUSE =
            WordClass.bits(WordClass.AUXILIARY, WordClass.PRONOUN, WordClass.CONJUNCTION, WordClass.PREPOSITION);
    private static final int NOUN_PHRASE = 4;
    private static final long VERBS = WordClass.bits(
            WordClass.ACTION_VERB,
            WordClass.CREATE_VERB,
            WordClass.COMPLETE_VERB,
            WordClass.ATTAIN_VERB,
            WordClass.LEARN_VERB,
            WordClass.RESPONSE_VERB,
            WordClass.DIRECTION_VERB);

    private static final WordSet DUTCH_ARTICLES =
            WordSet.of("de", "het", "een", "mijn", "onze", "ons", "hun", "haar", "uw", "jouw");

    private final Vocabulary vocabulary;
    private final int to;

    /** A tagger that knows these words. */
    public Tagger(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        to = vocabulary.find("to");
    }

    /**
     * The tokens with their classes.
     *
     * @param tokens cut with the same vocabulary
     * @param language the language to read them in
     */
    public TaggedText tag(Tokens tokens, Language language) {
        long[] classes = new long[tokens.size()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = single(tokens, language, i);
        }
        if (language == Language.DUTCH) {
            joinSeparableVerbs(tokens, classes);
        }
        for (int i = 0; i < classes.length; ) {
            i = phrase(tokens, language, classes, i);
        }
        if (language == Language.ENGLISH) {
            nounsAfterArticles(tokens, classes);
        } else {
            dutchNounsAfterArticles(tokens, classes);
        }
        return new TaggedText(language, vocabulary, tokens, classes);
    }

    /** 'the report', 'for review': an English word that can be a verb is none after an article or preposition. */
    private void nounsAfterArticles(Tokens tokens, long[] classes) {
        int article = -NOUN_PHRASE;
        for (int i = 1; i < classes.length; i++) {
            long before = classes[i - 1];
            article = (before & WordClass.DETERMINER.bit()) != 0 ? i : (before & CLAUSE) != 0 ? -NOUN_PHRASE : article;
            boolean noun =
                    (before & BEFORE_NOUN) != 0 && (before & WordClass.MEANS.bit()) == 0 && tokens.word(i - 1) != to;
            boolean phrase = i + 1 < classes.length && classes[i + 1] == TaggedText.INSIDE;
            boolean within = i - article < NOUN_PHRASE;
            boolean product = (classes[i] & WordClass.DELIVERABLE.bit()) != 0 && within;
            boolean head = within && (before & WordClass.BROAD_NOUN.bit()) != 0;
            if ((noun || product || head) && !phrase) {
                classes[i] &= ~(noun && isParticiple(tokens, i) ? VERBS | WordClass.VAGUE_VERB.bit() : VERBS);
            }
        }
    }

    /** 'de opmaak', 'het model'; of 'het maken' the doing remains, but nothing that is learnt or finished by it. */
    private static void dutchNounsAfterArticles(Tokens tokens, long[] classes) {
        for (int i = 1; i < classes.length; i++) {
            boolean phrase = i + 1 < classes.length && classes[i + 1] == TaggedText.INSIDE;
            if (!phrase && DUTCH_ARTICLES.contains(tokens.word(i - 1)) && (classes[i] & VERBS) != 0) {
                boolean infinitive = tokens.text().regionMatches(true, tokens.end(i) - 2, "en", 0, 2);
                classes[i] &= infinitive ? ~(VERBS & ~WordClass.ACTION_VERB.bit()) : ~VERBS;
            }
        }
    }

    /** 'a working prototype'. */
    private static boolean isParticiple(Tokens tokens, int i) {
        int end = tokens.end(i);
        return tokens.text().regionMatches(true, end - 3, "ing", 0, 3);
    }

    private long single(Tokens tokens, Language language, int i) {
        int word = tokens.word(i);
        long bits = tokens.numeral(i) >= 0 && language == Language.DUTCH ? WordClass.NUMBER.bit() : 0;
        if (word >= 0) {
            return bits | vocabulary.classes(language, word);
        }
        int head = tokens.head(i);
        if (head >= 0 && language == Language.DUTCH) {
            return bits | vocabulary.headClasses(head) | TaggedText.COMPOUND;
        }
        return bits;
    }

    private int phrase(Tokens tokens, Language language, long[] classes, int start) {
        int node = 0;
        int end = -1;
        long found = 0;
        int last = Math.min(classes.length, start + MAX_PHRASE);
        for (int i = start; i < last; i++) {
            if (tokens.isMark(i, '-') && i > start && tokens.isGlued(i)) {
                continue;
            }
            node = vocabulary.phraseNode(language, node, tokens.word(i));
            if (node < 0) {
                break;
            }
            long bits = vocabulary.phraseClasses(language, node);
            if (bits != 0) {
                found = bits;
                end = i + 1;
            }
        }
        if (end < 0) {
            return start + 1;
        }
        classes[start] = found;
        for (int i = start + 1; i < end; i++) {
            classes[i] = TaggedText.INSIDE;
        }
        return end;
    }

    private void joinSeparableVerbs(Tokens tokens, long[] classes) {
        int[] open = new int[MAX_OPEN];
        int count = 0;
        for (int i = 0; i < classes.length; i++) {
            if (tokens.isMark(i, '.') || tokens.isMark(i, ';')) {
                count = 0;
            } else if (vocabulary.isParticle(tokens.word(i)) && count > 0 && endsVerb(tokens, classes, i + 1)) {
                join(tokens, classes, open, count, i);
            }
            if (vocabulary.isSeparableForm(tokens.word(i))) {
                open[count % MAX_OPEN] = i;
                count++;
            }
        }
    }

    private static boolean endsVerb(Tokens tokens, long[] classes, int next) {
        return next >= classes.length || tokens.isMark(next) || (classes[next] & AFTER_PARTICLE) != 0;
    }

    private void join(Tokens tokens, long[] classes, int[] open, int count, int particle) {
        for (int k = count - 1; k >= Math.max(0, count - MAX_OPEN); k--) {
            int form = open[k % MAX_OPEN];
            long bits = vocabulary.separableClasses(tokens.word(form), tokens.word(particle));
            if (bits != 0) {
                classes[form] = bits;
                classes[particle] = TaggedText.INSIDE;
                return;
            }
        }
    }
}
