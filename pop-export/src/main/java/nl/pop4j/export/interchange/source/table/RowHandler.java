package nl.pop4j.export.interchange.source.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes rows of what the CSV parser finds, and knows on which line the present one begins even if it is broken. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {

    private final long linesBefore;
    private final List<String> fields = new ArrayList<>();
    private long line;

    RowHandler(long linesBefore) {
        this.linesBefore = linesBefore;
        this.line = linesBefore + 1;
    }

    /** The line on which the present record begins, in the whole file. */
    long line() {
        return line;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = linesBefore + startingLineNumber;
        fields.clear();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        fields.add(new String(buffer, offset, length));
    }

    @Override
    protected @Nullable Row buildRecord() {
        return new Row(line, fields);
    }
}
