package nl.pop4j.text.token;

/**
 * A stretch of a text, counted in UTF-16 units as {@link String#charAt} counts them.
 *
 * <p>Example: in {@code "Ik haal VCA."} the word VCA is {@code Span(8, 11)}.
 *
 * @param start first unit, inclusive, at least 0
 * @param end last unit, exclusive, at least start
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if start is negative or end lies before it
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span needs 0 <= start <= end");
        }
    }

    /**
     * The words that the span covers.
     *
     * @throws IndexOutOfBoundsException if the span does not lie inside the text
     */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Whether the two have a unit in common. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
