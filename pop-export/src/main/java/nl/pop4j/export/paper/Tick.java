package nl.pop4j.export.paper;

/**
 * Something to tick off.
 *
 * @param text what is to be done or thought of
 * @param done whether it was
 */
public record Tick(String text, boolean done) {

    /** Whether it was done only: the text may be somebody's own words. */
    @Override
    public String toString() {
        return "Tick[" + done + "]";
    }
}
