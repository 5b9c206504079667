package nl.pop4j.examples.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.examples.cli.Ran;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.revision.Digest;
import nl.pop4j.plan.revision.Signature;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

    private static final String CANONICAL = "pop-2027-001-revision-1.txt";

    @TempDir
    private static Path root;

    private static Ran first;
    private static Path folder;

    @BeforeAll
    static void runOnce() {
        folder = root.resolve("made").resolve("here");
        first = Ran.pop("demo", "--out", folder.toString());
    }

    @Test
    void tellsTheStoryAndNothingElse() {
        assertThat(first.status()).isZero();
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).contains("Noor van Dijk").contains("sha256sum").doesNotContain("{", "}");
    }

    @Test
    void listsEveryFileThatItLeaves() throws IOException {
        try (var files = Files.list(folder)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertThat(names)
                    .contains("pop-2027-001.pdf", "pop-2027-001.html", "pop-2027-001.ics", "store.mv.db", CANONICAL)
                    .allSatisfy(name -> assertThat(first.out()).contains("- " + name + " "));
        }
    }

    @Test
    void writesTheBytesWhoseDigestBothSigned() throws IOException {
        DevelopmentPlan plan = writtenPlan(folder);
        Digest digest = Digest.of(Files.readAllBytes(folder.resolve(CANONICAL)));
        assertThat(plan.signed().orElseThrow().signatures())
                .hasSize(2)
                .extracting(Signature::digest)
                .containsOnly(digest);
        assertThat(first.out()).contains(digest.hex());
    }

    @Test
    void leavesAStoreThatOtherCommandsOpen() {
        Ran list = Ran.pop("store", "list", "--jdbc", "jdbc:h2:file:" + folder.resolve("store"), "--tenant=lindehof");
        assertThat(list.status()).isZero();
        assertThat(list.out()).contains("pop-2027-001\tnoor\tACTIVE\t1\t2027-01-04\t2028-01-03\t");
    }

    @Test
    void leavesAPlanThatItsOwnRulesAccept() {
        Ran check = Ran.pop(
                "plan",
                "check",
                folder.resolve("pop-2027-001.json").toString(),
                "--framework=" + folder.resolve("framework.json"),
                "--needs=" + folder.resolve("needs.json"),
                "--on=2027-01-06");
        assertThat(check.status()).isZero();
    }

    @Test
    void writesTheSameAgainOverAnEarlierRunAndLeavesOtherFilesAlone() throws IOException {
        Path again = root.resolve("again");
        Ran.pop("demo", "--out", again.toString());
        byte[] plan = Files.readAllBytes(again.resolve("pop-2027-001.json"));
        byte[] pdf = Files.readAllBytes(again.resolve("pop-2027-001.pdf"));
        Files.writeString(again.resolve("mine.txt"), "mine");
        assertThat(Ran.pop("demo", "--out", again.toString()).status()).isZero();
        assertThat(again.resolve("pop-2027-001.json")).hasBinaryContent(plan);
        assertThat(again.resolve("pop-2027-001.pdf")).hasBinaryContent(pdf);
        assertThat(again.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void refusesAFolderThatCannotBeWritten() throws IOException {
        Path file = Files.writeString(root.resolve("file"), "mine");
        Ran.pop("demo", "--out", file.toString()).assertOneLine(ExitStatus.UNUSABLE);
        Ran.pop("demo", "--out", file.resolve("below").toString()).assertOneLine(ExitStatus.UNUSABLE);
        assertThat(file).hasContent("mine");
    }

    private static DevelopmentPlan writtenPlan(Path where) throws IOException {
        try (InputStream in = Files.newInputStream(where.resolve("pop-2027-001.json"))) {
            return PopJson.standard().plan().read(in);
        }
    }
}
