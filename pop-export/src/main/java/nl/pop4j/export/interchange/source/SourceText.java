package nl.pop4j.export.interchange.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file as text: UTF-8, or UTF-16 by its byte order mark or its zero bytes, or else Windows-1252 with a warning. A file
 * that is UTF-8 but for some broken bytes stays UTF-8: those bytes alone become U+FFFD, with a warning.
 *
 * <p>Example: {@code SourceText.of("rollen.csv", bytes, warnings).text()} of Windows-1252 bytes is {@code Café}, with a
 * warning {@code ENCODING_GUESSED}.
 *
 * @param file its name without folder
 * @param text what it says, without byte order mark
 */
public record SourceText(String file, String text) {

    /** The longest file that is read, in bytes. */
    public static final long MOST_BYTES = 128L << 20;

    private static final char REPLACEMENT = '\uFFFD';
    private static final int ASCII = 127;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /**
     * Reads a file.
     *
     * @throws FileSystemException if the file is longer than {@link #MOST_BYTES}
     */
    public static SourceText read(Path file, Warnings warnings) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new FileSystemException(file.toString(), null, "larger than " + (MOST_BYTES >> 20) + " MB");
        }
        return of(SourceFiles.name(file), Files.readAllBytes(file), warnings);
    }

    /** Makes text of bytes. */
    public static SourceText of(String file, byte[] bytes, Warnings warnings) {
        String text = decode(file, bytes, warnings);
        return new SourceText(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static String decode(String file, byte[] bytes, Warnings warnings) {
        Charset utf16 = utf16(bytes);
        if (utf16 != null) {
            return new String(bytes, utf16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return guessed(file, bytes, warnings);
        }
    }

    /** UTF-8 where most of what is no ASCII is good UTF-8, else Windows-1252. */
    private static String guessed(String file, byte[] bytes, Warnings warnings) {
        String mended = new String(bytes, StandardCharsets.UTF_8);
        long broken = mended.chars().filter(c -> c == REPLACEMENT).count();
        long good = mended.chars().filter(c -> c > ASCII && c != REPLACEMENT).count();
        if (good > broken) {
            warnings.add(file, 0, WarningCode.BYTES_REPLACED, "count", String.valueOf(broken));
            return mended;
        }
        warnings.add(file, 0, WarningCode.ENCODING_GUESSED, "encoding", WINDOWS.name());
        return new String(bytes, WINDOWS);
    }

    private static @Nullable Charset utf16(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if ((first == 0xFE && second == 0xFF) || (first == 0 && second != 0)) {
            return StandardCharsets.UTF_16BE;
        }
        if ((first == 0xFF && second == 0xFE) || (first != 0 && second == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return null;
    }
}
