package nl.pop4j.export.look;

import static nl.pop4j.export.look.PngImage.refused;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Size and kind of a PNG (ISO/IEC 15948, 11.2.2).
 *
 * @param width in pixels
 * @param height in pixels
 * @param depth bits of a sample: 1, 2, 4 or 8
 * @param kind 0 grey, 2 red green blue, 3 palette, 4 grey with alpha, 6 red green blue with alpha
 */
record PngHeader(int width, int height, int depth, int kind) {

    static final int LENGTH = 13;
    static final int LONGEST_SIDE = 1_200;

    private static final int PALETTE = 3;
    private static final int FILTERS = 5;

    static PngHeader read(ByteBuffer data) {
        PngHeader header = new PngHeader(data.getInt(), data.getInt(), data.get(), data.get());
        boolean isPlain = data.getShort() == 0; // compression and filter of the standard
        if (header.width < 1 || header.height < 1 || header.width > LONGEST_SIDE || header.height > LONGEST_SIDE) {
            throw refused("each side must be 1 to " + LONGEST_SIDE + " pixels");
        }
        if (!isPlain || !header.isKnown()) {
            throw refused("samples must be of 8 bits or fewer, in one of the kinds of the standard");
        }
        if (data.get() != 0) {
            throw refused("interlaced images are not taken");
        }
        return header;
    }

    byte[] bytes() {
        return ByteBuffer.allocate(LENGTH)
                .putInt(width)
                .putInt(height)
                .put((byte) depth)
                .put((byte) kind)
                .array();
    }

    boolean hasPalette() {
        return kind == PALETTE;
    }

    /** The bytes of a palette with a colour for every value that a pixel can have. */
    int paletteSize() {
        return 3 << depth;
    }

    /** Unpacks the picture without keeping it: there must be exactly as many rows, each with a known filter. */
    void check(byte[] picture) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(picture);
            byte[] row = new byte[1 + (width * samples() * depth + 7) / 8];
            for (int i = 0; i < height; i++) {
                if (filled(inflater, row, row.length) < row.length || row[0] < 0 || row[0] >= FILTERS) {
                    throw refused("the picture is damaged");
                }
            }
            if (filled(inflater, row, 1) > 0 || !inflater.finished()) {
                throw refused("the picture is larger than it says");
            }
        } catch (DataFormatException e) {
            throw refused("the picture is damaged");
        } finally {
            inflater.end();
        }
    }

    private static int filled(Inflater inflater, byte[] row, int wanted) throws DataFormatException {
        int filled = 0;
        while (filled < wanted && !inflater.finished()) {
            int more = inflater.inflate(row, filled, wanted - filled);
            if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                return filled;
            }
            filled += more;
        }
        return filled;
    }

    private boolean isKnown() {
        return switch (kind) {
            case 0, PALETTE -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
            case 2, 4, 6 -> depth == 8;
            default -> false;
        };
    }

    private int samples() {
        return switch (kind) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
    }
}
