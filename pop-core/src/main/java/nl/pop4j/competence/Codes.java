package nl.pop4j.competence;

/** The form that codes of published frameworks have in common. */
final class Codes {

    private static final int MAX_LENGTH = 512;

    private Codes() {}

    static void check(String what, String value) {
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(what + " must be 1 to " + MAX_LENGTH + " characters");
        }
        if (!value.equals(value.strip()) || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(what + " must not be padded or hold control characters");
        }
    }
}
