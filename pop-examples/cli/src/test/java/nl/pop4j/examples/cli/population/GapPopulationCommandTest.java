package nl.pop4j.examples.cli.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.pop4j.examples.cli.Ran;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("D1.7")
class GapPopulationCommandTest {

    private static final String REQUIRED = "role,competence,level,weight\nnurse,listening,4,2\nnurse,planning,3,0.5\n";

    @TempDir
    private Path folder;

    @Test
    void writesOneLineForEachGroupAndCompetence() throws IOException {
        Ran ran = run(REQUIRED, assessed("noord", 6, "2") + assessed("zuid", 7, "4"), "team");
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEqualTo("""
            group,competence,employees,with_gap,sum_gap,weighted_gap,mean_gap
            noord,listening,6,6,12.0,24.0,2.0
            zuid,listening,7,0,0.0,0.0,0.0
            """);
    }

    @Test
    void keepsTheGroupAndLeavesTheFiguresOfASmallOneEmpty() throws IOException {
        Ran ran =
                run(REQUIRED, assessed("noord", 6, "2") + assessed("west", 3, "1") + assessed("zuid", 7, "4"), "team");
        assertThat(ran.out()).contains("\nwest,listening,,,,,\n", "\nzuid,listening,7,");
    }

    @Test
    void groupsByRoleAndByCompetence() throws IOException {
        String lines = assessed("noord", 6, "2.5") + assessed("zuid", 7, "4");
        assertThat(run(REQUIRED, lines, "role").out()).contains("\nnurse,listening,13,6,9.0,18.0,");
        assertThat(run(REQUIRED, lines, "competence").out()).contains("\nlistening,listening,13,6,9.0,18.0,");
    }

    @Test
    void readsColumnsByNameWithSemicolonsQuotesAndAByteOrderMark() throws IOException {
        StringBuilder lines = new StringBuilder("\uFEFFLevel;Employee;Competence;\"Team\";Role;Extra\r\n");
        for (int i = 0; i < 5; i++) {
            lines.append("3;e").append(i).append(";listening;\"Team; Noord\";nurse;x\r\n");
        }
        Ran ran = run(REQUIRED, lines.toString(), "team");
        assertThat(ran.out()).contains("\nTeam; Noord,listening,5,5,5.0,10.0,1.0\n");
    }

