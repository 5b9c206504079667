package nl.pop4j.export.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.export.gate.InputGate;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.sheet.Book;
import nl.pop4j.export.sheet.Cell;
import nl.pop4j.export.sheet.PlanSheets;
import nl.pop4j.export.sheet.Sheet;
import nl.pop4j.export.sheet.SheetWriter;
import nl.pop4j.port.DossierWriter;

/**
 * The first sheet as CSV: UTF-8 without a byte order mark, commas, CR LF, header first, days as 2027-05-01, numbers
 * with a point.
 *
 * <p>Words that begin with {@code = + - @}, their full-width forms, a tab or a line end get an apostrophe in front,
 * also behind spaces: no program then runs them as a formula. Numbers and days are written as they are.
 */
public final class CsvSheetWriter implements DossierWriter, SheetWriter {

    private final Look look;

    /** With the words of this look. */
    public CsvSheetWriter(Look look) {
        this.look = look;
    }

    private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void write(PlanDossier dossier, OutputStream out) throws IOException {
        put(PlanSheets.of(InputGate.admit(look.shown(dossier)), look), out);
    }

    @Override
    public void write(Book book, OutputStream out) throws IOException {
        put(InputGate.admit(book), out);
    }

    private static void put(Book book, OutputStream out) throws IOException {
        Sheet sheet = book.sheets().get(0);
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(sheet.columns().stream()
                    .map(column -> guarded(column.head()))
                    .toList());
            for (List<Cell> row : sheet.rows()) {
                csv.writeRecord(row.stream().map(CsvSheetWriter::text).toList());
            }
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Words words) {
            return guarded(words.text());
        }
        return cell instanceof Cell.Day day
                ? day.date().toString()
                : ((Cell.Amount) cell).value().toPlainString();
    }

    private static String guarded(String text) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0')) {
            at++;
        }
        return at < text.length() && DANGEROUS.indexOf(text.charAt(at)) >= 0 ? "'" + text : text;
    }
}
