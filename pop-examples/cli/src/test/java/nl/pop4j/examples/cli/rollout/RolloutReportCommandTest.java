package nl.pop4j.examples.cli.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.examples.cli.Ran;
import nl.pop4j.examples.cli.demo.ToldPlan;
import nl.pop4j.json.PopJson;
import nl.pop4j.rollout.RolloutProgramme;
import nl.pop4j.rollout.report.RolloutReport;
import nl.pop4j.rollout.wave.RolloutProgress;
import nl.pop4j.rollout.wave.Wave;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RolloutReportCommandTest {

    private static final String NOW = "--on=2027-01-11";

    @TempDir
    private Path folder;

    @Test
    @Tag("D0.6")
    void reportsOnTheSampleToReadAndAsJson() throws IOException {
        Ran ran = report(NOW, "--formats=pdf,html,docx", "--organisation=De Linden");
        assertThat(ran.status()).as(ran.err() + ran.out()).isZero();
        assertThat(ran.out().lines())
                .extracting(line -> Path.of(line).getFileName().toString())
                .containsExactly(
                        "pop-linden-2027-report.docx",
                        "pop-linden-2027-report.html",
                        "pop-linden-2027-report.json",
                        "pop-linden-2027-report.pdf");
        assertThat(Files.readString(folder.resolve("out/pop-linden-2027-report.html")))
                .contains("Groeien bij De Linden", "groep te klein", "Proef: Linde en Eik");
        assertThat(read().waves().get(0).shown()).contains(new RolloutProgress(8, 0, 0, 0, 0));
    }

    @Test
    @Tag("D0.6")
    void countsHowFarPlansAre() throws IOException {
        RolloutProgramme sample = SampleProgramme.load();
        Wave pilot = sample.waves().get(0);
        RolloutProgramme withNoor = sample.toBuilder()
                .put(new Wave(
                        pilot.id(),
                        pilot.kind(),
                        pilot.title(),
                        pilot.period(),
                        Set.of(ToldPlan.signed().employee()),
                        7,
                        pilot.criteria(),
                        null))
                .build();
        Path file = file("p.json", PopJson.standard().rolloutProgramme().text(withNoor));
        Path plans = file("plans.ndjson", PopJson.standard().plan().text(ToldPlan.signed()) + "\n");
        assertThat(report(file.toString(), NOW, "--plans=" + plans).status()).isZero();
        assertThat(read().waves().get(0).shown()).contains(new RolloutProgress(8, 1, 1, 0, 0));
    }

    @Test
    @Tag("D0.8")
    void listsWhatIsMissingWithStatusOne() {
        Ran ran = report("--on=2027-04-20", "--lang=en");
        assertThat(ran.status()).isEqualTo(ExitStatus.WANTING);
        assertThat(ran.out()).contains("WARNING\tROLLOUT-WAVE-2\tWave proef is over");
    }

    @Test
    void saysInOneLineWhatIsWrong() throws IOException {
        report(NOW, folder.resolve("none").toString()).assertOneLine(ExitStatus.UNUSABLE, "none");
        report(NOW, file("x.json", "{}").toString()).assertOneLine(ExitStatus.UNUSABLE, "x.json");
        report(NOW, "--formats=ics").assertOneLine(ExitStatus.UNUSABLE, "ics");
        report(NOW, "--k=0").assertOneLine(ExitStatus.UNUSABLE, "");
        report(NOW, "--plans=" + file("plans", "\nniets\n")).assertOneLine(ExitStatus.UNUSABLE, "2");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private RolloutReport read() throws IOException {
        return PopJson.standard()
                .rolloutReport()
                .parse(Files.readString(folder.resolve("out/pop-linden-2027-report.json")));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Ran report(String... more) {
        List<String> all = new ArrayList<>(List.of("rollout", "report"));
        all.addAll(List.of(more));
        all.add("--out=" + folder.resolve("out"));
        return Ran.pop(all.toArray(String[]::new));
    }
}