    @Test
    void namesTheMissingColumn() throws IOException {
        Ran ran = run("role,level,weight\nnurse,4,1\n", assessed("noord", 6, "2"), "team");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().strip().lines()).hasSize(1).first().asString().contains("competence", "required.csv");
    }

    @Test
    void weighsEverythingOnceWhereThereAreNoWeights() throws IOException {
        Ran ran = run("role,competence,level\nnurse,listening,4\n", assessed("noord", 6, "0"), "team");
        assertThat(ran.out()).contains("\nnoord,listening,6,6,24.0,24.0,4.0\n");
    }

    @Test
    void readsOneTableWithBothLevelsForBothOptionsWhateverItsNamesAndOrder() throws IOException {
        StringBuilder table =
                new StringBuilder("Required level|Skill|Current level|Job title|Department|Employee ID\n");
        for (int i = 0; i < 6; i++) {
            table.append("4|active listening|")
                    .append(i == 0 ? "n/a" : "2,5")
                    .append("|staff nurse|Ward 7|e")
                    .append(i)
                    .append('\n');
        }
        Files.writeString(folder.resolve("required.csv"), table);
        Files.writeString(folder.resolve("assessed.csv"), table);
        assertThat(pop("team").out()).contains("\nWard 7,active listening,5,5,7.5,7.5,1.5\n");
        assertThat(pop("role").out()).contains("\nstaff nurse,active listening,5,");
    }

    @Test
    void needsNoTeamsToGroupByRole() throws IOException {
        Files.writeString(folder.resolve("required.csv"), REQUIRED);
        Files.writeString(folder.resolve("assessed.csv"), "role,competence,level\n" + "nurse,listening,3\n".repeat(6));
        assertThat(pop("role").out()).contains("\nnurse,listening,6,6,6.0,");
        assertThat(pop("team").status()).isEqualTo(2);
    }

    @Test
    void roundsLevelsOfMoreThanSixDecimalsAndSaysSo() throws IOException {
        Ran ran = run(REQUIRED, assessed("noord", 6, "3.3333333333333335"), "team");
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("noord,listening,6,6,4.000002,");
        assertThat(ran.err().strip().lines()).hasSize(1);
    }

    @Test
    void hidesAsManyAsKSays() throws IOException {
        String lines = assessed("noord", 6, "2") + assessed("zuid", 7, "4");
        assertThat(run(REQUIRED, lines, "team").out()).contains("noord,listening,6,", "zuid,listening,7,");
        assertThat(pop("team", "--k", "7").out()).contains("noord,listening,,,,,", "zuid,listening,,,,,");
        assertThat(pop("competence", "--k", "7").out()).contains("listening,listening,13,");
        assertThat(pop("competence", "--k", "14").out()).contains("listening,listening,,,,,");
    }

    @Test
    void namesFileAndLineOfARecordThatIsNotCsv() throws IOException {
        Ran ran = run(REQUIRED, assessed("noord", 6, "2") + "e,\"noord,nurse,listening,2\n", "team");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err().strip().lines()).hasSize(1).first().asString().contains("assessed.csv", "8");
    }

    @Test
    void readsUtf16() throws IOException {
        Files.writeString(folder.resolve("required.csv"), "\uFEFF" + REQUIRED, StandardCharsets.UTF_16LE);
        StringBuilder lines = new StringBuilder("\uFEFFemployee\tteam\trole\tcompetence\tlevel\r\n");
        for (int i = 0; i < 5; i++) {
            lines.append(i).append("\tZuid\tnurse\tlistening\t3\r\n");
        }
        Files.writeString(folder.resolve("assessed.csv"), lines, StandardCharsets.UTF_16BE);
        assertThat(pop("team").out()).contains("\nZuid,listening,5,5,5.0,10.0,1.0\n");
    }

    @Test
    void namesTheLineOfALevelThatIsNone() throws IOException {
        Ran ran = run(REQUIRED, assessed("noord", 6, "2") + "e9,noord,nurse,listening,veel\n", "team");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err().strip().lines()).hasSize(1).first().asString().contains("assessed.csv", "8", "level");
        assertThat(ran.err()).doesNotContain("veel");
    }

    @Test
    void refusesAnEmptyFileABinaryOneAndAMissingOne() throws IOException {
        assertThat(run(REQUIRED, "", "team").status()).isEqualTo(2);
        Files.write(folder.resolve("assessed.csv"), new byte[] {(byte) 0xC3, (byte) 0x28, 0, 1});
        assertThat(pop("team").status()).isEqualTo(2);
        Files.delete(folder.resolve("assessed.csv"));
        Ran gone = pop("team");
        assertThat(gone.status()).isEqualTo(2);
        assertThat(gone.err().strip().lines()).hasSize(1);
    }

    @Test
    void refusesAnUnknownGroupingAndAKThatHidesNobody() throws IOException {
        assertThat(run(REQUIRED, assessed("noord", 6, "2"), "colour").status()).isEqualTo(2);
        assertThat(pop("team", "--k", "0").status()).isEqualTo(2);
    }

    @Test
    void takesOnePersonOnManyLinesForOnePerson() throws IOException {
        Ran ran = run(REQUIRED, "e1,noord,nurse,listening,2\n".repeat(9), "competence");
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("\nlistening,listening,,,,,\n");
        assertThat(ran.err().strip().lines()).hasSize(1).first().asString().contains("assessed.csv", "8", "3");
        assertThat(pop("competence", "--k", "1").out()).contains("\nlistening,listening,1,1,2.0,");
    }

    @Test
    void asksForMoreLinesWhereOnePersonIsInSeveralTeams() throws IOException {
        String twice = assessed("noord", 6, "2") + assessed("noord", 6, "2").replace(",noord,", ",zuid,");
        Ran ran = run(REQUIRED, twice, "team");
        assertThat(ran.out()).contains("noord,listening,,,,,", "zuid,listening,,,,,");
        assertThat(ran.err().strip().lines()).hasSize(1).first().asString().contains("2 ", "10 ", "5 ");
        assertThat(pop("team", "--k", "3").out()).contains("noord,listening,6,", "zuid,listening,6,");
        assertThat(pop("team", "--k", "1").err()).isEmpty();
    }

    @Test
    void saysHowManyLinesAskForNothingOrAskAgain() throws IOException {
        String required = REQUIRED + "nurse,listening,3,2\n";
        Ran ran = run(required, assessed("noord", 6, "2") + "e9,noord,cook,frying,2\n", "team");
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("\nnoord,listening,6,6,6.0,");
        assertThat(ran.err().strip().lines()).hasSize(2);
        assertThat(ran.err()).contains("required.csv", "assessed.csv", "8");
    }

    private static String assessed(String team, int people, String level) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < people; i++) {
            lines.append(team)
                    .append(i)
                    .append(',')
                    .append(team)
                    .append(",nurse,listening,")
                    .append(level)
                    .append('\n');
        }
        return lines.toString();
    }

    private Ran run(String required, String assessed, String by) throws IOException {
        String header =
                assessed.contains("\uFEFF") || assessed.isEmpty() ? "" : "employee,team,role,competence,level\n";
        Files.writeString(folder.resolve("required.csv"), required, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("assessed.csv"), header + assessed, StandardCharsets.UTF_8);
        return pop(by);
    }

    private Ran pop(String by, String... more) {
        String[] arguments = {
            "gap",
            "population",
            "--required",
            folder.resolve("required.csv").toString(),
            "--assessed",
            folder.resolve("assessed.csv").toString(),
            "--by",
            by
        };
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return Ran.pop(all);
    }
}
