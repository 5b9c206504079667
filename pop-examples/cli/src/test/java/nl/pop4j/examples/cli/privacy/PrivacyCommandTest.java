package nl.pop4j.examples.cli.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.examples.cli.Ran;
import nl.pop4j.examples.cli.demo.ToldPlan;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.Closing;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.privacy.SubjectAccess;
import nl.pop4j.privacy.SubjectField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("D5.8")
class PrivacyCommandTest {

    private static final String DUE = "--on=2029-04-01";

    @TempDir
    private Path folder;

    private String url;

    @BeforeEach
    void keepAPlanOfSomebodyWhoLeft() throws IOException {
        url = url("db");
        assertThat(pop("store", "migrate").status()).isZero();
        keep(closed(LocalDate.of(2027, 3, 31)));
    }

    @Test
    void listsWhoseDataIsDueFromHowPlansWereClosedOrFromAFile() throws IOException {
        assertThat(pop("privacy", "due", DUE).out())
                .isEqualTo("since\tperson\tscope\theld\n2029-04-01\tnoor\teverything\tno\n");
        assertThat(pop("privacy", "due", "--on=2029-03-31").out().lines()).hasSize(1);
        assertThat(pop("privacy", "due", DUE, "--left=" + file("left.csv", "person,last_day\nnoor,2028-01-01\n"))
                        .out()
                        .lines())
                .hasSize(1);
    }

    @Test
    void reckonsForBelgiumWithItsOwnRetention() throws IOException {
        assertThat(pop("privacy", "due", "--country=BE", "--on=2028-04-01").out())
                .isEqualTo("since\tperson\tscope\theld\n2028-04-01\tnoor\teverything\tno\n");
        assertThat(pop("privacy", "due", "--country=BE", "--on=2028-03-31")
                        .out()
                        .lines())
                .hasSize(1);
        assertThat(subject("noor", "--formats=html", "--country=BE").status()).isZero();
        assertThat(Files.readString(folder.resolve("out").resolve("subject-access.html")))
                .contains("1 jaar na het einde van je dienstverband")
                .doesNotContain("2 jaar na");
        pop("privacy", "due", "--country=FR").assertOneLine(ExitStatus.UNUSABLE, "--country");
    }

    @Test
    void acknowledgesAnErasureOnceAndTheSameAgainWithoutASecondEffect() {
        String acknowledged = pop("privacy", "erase", "--due", DUE).out();
        assertThat(acknowledged).matches("ack [0-9a-f]{32} noor everything 1\n");
        assertThat(pop("store", "list").out().lines()).hasSize(1);
        assertThat(pop("privacy", "due", DUE).out().lines()).hasSize(1);
        assertThat(pop("privacy", "erase", "--person=noor", "--reason=ended", DUE)
                        .out())
                .isEqualTo(acknowledged);
    }

    @Test
    void refusesWhatIsNotDueUnlessThePersonAsked() {
        Ran early = pop("privacy", "erase", "--person=noor", "--reason=ended", "--on=2028-01-01");
        assertThat(early.status()).isEqualTo(ExitStatus.WANTING);
        assertThat(early.out()).isEmpty();
        assertThat(early.err().lines()).hasSize(1);
        assertThat(pop("privacy", "erase", "--person=noor", "--on=2028-01-01").out())
                .startsWith("ack ");
    }

