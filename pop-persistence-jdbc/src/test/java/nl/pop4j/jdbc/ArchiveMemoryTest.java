package nl.pop4j.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Import and export take no more memory for more plans: both run in 64 MB. A build moves a few thousand plans;
 * {@code -Dpop.archivePlans=1000000} as many as that.
 */
class ArchiveMemoryTest {

    private static final int PLANS = Trials.of("archivePlans", 2_000);

    @TempDir
    Path folder;

    @Test
    void movesAnyNumberOfPlansIn64Megabytes() throws Exception {
        assertThat(run("-Xmx64m", PLANS)).contains("imported " + PLANS + " in").contains("exported " + PLANS + " in");
    }

    private String run(String memory, int plans) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        int status = ChildProcess.of(ArchiveRun.class, memory, KilledClient.address(Databases.postgres()), "" + plans)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        String text = Files.readString(said);
        assertThat(status).as(text).isZero();
        return text;
    }
}
