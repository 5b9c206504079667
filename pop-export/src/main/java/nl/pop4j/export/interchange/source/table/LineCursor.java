package nl.pop4j.export.interchange.source.table;

/** Walks through a text by lines that end in LF, CR or both. */
final class LineCursor {

    private final String text;
    private int offset;
    private long line = 1;

    LineCursor(String text) {
        this.text = text;
    }

    int offset() {
        return offset;
    }

    /** The line that comes next, from 1. */
    long line() {
        return line;
    }

    boolean isAtEnd() {
        return offset >= text.length();
    }

    /** The next line without its end. */
    String next() {
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        String found = text.substring(offset, end);
        boolean both = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        offset = Math.min(text.length(), end + (both ? 2 : 1));
        line++;
        return found;
    }

    void skipToLine(long target) {
        while (line < target && !isAtEnd()) {
            next();
        }
    }

    void skipToEnd() {
        offset = text.length();
    }
}
