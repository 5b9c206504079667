package nl.pop4j.text.lexicon;

import com.google.common.primitives.Bytes;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Writes columns of numbers, each with its length before it, the highest byte first. */
final class TableWriter {

    /** How a table begins: 'pop4jw' and the version of its format, which grows with any change of what columns mean. */
    static final long FORMAT = 0x706F_7034_6A77_0001L;

    private final List<byte[]> parts = new ArrayList<>();

    TableWriter() {
        room(Long.BYTES).putLong(FORMAT);
    }

    void bytes(byte[] column) {
        column(column.length, Byte.BYTES).put(column);
    }

    /** @throws IllegalArgumentException if a number does not fit into 16 bits */
    void chars(IntStream numbers) {
        int[] column = numbers.toArray();
        ByteBuffer written = column(column.length, Character.BYTES);
        for (int number : column) {
            if (number < 0 || number > Character.MAX_VALUE) {
                throw new IllegalArgumentException("the word tables have no room for a number as high as " + number);
            }
            written.putChar((char) number);
        }
    }

    void longs(LongStream numbers) {
        long[] column = numbers.toArray();
        column(column.length, Long.BYTES).asLongBuffer().put(column);
    }

    private ByteBuffer column(int length, int size) {
        return room(Integer.BYTES + length * size).putInt(length);
    }

    private ByteBuffer room(int size) {
        byte[] part = new byte[size];
        parts.add(part);
        return ByteBuffer.wrap(part);
    }

    byte[] toBytes() {
        return Bytes.concat(parts.toArray(byte[][]::new));
    }
}
