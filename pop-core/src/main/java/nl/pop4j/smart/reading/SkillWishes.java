package nl.pop4j.smart.reading;

import nl.pop4j.smart.reading.clause.Content;
import nl.pop4j.smart.reading.clause.Statement;
import nl.pop4j.text.lexicon.Language;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.lexicon.WordSet;
import nl.pop4j.text.token.Tokens;

/** Tells a wish to be better at something, however narrow it is: 'improve my ECG reading skills', 'sterker in React'. */
final class SkillWishes {

    private static final WordSet SKILLS = WordSet.of(
            "skill",
            "skills",
            "ability",
            "abilities",
            "confidence",
            "competence",
            "competences",
            "competencies",
            "capability",
            "capabilities",
            "proficiency",
            "vaardigheid",
            "vaardigheden",
            "competentie",
            "competenties",
            "kwaliteiten",
            "capaciteiten",
            "zelfvertrouwen",
            "vermogen",
            "talenten",
            "kunde");
    private static final WordSet GETTING_BETTER = WordSet.of("beter", "better", "get", "getting", "become", "word");
    private static final long DOING = Content.STRONG
            | WordClass.bits(WordClass.VAGUE_VERB, WordClass.LEARN_VERB, WordClass.ABILITY, WordClass.ATTAIN_VERB);
    private static final WordSet BEING = WordSet.of("worden", "zijn", "word", "ben", "wordt");
    private static final WordSet AT = WordSet.of("in", "at", "te", "with");
    private static final long WISHING =
            WordClass.bits(WordClass.VAGUE_VERB, WordClass.DIRECTION_VERB, WordClass.COMPARATIVE, WordClass.TRAIT);
    private static final int REACH = 8;

    private SkillWishes() {}

    static boolean isOne(Statement statement) {
        for (int i = 0; i < statement.size(); i++) {
            if (statement.isTarget(i) && (isWishedSkill(statement, i) || isBetterAt(statement, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWishedSkill(Statement statement, int i) {
        return statement.has(WISHING) && isSkill(statement.text().tokens(), i) && isWished(statement, i);
    }

    /** 'sterker worden in React', 'more confident with', 'beter te argumenteren'. */
    private static boolean isBetterAt(Statement statement, int i) {
        boolean better = statement.is(i, WordClass.COMPARATIVE) || statement.is(i, WordClass.TRAIT);
        int next = statement.text().next(i);
        boolean phrase = next > i + 1
                && GETTING_BETTER.contains(statement.text().tokens().word(i));
        if (phrase && AT.contains(statement.text().tokens().word(next - 1))) {
            return true;
        }
        int at = BEING.contains(statement.text().tokens().word(next)) ? next + 1 : next;
        return better && (AT.contains(statement.text().tokens().word(at)) || isDoneBetter(statement, i));
    }

    /** 'klanten beter bedienen', 'beter leren plannen': a verb follows in Dutch. */
    private static boolean isDoneBetter(Statement statement, int i) {
        boolean dutch = statement.text().language() == Language.DUTCH && statement.is(i, WordClass.COMPARATIVE);
        return dutch && statement.isAny(i + 1, DOING) && !statement.is(i + 1, WordClass.DELIVERABLE);
    }

    private static boolean isSkill(Tokens tokens, int i) {
        boolean modifier = tokens.isMark(i + 1, '-') && tokens.isGlued(i + 1);
        return !modifier && (SKILLS.contains(tokens.word(i)) || SKILLS.contains(tokens.head(i)));
    }

    private static boolean isWished(Statement statement, int skill) {
        int last = Math.min(statement.size(), skill + REACH);
        for (int i = Math.max(0, skill - REACH); i < last; i++) {
            if (i != skill && statement.isAny(i, WISHING) && !statement.isTime(i)) {
                return true;
            }
        }
        return false;
    }
}
