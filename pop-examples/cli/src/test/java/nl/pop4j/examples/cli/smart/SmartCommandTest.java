package nl.pop4j.examples.cli.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.pop4j.examples.cli.Console;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.examples.cli.Ran;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.smart.SmartValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmartCommandTest {

    private static final String SMART = "Vóór 1 juli haal ik het diploma VCA-VOL.";

    @TempDir
    private Path folder;

    @Test
    void answersEachStatementInTheOrderOfTheTable() throws IOException {
        Path table = table("id\tlang\ttext\na\tnl\t" + SMART + "\nb\ten\tBecome a better listener.\n");
        Ran ran = Ran.pop("smart", "--in", table.toString(), "--on", "2026-11-23");
        assertThat(ran.status()).isEqualTo(ExitStatus.FINE);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .isEqualTo("id\tS\tM\tA\tR\tT\na\tyes\tyes\tunknown\tunknown\tyes\nb\tno\tno\tunknown\tunknown\tno\n");
    }

    @Test
    void findsItsColumnsInAnyOrderAndDetectsTheLanguage() throws IOException {
        Path table = table("\uFEFFtext\tnote\tlang\tid\r\n" + SMART
                + "\tx\t\ta\r\nJe veux apprendre pour la fin du mois\t\t\tb\r\n");
        Ran ran = Ran.pop("smart", "--in", table.toString(), "--on", "2026-11-23");
        assertThat(ran.out().lines().skip(1))
                .containsExactly(
                        "a\tyes\tyes\tunknown\tunknown\tyes", "b\tunknown\tunknown\tunknown\tunknown\tunknown");
    }

    @Test
    void leavesAThirdOrBrokenLanguageUnknownAndAnEmptyTextMissing() throws IOException {
        Path table = table("id\tlang\ttext\na\tfr\t" + SMART + "\nb\tNederlands!\t" + SMART
                + "\nc\t\tBis Ende März möchte ich besser Englisch sprechen\nd\tnl\t\n");
        Ran ran = Ran.pop("smart", "--in", table.toString(), "--on", "2026-11-23");
        assertThat(ran.status()).isEqualTo(ExitStatus.FINE);
        assertThat(ran.out().lines().skip(1))
                .containsExactly(
                        "a\tunknown\tunknown\tunknown\tunknown\tunknown",
                        "b\tunknown\tunknown\tunknown\tunknown\tunknown",
                        "c\tunknown\tunknown\tunknown\tunknown\tunknown",
                        "d\tno\tno\tunknown\tunknown\tno");
    }

    @Test
    void readsALineOfAMegabyte() throws IOException {
        Path table = table("id\tlang\ttext\na\tnl\t" + "voor ik elke ".repeat(80_000) + "\nb\tnl\t" + SMART + "\n");
        Ran ran = Ran.pop("smart", "--in", table.toString(), "--on", "2026-11-23");
        assertThat(ran.out().lines()).hasSize(3).last().isEqualTo("b\tyes\tyes\tunknown\tunknown\tyes");
    }

    @Test
    void readsStandardInput() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(("id\ttext\n1\t" + SMART).getBytes(StandardCharsets.UTF_8)));
            assertThat(Ran.pop("smart", "--in", "-").out().lines())
                    .hasSize(2)
                    .last()
                    .asString()
                    .startsWith("1\tyes");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void givesSpansDatesAndSuggestionsAsJson() throws IOException {
        Path table = table("id\tlang\ttext\na\tnl\t" + SMART + "\nb\tnl\tBinnenkort wil ik beter luisteren.\n");
        String[] lines = Ran.pop("smart", "--in", table.toString(), "--on", "2026-11-23", "--format", "json")
                .out()
                .split("\n");
        assertThat(lines).hasSize(2);
        assertThat(lines[0])
                .contains("\"id\":\"a\"", "\"text\":\"Vóór 1 juli\"", "\"last\":\"2027-06-30\"")
                .doesNotContain("suggestion");
        assertThat(lines[1]).contains("\"verdict\":\"weak\"", "Wanneer is “Binnenkort”?");
    }

    @Test
    void namesFileAndLineOfWhatItCannotRead() throws IOException {
        Path noColumns = table("a\tb\n1\t2\n");
        assertRefused(noColumns, noColumns + ", regel 1");
        Path shortLine = table("id\tlang\ttext\n1\tnl\n");
        assertRefused(shortLine, shortLine + ", regel 2");
        Path binary = folder.resolve("binary.tsv");
        Files.write(binary, new byte[] {'i', 'd', '\t', 't', 'e', 'x', 't', '\n', (byte) 0xC3, (byte) 0x28});
        assertRefused(binary, "UTF-8");
        assertRefused(folder.resolve("absent.tsv"), "bestaat niet");
        assertRefused(folder, folder.toString());
    }

    @Test
    void asksForEitherAFileOrAStatement() {
        assertThat(Ran.pop("smart").status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(Ran.pop("smart", "--in", "x.tsv", SMART).status()).isEqualTo(ExitStatus.UNUSABLE);
    }

    @Test
    void explainsOneStatementWithMarksBelowTheWords() {
        Ran ran = Ran.pop("--lang", "en", "smart", "--on", "2026-11-23", "By 1 July I hold a forklift certificate.");
        assertThat(ran.status()).isEqualTo(ExitStatus.FINE);
        assertThat(ran.out().lines().limit(2))
                .containsExactly("By 1 July I hold a forklift certificate.", "~~~~~~~~~   ~~~~   ~~~~~~~~ ~~~~~~~~~~~");
        assertThat(ran.out()).contains("T  time-bound: yes  “By 1 July”").doesNotContain("\u001B");
    }

    @Test
    void underlinesInColourAndLetsNoControlCharacterThrough() {
        StringWriter written = new StringWriter();
        Console console = new Console(new PrintWriter(written), new PrintWriter(written), LocalizedText.DUTCH);
        String text = SMART + "\u001B[2J";
        new Explanation(console, true).print(text, SmartValidator.standard().read(text, LocalDate.of(2026, 11, 23)));
        assertThat(written.toString()).contains("\u001B[4mVóór 1 juli\u001B[0m").doesNotContain("\u001B[2J");
    }

    private void assertRefused(Path table, String named) {
        Ran ran = Ran.pop("smart", "--in", table.toString());
        assertThat(ran.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(ran.err().lines()).hasSize(1).first().asString().contains(named);
    }

    private Path table(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "statements", ".tsv"), content);
    }
}
