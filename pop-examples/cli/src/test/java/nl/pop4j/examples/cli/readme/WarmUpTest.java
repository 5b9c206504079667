package nl.pop4j.examples.cli.readme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a first plan makes a new JVM load, and that after the warm-up it is nearly nothing. */
class WarmUpTest {

    /** A few more than there are on Java 17 (1,532) and 25 (1,605): whoever adds many sees it here (ADR-0020). */
    private static final int MOST = 1_750;

    @Test
    void leavesTheFirstUserNearlyNothingToLoad() throws Exception {
        int cold = loadedForTheFirstPlan("cold");
        int warm = loadedForTheFirstPlan("warm");
        assertThat(cold).isBetween(1000, MOST);
        assertThat(warm).isLessThan(cold / 20);
    }

    private static int loadedForTheFirstPlan(String how) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                FirstUser.class.getName(),
                how));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        assertThat(process.waitFor()).isZero();
        return Integer.parseInt(said);
    }
}
