package nl.pop4j.export.interchange;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.competence.RoleProfile;
import nl.pop4j.export.interchange.source.ImportWarning;
import nl.pop4j.export.interchange.source.Imported;
import nl.pop4j.export.interchange.source.WarningCode;

/** Files of our own making in the form of published ones, and what an importer makes of them. */
public final class SampleFiles {

    private final Path folder;
    private final FrameworkFormat format;
    private final List<Path> files = new ArrayList<>();

    private SampleFiles(FrameworkFormat format, Path folder) {
        this.format = format;
        this.folder = folder;
    }

    public static SampleFiles of(FrameworkFormat format, Path folder) {
        return new SampleFiles(format, folder);
    }

    public SampleFiles with(String name, String text) throws IOException {
        return with(name, text, StandardCharsets.UTF_8);
    }

    public SampleFiles with(String name, String text, Charset encoding) throws IOException {
        return with(name, text.getBytes(encoding));
    }

    public SampleFiles with(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        files.add(Files.write(file, bytes));
        return this;
    }

    public Imported read() throws IOException {
        return format.read(files);
    }

    public static List<WarningCode> codes(Imported imported) {
        return imported.warnings().stream().map(ImportWarning::code).toList();
    }

    /** File, line and code of each warning of a kind. */
    public static List<String> places(Imported imported, WarningCode code) {
        return imported.warnings().stream()
                .filter(warning -> warning.code() == code)
                .map(warning -> warning.file() + ":" + warning.line() + " "
                        + warning.arguments().values())
                .toList();
    }

    public static List<String> competences(Imported imported) {
        return imported.framework().competences().stream()
                .map(competence -> competence.code().value())
                .toList();
    }

    public static Competence competence(Imported imported, String code) {
        CompetenceFramework framework = imported.framework();
        return framework.competence(CompetenceCode.of(code)).orElseThrow();
    }

    public static RoleProfile role(Imported imported, String code) {
        return imported.framework().role(RoleCode.of(code)).orElseThrow();
    }
}
