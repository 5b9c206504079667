package nl.pop4j.export.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.pop4j.export.interchange.source.Imported;
import org.junit.jupiter.api.Tag;

/**
 * Seeds run with every build; {@code JAZZER_FUZZ=1 mvn test -Dtest=ImporterFuzzTest#onet} looks for more. Whatever an
 * importer makes of any bytes can be written as our own CSV and reads back equal; or the file is refused as a file.
 */
@Tag("R15")
class ImporterFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void onet(byte[] bytes) throws IOException {
        read(FrameworkFormat.ONET, "Skills.txt", bytes);
    }

    @FuzzTest(maxDuration = "60s")
    void esco(byte[] bytes) throws IOException {
        read(FrameworkFormat.ESCO, "skills_nl.csv", bytes);
    }

    @FuzzTest(maxDuration = "60s")
    void casePackage(byte[] bytes) throws IOException {
        read(FrameworkFormat.CASE, "package.json", bytes);
    }

    @FuzzTest(maxDuration = "60s")
    void caseTable(byte[] bytes) throws IOException {
        read(FrameworkFormat.CASE, "items.csv", bytes);
    }

    @FuzzTest(maxDuration = "60s")
    void moodle(byte[] bytes) throws IOException {
        read(FrameworkFormat.MOODLE, "framework.csv", bytes);
    }

    @FuzzTest(maxDuration = "60s")
    void digcompGraph(byte[] bytes) throws IOException {
        read(FrameworkFormat.DIGCOMP, "digcomp.jsonld", bytes);
    }

    @FuzzTest(maxDuration = "60s")
    void digcompTable(byte[] bytes) throws IOException {
        read(FrameworkFormat.DIGCOMP, "levels_nl.csv", bytes);
    }

    @FuzzTest(maxDuration = "60s")
    void ddat(byte[] bytes) throws IOException {
        read(FrameworkFormat.DDAT, "roles.csv", bytes);
    }

    @FuzzTest(maxDuration = "60s")
    void csv(byte[] bytes) throws IOException {
        read(FrameworkFormat.CSV, "eigen.csv", bytes);
    }

    private static void read(FrameworkFormat format, String name, byte[] bytes) throws IOException {
        Path folder = Files.createTempDirectory("fuzz");
        Path file = folder.resolve(name);
        try {
            Imported imported = format.read(List.of(Files.write(file, bytes)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            FrameworkExport.toCsv(imported.framework(), out);
            Path back = Files.write(file.resolveSibling("back.csv"), out.toByteArray());
            assertThat(FrameworkFormat.CSV.read(List.of(back)).framework()).isEqualTo(imported.framework());
            Files.delete(back);
        } catch (IOException refused) {
            assertThat(refused.getMessage()).isNotNull();
        } finally {
            Files.deleteIfExists(file.resolveSibling("back.csv"));
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }
}
