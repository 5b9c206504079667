package nl.pop4j.export.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Locale;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.export.interchange.casepackage.CaseExporter;
import nl.pop4j.export.interchange.csv.CsvExporter;

/**
 * Writes frameworks in the formats of others. Our own JSON is {@code PopJson}'s.
 *
 * <p>{@link FrameworkFormat} shows what is written by which format.
 */
public final class FrameworkExport {

    private FrameworkExport() {}

    /**
     * A CASE 1.1 package that holds to the official schema; roles, crosswalks and conversions have no place in it.
     *
     * @param language in which language, where texts have several
     * @param changed when the framework last changed, to the second
     * @param out stays open
     */
    public static void toCase(CompetenceFramework framework, Locale language, Instant changed, OutputStream out) {
        CaseExporter.write(framework, language, changed, out);
    }

    /**
     * One CSV file that loses nothing and reads back equal.
     *
     * @param out stays open
     * @throws IOException if the stream fails
     */
    public static void toCsv(CompetenceFramework framework, OutputStream out) throws IOException {
        CsvExporter.write(framework, out);
    }
}
