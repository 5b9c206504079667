package nl.pop4j.export.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import nl.pop4j.shared.error.DocumentRefused;

/**
 * Reads the fields of a DOCX that anyone may have made: by limits of our own, without a file, an address or a document
 * type definition.
 */
public final class FormFile {

    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = 4_000_000;

    private static final int MOST_ENTRIES = 300;
    private static final int MOST_INFLATED = 12_000_000;
    private static final String DOCUMENT = "word/document.xml";

    private FormFile() {}

    /**
     * The text of each field by its tag; a field that still shows its placeholder is left out.
     *
     * @throws DocumentRefused if the file is too large, is no DOCX, or breaks a limit
     * @throws IOException if the stream fails
     */
    public static Map<String, String> fields(InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new DocumentRefused("", "larger than " + MOST_BYTES + " bytes");
        }
        return new FieldReader(document(bytes)).fields();
    }

    private static byte[] document(byte[] bytes) throws IOException {
        byte[] found = new byte[0];
        long left = MOST_INFLATED;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean isDocument = entry.getName().equals(DOCUMENT);
                byte[] part = inflated(zip, left, isDocument);
                left -= isDocument ? part.length : skipped(zip, left);
                if (++entries > MOST_ENTRIES || (isDocument && found.length > 0)) {
                    throw new DocumentRefused("", "too many parts, or one of them twice");
                }
                found = isDocument ? part : found;
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new DocumentRefused("", "not a DOCX: the archive is broken", e);
        }
        if (found.length == 0) {
            throw new DocumentRefused("", "not a DOCX: there is no " + DOCUMENT);
        }
        return found;
    }

    private static byte[] inflated(InputStream zip, long left, boolean wanted) throws IOException {
        if (!wanted) {
            return new byte[0];
        }
        byte[] part = zip.readNBytes((int) left + 1);
        if (part.length > left) {
            throw tooMuch();
        }
        return part;
    }

    /** Counts what a part inflates to without keeping it. */
    private static long skipped(InputStream zip, long left) throws IOException {
        byte[] buffer = new byte[16_384];
        long size = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            size += read;
            if (size > left) {
                throw tooMuch();
            }
        }
        return size;
    }

    private static DocumentRefused tooMuch() {
        return new DocumentRefused("", "unpacks to more than " + MOST_INFLATED + " bytes");
    }
}
