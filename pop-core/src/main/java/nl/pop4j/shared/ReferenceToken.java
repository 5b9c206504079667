package nl.pop4j.shared;

/**
 * A step of a JSON pointer, in which {@code ~} and {@code /} stand for something else than themselves.
 *
 * <p>Source: RFC 6901, section 3. Example: the member {@code a/b~c} is written {@code a~1b~0c}, and read back as it was.
 */
public final class ReferenceToken {

    private ReferenceToken() {}

    /** The name of a member as it is written in a pointer. */
    public static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The name of the member that a step of a pointer means. */
    public static String unescaped(String token) {
        return token.replace("~1", "/").replace("~0", "~");
    }
}
