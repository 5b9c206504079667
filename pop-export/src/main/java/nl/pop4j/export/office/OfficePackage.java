package nl.pop4j.export.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The parts of an office document. They are written in the order in which they were put in, so the list of content
 * types comes first, with one fixed time: equal parts give equal bytes, whatever the clock and the zone.
 */
public final class OfficePackage {

    /** A ZIP says times from 1980 on; at its very first day Java would add a second, zoned form. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** Adds a part in XML, without its declaration. */
    public OfficePackage put(String name, String xml) {
        String whole = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml;
        parts.put(name, whole.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds a part that is no XML, such as a picture. */
    public OfficePackage put(String name, byte[] bytes) {
        parts.put(name, bytes.clone());
        return this;
    }

    /** The archive. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
