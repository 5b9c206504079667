package nl.pop4j.application.command.form;

/**
 * How far a field may go, where several commands share it.
 *
 * <p>Example: {@code @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) String planId} takes {@code plan-2027} and
 * refuses {@code plan 2027}.
 */
public final class Bounds {

    /** What an identifier looks like: 1 to 64 of {@code A-Z a-z 0-9 . _ -}, neither one dot nor two. */
    public static final String ID = "(?!\\.{1,2}$)[A-Za-z0-9._-]{1,64}";

    /** The most characters of an identifier. */
    public static final int LONGEST_ID = 64;

    /** A billion euros: sums of what one plan holds stay far from the end of a long. */
    public static final long MOST_CENTS = 100_000_000_000L;

    private Bounds() {}
}
