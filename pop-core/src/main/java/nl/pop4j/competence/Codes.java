package nl.pop4j.competence;

import nl.pop4j.shared.UserText;

/** The form that codes of published frameworks have in common. */
final class Codes {

    private static final int MAX_LENGTH = 512;

    private Codes() {}

    static void check(String what, String value) {
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(what + " must be 1 to " + MAX_LENGTH + " characters");
        }
        boolean broken = !UserText.isClean(value) || value.chars().anyMatch(Character::isISOControl);
        if (broken || !value.equals(value.strip())) {
            throw new IllegalArgumentException(
                    what + " must not be padded or hold control characters or broken Unicode");
        }
    }
}
