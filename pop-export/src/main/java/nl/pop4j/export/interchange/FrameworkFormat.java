package nl.pop4j.export.interchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.pop4j.export.interchange.casepackage.CaseImporter;
import nl.pop4j.export.interchange.csv.CsvImporter;
import nl.pop4j.export.interchange.ddat.DdatImporter;
import nl.pop4j.export.interchange.digcomp.DigcompImporter;
import nl.pop4j.export.interchange.esco.EscoImporter;
import nl.pop4j.export.interchange.moodle.MoodleImporter;
import nl.pop4j.export.interchange.onet.OnetImporter;
import nl.pop4j.export.interchange.source.Imported;

/**
 * A format in which frameworks are published.
 *
 * <p>Example: {@code FrameworkFormat.ONET.read(List.of(Path.of("db_29_3_text"))).framework().roles()} are the rated
 * occupations.
 */
public enum FrameworkFormat {
    /** O*NET's database as text files. */
    ONET,
    /** ESCO's classification as CSV files. */
    ESCO,
    /** Packages of 1EdTech's CASE, and the CSV forms of OpenSALT. */
    CASE,
    /** Moodle's export of competency frameworks. */
    MOODLE,
    /** The Digital Competence Framework for Citizens. */
    DIGCOMP,
    /** Our own CSV form and plain tables. */
    CSV,
    /** The UK Government Digital and Data framework as CSV files. */
    DDAT;

    /**
     * Reads files, and folders with all that lies below them, leniently: what cannot be used is left out with a warning.
     *
     * @throws IOException if a file cannot be read at all, or none is found
     */
    public Imported read(List<Path> paths) throws IOException {
        return switch (this) {
            case ONET -> OnetImporter.read(paths);
            case ESCO -> EscoImporter.read(paths);
            case CASE -> CaseImporter.read(paths);
            case MOODLE -> MoodleImporter.read(paths);
            case DIGCOMP -> DigcompImporter.read(paths);
            case CSV -> CsvImporter.read(paths);
            case DDAT -> DdatImporter.read(paths);
        };
    }
}
