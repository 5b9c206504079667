package nl.pop4j.text.lexicon;

import java.nio.ByteBuffer;

/** Reads what a {@link TableWriter} wrote, one column after the other, each as a whole: quick in a JVM that just began. */
final class TableReader {

    private final ByteBuffer bytes;

    /** @throws IllegalStateException if the bytes are no table of this format */
    TableReader(byte[] table) {
        bytes = ByteBuffer.wrap(table);
        if (table.length < Long.BYTES || bytes.getLong() != TableWriter.FORMAT) {
            throw new IllegalStateException("no word tables of this version");
        }
    }

    byte[] bytes() {
        byte[] column = new byte[length(Byte.BYTES)];
        bytes.get(column);
        return column;
    }

    char[] chars() {
        char[] column = new char[length(Character.BYTES)];
        bytes.asCharBuffer().get(column);
        bytes.position(bytes.position() + column.length * Character.BYTES);
        return column;
    }

    long[] longs() {
        long[] column = new long[length(Long.BYTES)];
        bytes.asLongBuffer().get(column);
        bytes.position(bytes.position() + column.length * Long.BYTES);
        return column;
    }

    private int length(int size) {
        int length = bytes.remaining() < Integer.BYTES ? -1 : bytes.getInt();
        if (length < 0 || length > bytes.remaining() / size) {
            throw new IllegalStateException("the word tables are cut short");
        }
        return length;
    }

    /** @throws IllegalStateException if something follows the last column */
    void end() {
        if (bytes.hasRemaining()) {
            throw new IllegalStateException("the word tables go on after their end");
        }
    }
}
