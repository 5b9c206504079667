package nl.pop4j.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream whose own failures can be told from what the parser makes of its bytes: both reach us as input-output
 * failures, but bytes that are no text in any encoding are a fault of the document.
 */
final class SourceStream extends FilterInputStream {

    SourceStream(InputStream in) {
        super(in);
    }

    /** The stream itself broke. */
    static final class Failure extends IOException {

        private static final long serialVersionUID = 1L;

        private final IOException original;

        Failure(IOException original) {
            super(original);
            this.original = original;
        }

        /** What the stream threw. */
        IOException original() {
            return original;
        }
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            throw new Failure(e);
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (IOException e) {
            throw new Failure(e);
        }
    }
}
