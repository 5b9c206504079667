package nl.pop4j.export.look;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import nl.pop4j.shared.error.DocumentRefused;
import org.jspecify.annotations.Nullable;

/**
 * A PNG (ISO/IEC 15948) taken apart and put together again: only the picture is kept, so that no profile, comment or
 * place of a camera gets into a document, and nothing unchecked reaches a decoder.
 */
final class PngImage {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** Length, name and checksum. */
    private static final int AROUND = 12;

    private final ByteBuffer file;
    private final ByteArrayOutputStream picture = new ByteArrayOutputStream();
    private @Nullable PngHeader header;
    private byte[] palette = {};
    private byte[] transparency = {};

    private PngImage(byte[] file) {
        this.file = ByteBuffer.wrap(file);
    }

    /**
     * Reads all of it.
     *
     * @throws DocumentRefused if it is no whole PNG, or one of a kind that is not taken
     */
    static PngImage read(byte[] file) {
        if (file.length < SIGNATURE.length || !Arrays.equals(SIGNATURE, Arrays.copyOf(file, SIGNATURE.length))) {
            throw refused("not a PNG; other kinds of images are not taken");
        }
        PngImage image = new PngImage(file);
        image.file.position(SIGNATURE.length);
        while (!image.chunk()) {
            // Until the end is read.
        }
        image.check();
        return image;
    }

    static DocumentRefused refused(String reason) {
        return new DocumentRefused("/logo", reason);
    }

    PngHeader header() {
        if (header == null) {
            throw refused("the image has no header");
        }
        return header;
    }

    /** The same picture as a file of its own. */
    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        put(out, "IHDR", header().bytes());
        if (header().hasPalette()) {
            // Filled up, so that no pixel names a colour that is not there.
            put(out, "PLTE", Arrays.copyOf(palette, header().paletteSize()));
        }
        if (transparency.length > 0) {
            put(out, "tRNS", transparency);
        }
        put(out, "IDAT", picture.toByteArray());
        put(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** Reads one part; whether it was the last. */
    private boolean chunk() {
        if (file.remaining() < AROUND) {
            throw refused("the image ends too early");
        }
        int length = file.getInt();
        if (length < 0 || length > file.remaining() - 8) {
            throw refused("the image ends too early");
        }
        byte[] named = new byte[4 + length];
        file.get(named);
        if (file.getInt() != checksum(named)) {
            throw refused("a checksum in the image is wrong");
        }
        String name = new String(named, 0, 4, StandardCharsets.ISO_8859_1);
        keep(name, Arrays.copyOfRange(named, 4, named.length));
        return name.equals("IEND");
    }

    private void keep(String name, byte[] data) {
        if (name.equals("IHDR") != (header == null)) {
            throw refused("the image must begin with its one header");
        }
        switch (name) {
            case "IHDR" -> header = headerOf(data);
            case "PLTE" -> palette = data;
            case "tRNS" -> transparency = data;
            case "IDAT" -> picture.writeBytes(data);
            case "IEND" -> {
                // Nothing in it.
            }
            default -> {
                if (Character.isUpperCase(name.charAt(0))) {
                    throw refused("the image needs a part that is not of the standard");
                }
            }
        }
    }

    private static PngHeader headerOf(byte[] data) {
        if (data.length != PngHeader.LENGTH) {
            throw refused("the header of the image is damaged");
        }
        return PngHeader.read(ByteBuffer.wrap(data));
    }

    private void check() {
        boolean isPaletteWhole = palette.length % 3 == 0 && palette.length <= header().paletteSize();
        if (header().hasPalette() && (palette.length == 0 || !isPaletteWhole)) {
            throw refused("the palette of the image is damaged");
        }
        if (transparency.length > mostTransparency()) {
            throw refused("the transparency of the image is damaged");
        }
        header().check(picture.toByteArray());
    }

    /** A palette has a value for each colour; grey and red green blue name one colour. */
    private int mostTransparency() {
        return switch (header().kind()) {
            case 0 -> 2;
            case 2 -> 6;
            case 3 -> header().paletteSize() / 3;
            default -> 0;
        };
    }

    private static int checksum(byte[] named) {
        CRC32 crc = new CRC32();
        crc.update(named);
        return (int) crc.getValue();
    }

    private static void put(ByteArrayOutputStream out, String name, byte[] data) {
        byte[] named = ByteBuffer.allocate(4 + data.length)
                .put(name.getBytes(StandardCharsets.ISO_8859_1))
                .put(data)
                .array();
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(checksum(named)).array());
    }
}
