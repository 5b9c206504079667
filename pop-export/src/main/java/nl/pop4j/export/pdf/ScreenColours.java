package nl.pop4j.export.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The colour space of screens as an ICC profile, which PDF/A wants inside the file.
 *
 * <p>Built from the published numbers of sRGB (IEC 61966-2-1), with primaries adapted to D50, in the layout of ICC.1:2001
 * version 2: the same bytes on every machine and Java version.
 */
final class ScreenColours {

    private static final int HEADER = 128;
    private static final int CURVE_POINTS = 1024;

    private ScreenColours() {}

    static byte[] profile() {
        byte[] curve = curve();
        List<Tag> tags = List.of(
                new Tag("desc", description("sRGB")),
                new Tag("cprt", text("No copyright, use freely")),
                new Tag("wtpt", xyz(0.96420, 1.0, 0.82491)),
                new Tag("rXYZ", xyz(0.43607, 0.22249, 0.01392)),
                new Tag("gXYZ", xyz(0.38515, 0.71687, 0.09708)),
                new Tag("bXYZ", xyz(0.14307, 0.06061, 0.71410)),
                new Tag("rTRC", curve),
                new Tag("gTRC", curve),
                new Tag("bTRC", curve));
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        int start = HEADER + 4 + 12 * tags.size();
        ByteBuffer table = ByteBuffer.allocate(4 + 12 * tags.size()).putInt(tags.size());
        int curveAt = 0;
        for (Tag tag : tags) {
            boolean shared = tag.data() == curve && curveAt > 0;
            int at = shared ? curveAt : start + data.size();
            table.put(ascii(tag.name())).putInt(at).putInt(tag.data().length);
            if (!shared) {
                data.writeBytes(tag.data());
                data.writeBytes(new byte[(4 - tag.data().length % 4) % 4]);
            }
            curveAt = tag.data() == curve ? at : 0;
        }
        int size = start + data.size();
        return ByteBuffer.allocate(size)
                .put(header(size))
                .put(table.array())
                .put(data.toByteArray())
                .array();
    }

    private static byte[] header(int size) {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        header.putInt(size).putInt(0).putInt(0x02100000);
        header.put(ascii("mntr")).put(ascii("RGB ")).put(ascii("XYZ "));
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
            header.putShort((short) part);
        }
        header.put(ascii("acsp"));
        header.position(68);
        return header.put(numbers(0.96420, 1.0, 0.82491)).array();
    }

    private static byte[] description(String name) {
        byte[] characters = ascii(name + "\0");
        return ByteBuffer.allocate(12 + characters.length + 78)
                .put(ascii("desc"))
                .putInt(0)
                .putInt(characters.length)
                .put(characters)
                .array();
    }

    private static byte[] text(String words) {
        byte[] characters = ascii(words + "\0");
        return ByteBuffer.allocate(8 + characters.length)
                .put(ascii("text"))
                .putInt(0)
                .put(characters)
                .array();
    }

    private static byte[] xyz(double x, double y, double z) {
        return ByteBuffer.allocate(20)
                .put(ascii("XYZ "))
                .putInt(0)
                .put(numbers(x, y, z))
                .array();
    }

    private static byte[] numbers(double... values) {
        ByteBuffer numbers = ByteBuffer.allocate(4 * values.length);
        for (double value : values) {
            numbers.putInt((int) Math.round(value * 65_536));
        }
        return numbers.array();
    }

    private static byte[] curve() {
        ByteBuffer curve = ByteBuffer.allocate(12 + 2 * CURVE_POINTS);
        curve.put(ascii("curv")).putInt(0).putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double value = (double) i / (CURVE_POINTS - 1);
            double linear = value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
            curve.putShort((short) Math.round(linear * 65_535));
        }
        return curve.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Tag(String name, byte[] data) {}
}
