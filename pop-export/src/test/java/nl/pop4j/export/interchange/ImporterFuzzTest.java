package nl.pop4j.export.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.pop4j.export.interchange.source.Imported;

/** Seeds run with every build; {@code JAZZER_FUZZ=1 mvn test -Dtest=ImporterFuzzTest} looks for more. */
class ImporterFuzzTest {

    private static final String[] NAMES = {"Skills.txt", "skills_en.csv", "package.json", "levels_nl.csv", "x.jsonld"};

    @FuzzTest(maxDuration = "60s")
    void anyFileGivesAFrameworkWithWarningsOrIsRefused(byte[] bytes) throws IOException {
        if (bytes.length < 2) {
            return;
        }
        FrameworkFormat[] formats = FrameworkFormat.values();
        FrameworkFormat format = formats[Math.floorMod(bytes[0], formats.length)];
        Path folder = Files.createTempDirectory("fuzz");
        Path file = folder.resolve(NAMES[Math.floorMod(bytes[1], NAMES.length)]);
        try {
            Files.write(file, Arrays.copyOfRange(bytes, 2, bytes.length));
            Imported imported = format.read(List.of(file));
            assertThat(imported.framework()).isNotNull();
        } catch (IOException refused) {
            assertThat(refused.getMessage()).isNotNull();
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }
}
