package nl.pop4j.examples.cli.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.examples.cli.Ran;
import nl.pop4j.json.PopJson;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.id.FrameworkId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GapTeamCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTheFiles() throws IOException {
        Files.writeString(folder.resolve("required.csv"), """
                role,competence,level,weight
                nurse,coaching,3,1
                nurse,planning,4,2
                """);
        Files.writeString(folder.resolve("assessed.csv"), """
                employee,team,role,competence,level
                Noor,North,nurse,coaching,2
                Noor,North,nurse,planning,4
                =Bart,North,nurse,coaching,3
                Eva,South,nurse,coaching,1
                """);
    }

    @Test
    void writesTheMatrixOfOneTeamOnly() throws IOException {
        Ran ran = team("North", "csv,xlsx,pdf,html");
        assertThat(ran.status()).isZero();
        assertThat(ran.out().lines()).hasSize(4);
        assertThat(Files.readString(folder.resolve("out/team-North.csv")))
                .isEqualTo("Medewerker,Functie,coaching,planning\r\nNoor,nurse,2,4\r\n'=Bart,nurse,3,\r\n");
        assertThat(Files.readString(folder.resolve("out/team-North.html")))
                .contains("Noor")
                .contains("te klein")
                .doesNotContain("Eva");
    }

    @Test
    void namesTheFileAfterTheTeamWhateverItIsCalled() {
        Set<String> files = new TreeSet<>();
        for (String name : List.of("Wijk 1/2", "Wijk 1-2", "Wijk-1-2", "Zorg é", "../x", "N".repeat(200))) {
            writeTeam(name);
            Ran ran = team(name, "csv");
            assertThat(ran.status()).isZero();
            Path file = Path.of(ran.out().strip());
            assertThat(file.getParent()).isEqualTo(folder.resolve("out"));
            files.add(file.getFileName().toString());
        }
        assertThat(files).hasSize(6).contains("team-Wijk-1-2.csv").anyMatch(name -> name.startsWith("team-Zorg---"));
    }

    @Test
    void namesCompetencesAndRolesByTheFramework() throws IOException {
        Path framework = folder.resolve("framework.json");
        try (OutputStream out = Files.newOutputStream(framework)) {
            PopJson.standard()
                    .writeFramework(
                            CompetenceFramework.builder(FrameworkId.of("f"), LocalizedText.of("Kader", "Framework"))
                                    .competence(Competence.group(
                                            CompetenceCode.of("coaching"),
                                            LocalizedText.of("Begeleiden", "Coaching"),
                                            null))
                                    .build(),
                            out);
        }
        assertThat(team("North", "csv", "--framework=" + framework).status()).isZero();
        assertThat(Files.readString(folder.resolve("out/team-North.csv")))
                .startsWith("Medewerker,Functie,Begeleiden,planning\r\n");
    }

    @Test
    void saysWhenThereIsNoSuchTeamOrFormat() {
        assertRefused(team("West", "xlsx"), ExitStatus.WANTING);
        assertRefused(team("North", "ics"), ExitStatus.UNUSABLE);
        assertRefused(team("North", "frob"), ExitStatus.UNUSABLE);
    }

    private void writeTeam(String name) {
        try {
            Files.writeString(
                    folder.resolve("assessed.csv"),
                    "employee,team,role,competence,level\nNoor,\"" + name + "\",nurse,coaching,2\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Ran team(String name, String formats, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "gap",
                "team",
                "--required=" + folder.resolve("required.csv"),
                "--assessed=" + folder.resolve("assessed.csv"),
                "--team=" + name,
                "--formats=" + formats,
                "--on=2026-11-25",
                "--out=" + folder.resolve("out")));
        arguments.addAll(List.of(more));
        return Ran.pop(arguments.toArray(String[]::new));
    }

    private void assertRefused(Ran ran, int status) {
        assertThat(ran.status()).isEqualTo(status);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
