package nl.pop4j.plan.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.testkit.law.Elsewhere;

/** The SHA-256 of the bytes that are kept is what both signed, whatever a plan says and wherever it is frozen. */
@Tag("D1.3")
class SignedDigestProperties {

    private static final int PLANS = 40;

    @Property(tries = 60)
    void theSumOfTheKeptBytesIsWhatBothSigned(@ForAll long seed) {
        Revision here = SignedPlans.kept(seed);
        String sum = SignedPlans.sha256sum(here.canonical().bytes());
        assertThat(here.signatures())
                .extracting(Signature::party, signature -> signature.digest().hex())
                .containsExactlyInAnyOrder(tuple(Party.EMPLOYEE, sum), tuple(Party.EMPLOYER, sum));
        for (Revision there : Elsewhere.ask(() -> SignedPlans.kept(seed))) {
            assertThat(there).isEqualTo(here);
        }
    }

    /** A default encoding holds for a whole process. */
    @Example
    void anotherProcessInAnotherEncodingFreezesTheSameBytes() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=ISO-8859-1",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Apia",
                        "-cp",
                        classPath(),
                        SignedPlans.class.getName(),
                        Integer.toString(PLANS))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                .lines()
                .toList();
        assertThat(process.waitFor()).isZero();
        assertThat(said.get(0)).isEqualTo("ISO-8859-1 tr-TR Pacific/Apia");
        assertThat(said.subList(1, said.size()))
                .isEqualTo(SignedPlans.sums(PLANS))
                .doesNotHaveDuplicates();
    }

    /** All that this process runs on: the modules among it too, and the tests that patch one. */
    private static String classPath() {
        return Stream.concat(
                        Stream.of("target/test-classes", "target/classes"),
                        Stream.of("jdk.module.path", "surefire.test.class.path", "java.class.path")
                                .map(name -> System.getProperty(name, "")))
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
