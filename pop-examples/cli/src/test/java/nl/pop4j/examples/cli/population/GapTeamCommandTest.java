package nl.pop4j.examples.cli.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.examples.cli.Ran;
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
    void saysWhenThereIsNoSuchTeamOrFormat() {
        assertRefused(team("West", "xlsx"), ExitStatus.WANTING);
        assertRefused(team("North", "ics"), ExitStatus.UNUSABLE);
        assertRefused(team("North", "frob"), ExitStatus.UNUSABLE);
    }

    private Ran team(String name, String formats) {
        return Ran.pop(
                "gap",
                "team",
                "--required=" + folder.resolve("required.csv"),
                "--assessed=" + folder.resolve("assessed.csv"),
                "--team=" + name,
                "--formats=" + formats,
                "--on=2026-11-25",
                "--out=" + folder.resolve("out"));
    }

    private void assertRefused(Ran ran, int status) {
        assertThat(ran.status()).isEqualTo(status);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
