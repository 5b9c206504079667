package nl.pop4j.shared.id;

/** The one form that every identifier of ours has: safe in a path, a URL, a file name and a log line. */
public final class Identifiers {

    /** The longest identifier, in characters. */
    public static final int MAX_LENGTH = 64;

    private Identifiers() {}

    /**
     * Whether the text is 1 to 64 of {@code A-Z a-z 0-9 . _ -}, and neither {@code .} nor {@code ..}, which lead out of
     * a folder.
     *
     * <p>Example: {@code isValid("g1")} is true, {@code isValid("a b")} and {@code isValid("")} are false.
     */
    public static boolean isValid(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH || text.equals(".") || text.equals("..")) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isAllowed(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Refuses an identifier of another form.
     *
     * @param what how the message calls it; the value itself is never repeated, since it may be personal
     * @throws IllegalArgumentException if the value is not 1 to 64 of the allowed characters
     */
    public static void check(String what, String value) {
        if (!isValid(value)) {
            throw new IllegalArgumentException(what + " must be 1 to 64 of A-Z a-z 0-9 . _ -");
        }
    }

    static String masked(String value) {
        return value.substring(0, Math.min(2, value.length())) + "****(" + value.length() + ")";
    }

    private static boolean isAllowed(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '.'
                || c == '_'
                || c == '-';
    }
}
