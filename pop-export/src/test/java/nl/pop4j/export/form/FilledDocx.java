package nl.pop4j.export.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Fills in a form as a word processor would: text in the place of the placeholder, the mark of emptiness gone. */
public final class FilledDocx {

    public static final String DOCUMENT = "word/document.xml";

    private FilledDocx() {}

    /** The form with these texts, by tag. */
    public static byte[] filled(byte[] docx, Map<String, String> texts) throws IOException {
        return with(docx, document -> {
            String now = document;
            for (Map.Entry<String, String> text : texts.entrySet()) {
                now = filled(now, text.getKey(), text.getValue());
            }
            return now;
        });
    }

    /** The document part of an archive. */
    public static byte[] document(byte[] docx) throws IOException {
        return Objects.requireNonNull(parts(docx).get(DOCUMENT), DOCUMENT);
    }

    /** The same archive with another document part. */
    public static byte[] with(byte[] docx, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> parts = parts(docx);
        parts.computeIfPresent(
                DOCUMENT,
                (name, part) ->
                        change.apply(new String(part, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        return zipped(parts);
    }

    /** An archive of these parts. */
    public static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static String filled(String document, String tag, String text) {
        int at = document.indexOf("<w:tag w:val=\"" + tag + "\"/>");
        int run = document.indexOf("<w:r>", at);
        int end = document.indexOf("</w:sdtContent>", at);
        if (at < 0) {
            throw new IllegalArgumentException("no field " + tag);
        }
        String head = document.substring(at, run).replace("<w:showingPlcHdr/>", "");
        String lines = text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "</w:t><w:br/><w:t>");
        return document.substring(0, at) + head + "<w:r><w:t>" + lines + "</w:t></w:r>" + document.substring(end);
    }
}
