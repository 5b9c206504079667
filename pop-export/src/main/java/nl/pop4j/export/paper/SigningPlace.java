package nl.pop4j.export.paper;

/**
 * Where one side signs, or what it signed.
 *
 * @param side which side, in words
 * @param name who
 * @param signed what was signed and when, in words; empty for a place that is still to be signed
 */
public record SigningPlace(String side, String name, String signed) {

    /** Whether it was signed only. */
    @Override
    public String toString() {
        return "SigningPlace[" + !signed.isEmpty() + "]";
    }
}
