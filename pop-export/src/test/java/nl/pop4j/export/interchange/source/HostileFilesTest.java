package nl.pop4j.export.interchange.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import nl.pop4j.export.interchange.FrameworkFormat;
import nl.pop4j.export.interchange.SampleFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that mean no good are read as far as they go; the time allowed only tells a hang from an end. */
@Tag("R15")
class HostileFilesTest {

    private static final Duration NO_HANG = Duration.ofSeconds(30);
    private static final int MANY = 200_000;

    @TempDir
    private Path folder;

    private Imported read(FrameworkFormat format, String name, String text) {
        return assertTimeoutPreemptively(
                NO_HANG, () -> SampleFiles.of(format, folder).with(name, text).read());
    }

    @Test
    void refusesJsonThatIsTooDeepButKeepsWhatStoodBefore() {
        Imported imported = read(
                FrameworkFormat.CASE,
                "deep.json",
                "{\"CFItems\":[{\"identifier\":\"a\",\"fullStatement\":\"A\"},{\"x\":" + "[".repeat(MANY));
        assertThat(SampleFiles.competences(imported)).containsExactly("a");
        assertThat(SampleFiles.codes(imported)).contains(WarningCode.BROKEN_DOCUMENT);
    }

    @Test
    void givesUpOnJsonThatBreaksAgainAndAgain() {
        Imported imported =
                read(FrameworkFormat.CASE, "broken.json", "{\"CFItems\":[" + "{\"a\"},".repeat(MANY) + "]}");
        assertThat(SampleFiles.competences(imported)).isEmpty();
        assertThat(SampleFiles.codes(imported)).contains(WarningCode.BROKEN_ELEMENT, WarningCode.BROKEN_DOCUMENT);
        assertThat(imported.warnings()).hasSizeLessThan(300);
    }

    @Test
    void cutsALongLoopOpenOnce() {
        StringBuilder loop = new StringBuilder("code,naam,ouder\n");
        for (int i = 0; i < 20_000; i++) {
            loop.append(i).append(",x,").append((i + 1) % 20_000).append('\n');
        }
        Imported imported = read(FrameworkFormat.CSV, "loop.csv", loop.toString());
        assertThat(SampleFiles.codes(imported)).containsExactly(WarningCode.CYCLE);
    }

    @Test
    void countsDuplicatesBeyondTheFirstHundreds() {
        Imported imported = read(FrameworkFormat.CSV, "same.csv", "code,naam\n" + "1,Weven\n".repeat(MANY));
        assertThat(SampleFiles.competences(imported)).containsExactly("1");
        assertThat(imported.warnings()).hasSize(201);
        assertThat(SampleFiles.places(imported, WarningCode.FURTHER_WARNINGS)).hasSize(1);
    }

    @Test
    void readsBracketsAndAmpersandsWithoutEndInStep() {
        String header = "a,b,c,d,e,f,g,h,i,j,k,l,m,n\n,F,Raam,,1,,,,,,,,1,\n";
        for (String text : new String[] {"<a".repeat(MANY), "&".repeat(MANY) + ";", "<".repeat(MANY) + ">"}) {
            Imported imported = read(FrameworkFormat.MOODLE, "long.csv", header + ",A,Een," + text + ",1,,,,0,,,,,\n");
            assertThat(SampleFiles.competences(imported)).containsExactly("A");
        }
    }
}
