package nl.pop4j.examples.cli.readme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** After the warm-up a first user waits for nearly nothing that has to be loaded. */
class WarmUpTest {

    @Test
    void leavesTheFirstUserNearlyNothingToLoad() throws Exception {
        int cold = loadedForTheFirstPlan("cold");
        int warm = loadedForTheFirstPlan("warm");
        assertThat(cold).isGreaterThan(1000);
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
