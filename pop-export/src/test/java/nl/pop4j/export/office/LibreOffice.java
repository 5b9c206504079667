package nl.pop4j.export.office;

import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/**
 * LibreOffice as it is installed, driven through its own interface (UNO) by its Python. Only in the profile
 * {@code libreoffice}: it starts a large program.
 */
final class LibreOffice {

    /** What a document is stored as. */
    enum Target {
        DOCX("MS Word 2007 XML", ""),
        XLSX("Calc MS Excel 2007 XML", ""),
        TEXT("Text (encoded)", "UTF8,LF");

        private final String filter;
        private final String options;

        Target(String filter, String options) {
            this.filter = filter;
            this.options = options;
        }
    }

    private static final List<Path> PROGRAMS =
            List.of(Path.of("/usr/bin/soffice"), Path.of("/opt/libreoffice/soffice"));
    private static final List<Path> PYTHONS = List.of(
            Path.of("/usr/lib/libreoffice/program/python"),
            Path.of("/opt/libreoffice/program/python"),
            Path.of("/usr/bin/python3"));

    private final Path program;
    private final Path python;
    private final Path folder;
    private final List<Map<String, Object>> jobs = new ArrayList<>();

    private LibreOffice(Path program, Path python, Path folder) {
        this.program = program;
        this.python = python;
        this.folder = folder;
    }

    /** Skips the test, with the reason, where the profile is off or LibreOffice or its Python is not there. */
    static LibreOffice in(Path folder) throws IOException {
        assumeTrue(Boolean.getBoolean("pop.libreoffice"), "skipped: run with -Plibreoffice");
        List<Path> programs = PROGRAMS.stream().filter(Files::isExecutable).toList();
        assumeFalse(programs.isEmpty(), "skipped: LibreOffice (soffice) is not installed");
        List<Path> pythons = new ArrayList<>();
        for (Path python : PYTHONS) {
            if (Files.isExecutable(python)
                    && ended(List.of(python.toString(), "-c", "import uno")).isEmpty()) {
                pythons.add(python);
            }
        }
        assumeFalse(pythons.isEmpty(), "skipped: LibreOffice's Python interface (python3-uno) is not installed");
        return new LibreOffice(programs.get(0), pythons.get(0), folder);
    }

    /** Has a document opened, its fields filled, and stored; where it will be. */
    Path store(Path document, Map<String, String> texts, Target target) {
        Path stored =
                folder.resolve("stored-" + jobs.size() + "." + target.name().toLowerCase(Locale.ROOT));
        Map<String, Object> job = new LinkedHashMap<>();
        job.put("open", document.toString());
        job.put("fill", texts);
        job.put("filter", target.filter);
        job.put("options", target.options);
        job.put("store", stored.toString());
        jobs.add(job);
        return stored;
    }

    /** Does all of it, in one process. */
    void run() throws IOException {
        Path script = folder.resolve("libreoffice.py");
        try (InputStream in = LibreOffice.class.getResourceAsStream("libreoffice.py")) {
            Files.write(script, Objects.requireNonNull(in).readAllBytes());
        }
        Path list = folder.resolve("jobs.json");
        Files.writeString(list, new JsonMapper().writeValueAsString(jobs));
        String complaint = ended(List.of(
                python.toString(),
                script.toString(),
                program.toString(),
                folder.resolve("profile").toString(),
                list.toString()));
        if (!complaint.isEmpty()) {
            throw new AssertionError(complaint);
        }
    }

    /** What a program that failed had to say; empty if it did not fail. */
    private static String ended(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(600, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return "did not end: " + said;
            }
            return process.exitValue() == 0 ? "" : "exit " + process.exitValue() + ": " + said;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
