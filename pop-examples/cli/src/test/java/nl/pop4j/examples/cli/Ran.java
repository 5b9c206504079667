package nl.pop4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a command did: its status and what it wrote. */
public record Ran(int status, String out, String err) {

    /** Runs a command. */
    public static Ran pop(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = PopCommand.run(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** It wrote nothing but one line of complaint that holds all these parts, no secret of a test, and ended so. */
    public void assertOneLine(int expected, String... parts) {
        assertThat(status).as(err).isEqualTo(expected);
        assertThat(out).isEmpty();
        assertThat(err.lines()).singleElement().asString().startsWith("pop: ");
        for (String part : parts) {
            assertThat(err).contains(part);
        }
        assertThat(err).doesNotContain("kanarie", "Exception");
    }
}