    @Test
    void nobodyIsBackAfterAnOldCopyWasRestoredAndTheListReplayed() throws IOException {
        Files.copy(folder.resolve("db.mv.db"), folder.resolve("backup.mv.db"));
        Path list = folder.resolve("erasures.ndjson");
        String acknowledged =
                pop("privacy", "erase", "--due", DUE, "--list=" + list).out();
        Files.copy(folder.resolve("backup.mv.db"), folder.resolve("db.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(pop("store", "list").out()).contains("noor");
        assertThat(pop("privacy", "erase", "--replay=" + list, DUE).out()).isEqualTo(acknowledged);
        assertThat(pop("store", "list").out()).doesNotContain("noor");
        assertThat(subject("noor").status()).isEqualTo(ExitStatus.WANTING);
        assertThat(pop("privacy", "erase", "--replay=" + list, DUE).out()).isEmpty();
    }

    @Test
    void writesWhatIsKeptToReadAndAsJson() throws IOException {
        Ran ran = subject("noor", "--formats=pdf,html", "--name=Noor van der Meulen");
        assertThat(ran.status()).isZero();
        assertThat(ran.out().lines())
                .extracting(line -> Path.of(line).getFileName().toString())
                .containsExactly("subject-access.html", "subject-access.json", "subject-access.pdf");
        SubjectAccess access = PopJson.standard()
                .subjectAccess()
                .parse(Files.readString(folder.resolve("out").resolve("subject-access.json")));
        assertThat(access.records()).isNotEmpty();
        String html = Files.readString(folder.resolve("out").resolve("subject-access.html"));
        assertThat(html).contains("Noor van der Meulen", "Ontwikkelplan", "iemand anders");
        assertThat(html).doesNotContain("willem");
        assertThat(access.records().stream()
                        .flatMap(record -> record.fields().stream())
                        .map(SubjectField::value))
                .doesNotContain("willem");
    }

    @Test
    void writesOnlyWhatThePersonSuppliedToTakeAlong() throws IOException {
        assertThat(subject("noor", "--portable", "--lang=en").status()).isZero();
        SubjectAccess file = PopJson.standard()
                .subjectAccess()
                .parse(Files.readString(folder.resolve("out").resolve("portable-data.json")));
        assertThat(file.purpose()).isEqualTo(SubjectAccess.Purpose.PORTABILITY);
        assertThat(file.records()).allMatch(record -> record.fields().stream().allMatch(SubjectField::supplied));
    }

    @Test
    void notesWhoAskedForIt() throws IOException {
        subject("noor", "--by=officer-1");
        subject("noor", "--by=officer-1");
        String json = Files.readString(folder.resolve("out").resolve("subject-access.json"));
        assertThat(PopJson.standard().subjectAccess().parse(json).readings())
                .extracting(reading -> reading.operation() + " " + reading.byThePerson())
                .contains("VIEW_PERSONAL_DATA false");
        assertThat(json).doesNotContain("officer-1");
    }

    @Test
    void saysInOneLineWhatIsWrong() throws IOException {
        pop("privacy", "erase").assertOneLine(ExitStatus.UNUSABLE, "--person");
        pop("privacy", "erase", "--person=no one").assertOneLine(ExitStatus.UNUSABLE, "");
        pop("privacy", "due", "--on=morgen").assertOneLine(ExitStatus.UNUSABLE, "--on");
        pop("privacy", "due", "--left=" + folder.resolve("none")).assertOneLine(ExitStatus.UNUSABLE, "none");
        pop("privacy", "due", "--left=" + file("l.csv", "person,last_day\nnoor,gisteren\n"))
                .assertOneLine(ExitStatus.UNUSABLE, "2");
        pop("privacy", "erase", "--replay=" + file("list", "\n{}\n")).assertOneLine(ExitStatus.UNUSABLE, "2");
        subject("nobody").assertOneLine(ExitStatus.WANTING, "nobody");
        subject("noor", "--formats=ics").assertOneLine(ExitStatus.UNUSABLE, "ics");
        url = url("other");
        pop("privacy", "due").assertOneLine(ExitStatus.UNUSABLE, "");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private static DevelopmentPlan closed(LocalDate lastDay) {
        DevelopmentPlan plan = ToldPlan.signed();
        return new DevelopmentPlan(
                plan.id(),
                plan.employee(),
                plan.workingCopy(),
                plan.revisions(),
                plan.execution(),
                new Closing(PlanStatus.STOPPED, "Andere baan", lastDay, lastDay),
                plan.version());
    }

    private void keep(DevelopmentPlan plan) throws IOException {
        Path file = folder.resolve("plan.json");
        Files.writeString(file, PopJson.standard().plan().text(plan));
        assertThat(pop("store", "put", file.toString()).status()).isZero();
    }

    private String url(String name) {
        return "jdbc:h2:file:" + folder.resolve(name);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private Ran subject(String person, String... more) {
        List<String> all = new ArrayList<>(List.of(more));
        all.add("--person=" + person);
        all.add("--out=" + folder.resolve("out"));
        return pop("privacy", "subject", all.toArray(String[]::new));
    }

    private Ran pop(String group, String command, String... more) {
        List<String> all = new ArrayList<>(List.of(group, command, "--jdbc", url, "--tenant", "acme"));
        all.addAll(List.of(more));
        return Ran.pop(all.toArray(String[]::new));
    }
}
