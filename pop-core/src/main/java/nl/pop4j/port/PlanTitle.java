package nl.pop4j.port;

import java.util.Locale;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;

/**
 * The words by which people find a plan: the beginning of its first goal, without regard to upper and lower case.
 *
 * <p>Example: the title of a plan whose first goal is 'Ik word Teamleider' starts with {@code PlanTitle.of("ik WORD")}.
 *
 * @param key the words in one form: composed (NFC), folded, at most {@value #LONGEST} UTF-16 units
 */
public record PlanTitle(@Personal(DataCategory.DEVELOPMENT) String key) {

    /** How many units of a title can be told apart. */
    public static final int LONGEST = 100;

    /** The title of a plan that has no goal yet. */
    public static final PlanTitle NONE = new PlanTitle("");

    /**
     * The words in their one form.
     *
     * @throws IllegalArgumentException if a character is refused in any text, or the text is longer than 8,000
     */
    public static PlanTitle of(String words) {
        String clean = UserText.checked("title", words, UserText.LONG).strip();
        // Up and down again, so that 'STRASSE' and 'Straße' are one.
        String folded = UserText.composed(clean).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return new PlanTitle(cut(folded));
    }

    /** The title of a plan: the first goal of its working copy. */
    public static PlanTitle of(DevelopmentPlan plan) {
        return plan.workingCopy().goals().stream()
                .findFirst()
                .map(goal -> of(goal.statement()))
                .orElse(NONE);
    }

    /** Whether this title begins with these words. */
    public boolean startsWith(PlanTitle words) {
        return key.startsWith(words.key);
    }

    /** Nothing of the words. */
    @Override
    public String toString() {
        return "PlanTitle[" + key.length() + "]";
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }
}
