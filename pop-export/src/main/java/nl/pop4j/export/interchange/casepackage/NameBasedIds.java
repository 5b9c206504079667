package nl.pop4j.export.interchange.casepackage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.UUID;

/** Identifiers that are the same whenever the same framework is written: name-based UUIDs of version 5 (RFC 9562). */
final class NameBasedIds {

    private final UUID namespace;

    NameBasedIds(String framework) {
        this.namespace = of(new UUID(0x6ba7b8119dad11d1L, 0x80b400c04fd430c8L), framework);
    }

    /** The identifier of a thing of some kind; one that already is a UUID stays as it is. */
    String of(String kind, String name) {
        return isUuid(name) && kind.equals("CFItems")
                ? name
                : of(namespace, kind + "/" + name).toString();
    }

    private static boolean isUuid(String text) {
        try {
            return text.length() == 36
                    && text.equals(text.toLowerCase(Locale.ROOT))
                    && UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static UUID of(UUID namespace, String name) {
        ByteBuffer input = ByteBuffer.allocate(16);
        input.putLong(namespace.getMostSignificantBits()).putLong(namespace.getLeastSignificantBits());
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-1");
            sha.update(input.array());
            ByteBuffer hash = ByteBuffer.wrap(sha.digest(name.getBytes(StandardCharsets.UTF_8)));
            long most = (hash.getLong() & 0xFFFFFFFFFFFF0FFFL) | 0x5000L;
            long least = (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
            return new UUID(most, least);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
