package nl.pop4j.examples.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.examples.cli.Ran;
import nl.pop4j.examples.cli.demo.ToldPlan;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.revision.Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanExportCommandTest {

    @TempDir
    private Path folder;

    private PlanFiles files;
    private Path out;

    @BeforeEach
    void useTheFolder() {
        files = new PlanFiles(folder);
        out = folder.resolve("out");
    }

    @Test
    void writesAndListsEveryFormatOfAPlan() throws IOException {
        String plan = files.plan(ToldPlan.signed());
        Ran ran = export(plan, "pdf,html,ics,json,canonical", "--framework=" + files.framework());
        assertThat(ran.status()).isZero();
        assertThat(ran.out().lines())
                .hasSize(5)
                .allSatisfy(name -> assertThat(Path.of(name)).isNotEmptyFile());
        assertThat(Files.readString(out.resolve("pop-2027-001.html"))).contains("Gesprekken met naasten");
        assertThat(Files.readString(out.resolve("pop-2027-001.ics"))).contains("20270405");
    }

    @Test
    void writesTheTextThatWasSigned() throws IOException {
        DevelopmentPlan plan = ToldPlan.signed();
        export(files.plan(plan), "canonical");
        assertThat(Digest.of(Files.readAllBytes(out.resolve("pop-2027-001-revision-1.txt"))))
                .isEqualTo(plan.revisions().get(0).digest());
    }

    @Test
    void writesThePlanAsItWasRead() throws IOException {
        DevelopmentPlan plan = ToldPlan.signed();
        export(files.plan(plan), "json");
        assertThat(PopJson.standard().plan().parse(Files.readString(out.resolve("pop-2027-001.json"))))
                .isEqualTo(plan);
    }

    @Test
    void printsTheNamesThatADossierHolds() throws IOException {
        Ran ran = export(files.dossier(ToldPlan.dossier()), "html,json");
        assertThat(ran.status()).isZero();
        assertThat(Files.readString(out.resolve("pop-2027-001.html"))).contains("Noor van Dijk");
        assertThat(out.resolve("pop-2027-001.dossier.json")).exists();
    }

    @Test
    void namesTheFormatsThatThereAre() throws IOException {
        String plan = files.plan(ToldPlan.signed());
        assertRefused(export(plan, "html,frob"), ExitStatus.UNUSABLE, "frob");
        assertThat(export(plan, "frob").err()).contains("pdf").contains("canonical");
    }

    @Test
    void leavesNothingBehindWhenOneOfTheFormatsFails() throws IOException {
        String draft = files.plan(ToldPlan.drafted(ToldPlan.signed().workingCopy()));
        assertRefused(export(draft, "html,canonical"), ExitStatus.WANTING, "");
        assertRefused(export(files.dossier(ToldPlan.dossier()), "html,canonical"), ExitStatus.UNUSABLE, "dossier");
    }

    @Test
    void refusesAFolderThatCannotBeWritten() throws IOException {
        String plan = files.plan(ToldPlan.signed());
        Files.writeString(out, "mine");
        Ran ran = export(plan, "html");
        assertThat(ran.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(out).hasContent("mine");
    }

    @Test
    void printsWhatCameOfThePlanBesideIt() throws IOException {
        Ran ran = export(files.plan(ToldPlan.signed()), "html,ics", "--progress", "--framework=" + files.framework());
        assertThat(ran.status()).isZero();
        assertThat(ran.out().lines()).hasSize(3);
        assertThat(Files.readString(out.resolve("pop-2027-001-progress.html"))).contains("Voortgang en evaluatie");
    }

    @Test
    void exportsThePlanOfEveryLineAndNamesThoseThatItRefuses() throws IOException {
        String signed = PopJson.standard().plan().text(ToldPlan.signed());
        String dossier = PopJson.standard().dossier().text(ToldPlan.dossier());
        Path lines = Files.writeString(
                folder.resolve("plans.ndjson"),
                String.join(
                        "\n",
                        signed.replace("pop-2027-001", "a"),
                        "{\"type\":\"development-plan\"",
                        "",
                        dossier.replace("pop-2027-001", "b"),
                        signed.replace("pop-2027-001", "A")));
        Ran ran = export(lines.toString(), "html,ics", "--lines");
        assertThat(ran.status()).isEqualTo(ExitStatus.WANTING);
        assertThat(ran.out().lines()).hasSize(4);
        assertThat(ran.err().lines())
                .anyMatch(line -> line.contains("plans.ndjson:2"))
                .anyMatch(line -> line.contains("plans.ndjson:5") && line.contains("A.html"));
        try (var files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("a.html", "a.ics", "b.html", "b.ics");
        }
    }

    @Test
    void writesDocumentsInTheLookOfAFile() throws IOException {
        String look = look("{\"organisation\":\"De Berk\",\"logo\":\"logo.png\",\"alternative\":{\"nl\":\"Berk\"},"
                + "\"colours\":{\"main\":\"#5b2a86\"},\"texts\":{\"nl\":{\"title\":\"Groeiplan\"}},"
                + "\"leftOut\":[\"CAPACITY\"]}");
        ImageIO.write(
                new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("logo.png").toFile());
        String plan = files.plan(ToldPlan.signed());
        assertThat(export(plan, "html", look, "--progress").status()).isZero();
        assertThat(Files.readString(out.resolve("pop-2027-001.html")))
                .contains("De Berk", "Groeiplan", "#5b2a86", "alt=\"Berk\"", "extract");
        assertThat(Files.readString(out.resolve("pop-2027-001-progress.html"))).contains("De Berk", "alt=\"Berk\"");
    }

    @Test
    void namesWhatIsWrongWithALook() throws IOException {
        String plan = files.plan(ToldPlan.signed());
        Files.writeString(folder.resolve("logo.svg"), "<svg/>");
        for (String wrong : List.of(
                "{\"frob\":1}",
                "[",
                "null",
                "{\"colours\":{\"main\":\"#ffff00\"}}",
                "{\"texts\":{\"nl\":{\"frob\":\"x\"}}}",
                "{\"leftOut\":[\"FROB\"]}",
                "{\"logo\":\"../logo.png\"}",
                "{\"logo\":\"logo.svg\"}",
                "{\"logo\":\"logo.svg\",\"alternative\":{\"nl\":\"x\"}}")) {
            assertRefused(export(plan, "html", look(wrong)), ExitStatus.UNUSABLE, "look.json");
        }
        assertRefused(export(plan, "html", look("{\"colour\":1}")), ExitStatus.UNUSABLE, "/colour");
        assertRefused(export(plan, "html", look("{\"leftOut\":[{}]}")), ExitStatus.UNUSABLE, "/leftOut/0");
        assertRefused(export(plan, "html", look("{")), ExitStatus.UNUSABLE, "line 1");
        assertRefused(
                export(plan, "html", look("{\"logo\":\"none.png\",\"alternative\":{\"nl\":\"x\"}}")),
                ExitStatus.UNUSABLE,
                "none.png");
    }

    private String look(String json) throws IOException {
        return "--look=" + Files.writeString(folder.resolve("look.json"), json);
    }

    private Ran export(String file, String formats, String... more) {
        String[] all = new String[more.length + 5];
        all[0] = "plan";
        all[1] = "export";
        all[2] = file;
        all[3] = "--formats=" + formats;
        all[4] = "--out=" + out;
        System.arraycopy(more, 0, all, 5, more.length);
        return Ran.pop(all);
    }

    private void assertRefused(Ran ran, int status, String part) {
        assertThat(ran.status()).isEqualTo(status);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).singleElement().asString().contains(part);
        assertThat(out).doesNotExist();
    }
}
