package nl.pop4j.plan.content;

import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;

/**
 * Where the employee wants to go, how, and what nobody promises.
 *
 * <p>Example: {@code new Perspective("Ik word praktijkopleider.", "Eerst meelopen, dan de cursus.", "Een functie is
 * niet toegezegd.")} says where Noor goes and what she cannot count on.
 *
 * @param career the career perspective (loopbaanperspectief), possibly still empty
 * @param realisation how it will be realised, possibly still empty
 * @param notPromised what is not promised, so that nobody expects it; possibly empty
 */
public record Perspective(
        @Personal(DataCategory.DEVELOPMENT) String career,
        @Personal(DataCategory.DEVELOPMENT) String realisation,
        @Personal(DataCategory.DEVELOPMENT) String notPromised) {

    /** Nothing written yet. */
    public static final Perspective EMPTY = new Perspective("", "", "");

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if one is too long or unclean
     */
    public Perspective {
        UserText.checked("career", career, UserText.LONG);
        UserText.checked("realisation", realisation, UserText.LONG);
        UserText.checked("notPromised", notPromised, UserText.LONG);
    }

    /** Nothing of the texts. */
    @Override
    public String toString() {
        return "Perspective[]";
    }
}
