package nl.pop4j.examples.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** Lines of CSV on standard output, by RFC 4180: header first, numbers as {@code Double.toString} gives them. */
public final class CsvOutput {

    private final CsvWriter csv;

    private CsvOutput(CsvWriter csv) {
        this.csv = csv;
    }

    /** Begins with this header. */
    public static CsvOutput to(PrintWriter out, String header) {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(1 << 14)
                .build(new FilterWriter(out) {
                    @Override
                    public void close() {
                        // Standard output stays open.
                    }
                });
        csv.writeRecord(header.split(","));
        return new CsvOutput(csv);
    }

    /** Writes a line; NaN, for what is not defined, becomes an empty field. */
    public void line(Object... values) {
        String[] fields = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            fields[i] = values[i] instanceof Double number && number.isNaN() ? "" : String.valueOf(values[i]);
        }
        csv.writeRecord(fields);
    }

    /** Hands over whatever was not yet written. */
    public void flush() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
