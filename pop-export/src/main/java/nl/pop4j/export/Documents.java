package nl.pop4j.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.dossier.TeamDossier;
import nl.pop4j.dossier.progress.ProgressDossier;
import nl.pop4j.export.gate.InputGate;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.paper.Paper;
import nl.pop4j.export.paper.PaperWriter;
import nl.pop4j.export.progress.ProgressPaper;
import nl.pop4j.export.sheet.SheetWriter;
import nl.pop4j.export.sheet.TeamSheets;
import nl.pop4j.export.team.TeamPaper;
import nl.pop4j.port.DossierWriter;
import nl.pop4j.shared.id.PlanId;

/**
 * Writes plans as documents.
 *
 * <p>Example: {@code Documents.standard().write(dossier, DocumentFormat.PDF, folder)} writes {@code folder/plan-7.pdf}
 * for a plan with the id {@code plan-7} and gives that path back.
 *
 * <p>Safe to share between threads. What a format needs is loaded when it is first used, so keep one instance.
 */
public final class Documents {

    private static final int LONGEST_NAME = 128;

    private final Map<DocumentFormat, DossierWriter> writers = new ConcurrentHashMap<>();

    private final Look look;

    private Documents(Look look) {
        this.look = look;
    }

    /** All formats, in the library's own look. */
    public static Documents standard() {
        return with(Look.standard());
    }

    /**
     * All formats in this look.
     *
     * <p>Example: {@code Documents.with(Look.standard().leavingOut(Set.of(FieldGroup.CAPACITY)))} writes extracts
     * without budgets, and each says so.
     */
    public static Documents with(Look look) {
        return new Documents(look);
    }

    /** How these documents look. */
    public Look look() {
        return look;
    }

    /** The writer of a format, for a stream of one's own; always the same one. */
    public DossierWriter writer(DocumentFormat format) {
        return writers.computeIfAbsent(format, wanted -> wanted.writer(look));
    }

    /**
     * Writes a document into a folder, under the plan's id and the format's extension. A file of that name is replaced,
     * and only by a whole document: if anything fails, it stays as it was and nothing is left behind.
     *
     * @param dossier what to write; its plan id is 1 to 64 of {@code [A-Za-z0-9._-]}
     * @param format in which format
     * @param directory an existing folder
     * @return the file written
     * @throws IllegalArgumentException if the plan's id is no id
     * @throws IOException if the folder cannot be written or the disk is full
     * @throws nl.pop4j.shared.error.DocumentRefused if a text cannot be carried by the format
     * @throws nl.pop4j.shared.error.RenderingFailed if the document cannot be made
     */
    public Path write(PlanDossier dossier, DocumentFormat format, Path directory) throws IOException {
        String name = new PlanId(dossier.head().plan()).value();
        return whole(directory, name, format, out -> writer(format).write(dossier, out));
    }

    /**
     * Writes what a team can and lacks: as a spreadsheet the competence matrix (rows = employees, columns =
     * competences), printed the heat map with its tables.
     *
     * @param name the name of the file without its ending, 1 to 128 of {@code [A-Za-z0-9._-]}
     * @throws IllegalArgumentException if a team is not written in that format
     */
    public Path write(TeamDossier team, DocumentFormat format, Path directory, String name) throws IOException {
        return writer(format) instanceof SheetWriter sheets
                ? whole(
                        directory,
                        checked(name),
                        format,
                        out -> sheets.write(TeamSheets.of(InputGate.admit(team), look), out))
                : write(TeamPaper.of(InputGate.admit(team), look), format, directory, name);
    }

    /**
     * Writes what came of a plan: evaluated goals, goals and levels over time with their charts, activities, promises
     * and the reviews that were held, with a place for both sides to sign that they have seen it.
     *
     * @return the file written, such as {@code folder/plan-7-progress.pdf}
     * @throws IllegalArgumentException if the format is not a printed one
     * @throws IOException if the folder cannot be written or the disk is full
     * @throws nl.pop4j.shared.error.DocumentRefused if a text cannot be carried by the format
     */
    public Path write(ProgressDossier dossier, DocumentFormat format, Path directory) throws IOException {
        return write(
                ProgressPaper.of(dossier, look),
                format,
                directory,
                dossier.plan().head().plan() + "-progress");
    }

    /**
     * Writes a paper: the way for all documents beside the plan itself.
     *
     * @param name the name of the file without its ending, made of ids only
     * @throws IllegalArgumentException if papers are not made in that format
     */
    Path write(Paper paper, DocumentFormat format, Path directory, String name) throws IOException {
        if (!(writer(format) instanceof PaperWriter papers)) {
            throw new IllegalArgumentException("format must be a printed one");
        }
        return whole(directory, checked(name), format, out -> papers.write(paper, out));
    }

    /** An id and a word or two: longer than an id may be alone. */
    private static String checked(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME || !name.chars().allMatch(Documents::isPlain)) {
            throw new IllegalArgumentException("name must be 1 to " + LONGEST_NAME + " of [A-Za-z0-9._-]");
        }
        return name;
    }

    private static boolean isPlain(int character) {
        return character < 128 && (Character.isLetterOrDigit(character) || "._-".indexOf(character) >= 0);
    }

    static Path whole(Path directory, String name, DocumentFormat format, Content content) throws IOException {
        Path target = directory.resolve(name + "." + format.extension());
        // Not a temporary file of the JDK's: those can be read by nobody else, whatever the host's own files can.
        Path draft = directory.resolve(".pop-" + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW))) {
                content.write(out);
            }
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
        return target;
    }

    /** What is written into a file. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
