package nl.pop4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.testkit.law.PlainDutchLaws;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class PopCommandTest {

    @Test
    void showsHelpOnStandardOutput() {
        Ran ran = Ran.pop("--help");
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("Gebruik: pop").contains("--lang");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void showsHelpInEnglish() {
        assertThat(Ran.pop("--lang", "en", "--help").out()).contains("Usage: pop");
        assertThat(Ran.pop("--help", "--lang=en").out()).contains("Usage: pop");
    }

    @Test
    void answersWrongUsageWithOneLineAndStatusTwo() {
        for (String[] wrong : new String[][] {{}, {"frobnicate"}, {"--lang", "xx"}, {"--frob"}}) {
            Ran ran = Ran.pop(wrong);
            assertThat(ran.status()).isEqualTo(ExitStatus.UNUSABLE);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err().lines()).hasSize(1).first().asString().startsWith("pop: ");
        }
    }

    @Test
    void saysOfAWrongValueWhatBelongsThere() {
        Ran.pop("store", "due", "--jdbc=x", "--tenant=a", "--on=morgen")
                .assertOneLine(ExitStatus.UNUSABLE, "Bij --on hoort een dag zoals 2027-05-01; morgen is dat niet.");
        Ran.pop("gap", "population", "--required=x", "--assessed=x", "--by=team", "--k=x", "--lang=en")
                .assertOneLine(ExitStatus.UNUSABLE, "--k takes a number; x is none.");
        Ran.pop("demo", "--lang=xx").assertOneLine(ExitStatus.UNUSABLE, "Kies bij --lang uit nl, en; xx");
    }

    @Test
    void saysWhenTheOutputIsLost() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = PopCommand.run(new PrintStream(full), new PrintStream(err), "--help");
        assertThat(status).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    @Test
    void hasEverySentenceInBothLanguages() {
        assertThat(CliTexts.TEXTS.keys(LocalizedText.DUTCH))
                .isNotEmpty()
                .isEqualTo(CliTexts.TEXTS.keys(LocalizedText.ENGLISH));
    }

    @Test
    void saysEverythingInPlainDutch() {
        PlainDutchLaws.hold(CliTexts.TEXTS, LocalizedText.DUTCH);
        ResourceBundle help = CliTexts.help(LocalizedText.DUTCH);
        PlainDutchLaws.hold(help.keySet().stream().collect(Collectors.toMap(Function.identity(), help::getString)));
    }

    @Test
    void hasDutchHelpForEveryCommandAndOption() {
        ResourceBundle dutch = CliTexts.help(LocalizedText.DUTCH);
        CommandLine line = PopCommand.commandLine(
                Language.nl, new FailureMessages(new PrintWriter(OutputStream.nullOutputStream()), Locale.ROOT));
        List<String> missing = new ArrayList<>();
        collectMissing(line, dutch, missing);
        assertThat(missing).isEmpty();
    }

    private static void collectMissing(CommandLine line, ResourceBundle dutch, List<String> missing) {
        String name = line.getCommandSpec().qualifiedName(".");
        require(dutch, missing, name + ".usage.description", name + ".usage.description.0");
        line.getCommandSpec().options().forEach(option -> {
            String key = option.longestName().replaceFirst("^-+", "");
            require(dutch, missing, name + "." + key, key);
        });
        line.getCommandSpec().positionalParameters().forEach(positional -> {
            String key = positional.paramLabel() + "[" + positional.index() + "]";
            require(dutch, missing, name + "." + key, key);
        });
        line.getSubcommands().values().forEach(sub -> collectMissing(sub, dutch, missing));
    }

    private static void require(ResourceBundle dutch, List<String> missing, String specific, String general) {
        if (!dutch.containsKey(specific) && !dutch.containsKey(general)) {
            missing.add(specific);
        }
    }
}
