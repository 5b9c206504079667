package nl.pop4j.goal.funding;

/**
 * Where an entry of a policy pack comes from, and how sure that is.
 *
 * <p>Example: {@code new Source("BW art. 7:611a", "https://wetten.overheid.nl", Source.Certainty.OFFICIAL)} was read
 * from the law itself; a link that begins with {@code http://} is refused.
 *
 * @param text what it is: an act with its article, a page of an authority, an article
 * @param link where to read it, an address beginning with https, or empty
 * @param certainty how sure it is
 */
public record Source(String text, String link, Certainty certainty) {

    /** How sure an entry is. Whatever it says, none of it is legal advice. */
    public enum Certainty {
        /** Read from an authority's own page or the law itself. */
        OFFICIAL,
        /** Read from a page about it by somebody else. */
        SECONDARY,
        /** Not checked: a place for the host's own knowledge. */
        UNCHECKED
    }

    /**
     * Checks text and link.
     *
     * @throws IllegalArgumentException if the text is blank, or the link is no https address
     */
    public Source {
        if (text.isBlank()) {
            throw new IllegalArgumentException("text must not be blank");
        }
        if (!link.isEmpty() && !link.startsWith("https://")) {
            throw new IllegalArgumentException("link must be empty or begin with https://");
        }
    }
}
