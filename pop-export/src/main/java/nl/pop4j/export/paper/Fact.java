package nl.pop4j.export.paper;

/**
 * A label and what it says.
 *
 * @param label what is told
 * @param value what it is; never printed when blank
 */
public record Fact(String label, String value) {

    /** The length only: it may be somebody's own words. */
    @Override
    public String toString() {
        return "Fact[" + value.length() + "]";
    }
}
