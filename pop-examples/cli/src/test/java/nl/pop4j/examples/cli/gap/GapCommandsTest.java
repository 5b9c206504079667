package nl.pop4j.examples.cli.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.pop4j.examples.cli.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("D2.2")
class GapCommandsTest {

    private static final String ROLES = "role,competence,level,weight,essential\n"
            + "\"Wever, junior\",weven,2,1,yes\n\"Wever, junior\",verven,3,2,no\nMeester,weven,4,3,yes\nMeester,spinnen,1,0.5,yes\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void importsTheSampleFramework() throws IOException {
        assertThat(Ran.pop("framework", "import", "--from", "csv", file("rollen.csv", ROLES), "--out", path("f.json"))
                        .status())
                .isZero();
    }

    @Test
    void comparesRolesInTheColumnsOfTheContract() throws IOException {
        Ran ran = pairs("roles", "from,to\n\"Wever, junior\",Meester\nMeester,Meester\n");
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEqualTo("""
                from,to,required,gaps,sum_shortage,sum_surplus,sum_required,gap_ratio,coverage_share,weighted_shortage,\
                weighted_surplus,weighted_mean_shortage,weighted_coverage,distance_importance,distance_level,\
                euclidean_level,mean_absolute_level,top_priorities
                "Wever, junior",Meester,2,2,3.0,0.0,5.0,0.6,0.0,6.5,0.0,1.8571428571428572,0.48,\
                0.013606076167856251,0.029857499854668124,2.23606797749979,1.5,weven:6.0000|spinnen:0.5000
                Meester,Meester,2,0,0.0,0.0,5.0,0.0,1.0,0.0,0.0,0.0,1.0,0.0,0.0,0.0,0.0,
                """);
    }

    @Test
    void looksAtNothingOutsideTheCompetencesAskedFor() throws IOException {
        Ran ran = pairs("roles", "from,to\nMeester,Meester\n", "--within", "spinnen");
        assertThat(ran.out()).contains("\nMeester,Meester,1,0,");
    }

    @Test
    void namesEveryUnknownRoleAndWritesTheOtherLines() throws IOException {
        for (String command : new String[] {"roles", "sets"}) {
            Ran ran = pairs(command, "from,to\nMeester,Leerling\nMeester,Meester\nGezel,\n");
            assertThat(ran.status()).isEqualTo(1);
            assertThat(ran.out().lines()).hasSize(2);
            assertThat(ran.err().strip().lines()).hasSize(1);
            assertThat(ran.err()).contains("Leerling", "Gezel", "''").doesNotContain("Meester");
        }
    }

    @Test
    void refusesPairsThatAreNotCsvAndNamesFileAndLine() throws IOException {
        Ran ran = pairs("roles", "from,to\nMeester,Meester\nMeester,\"Meester\n");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().strip().lines()).hasSize(1).first().asString().contains("pairs.csv", "3");
        assertThat(pairs("sets", "").err()).contains("pairs.csv");
        assertThat(pairs("sets", "from\nx\n").status()).isEqualTo(2);
    }

    @Test
    void refusesAFrameworkThatIsNoneInOneLine() throws IOException {
        Ran ran = Ran.pop(
                "gap", "roles", "--framework", file("bad.json", "{\"type\":"), "--pairs", file("p.csv", "from,to\n"));
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err().strip().lines()).hasSize(1).first().asString().contains("bad.json");
    }

    @Test
    void comparesRolesAsSets() throws IOException {
        Ran ran = pairs("sets", "from;to\nMeester;Wever, junior\nWever, junior;Meester\n");
        assertThat(ran.out()).isEqualTo("""
                from,to,essential_to,held_by_essential,held_by_any,coverage_essential,coverage_any,jaccard_essential,missing
                Meester,"Wever, junior",1,1,1,1.0,1.0,0.5,0
                "Wever, junior",Meester,2,1,1,0.5,0.5,0.5,1
                """);
    }

    @Test
    void ranksTheNearestRoles() {
        Ran ran = Ran.pop("gap", "related", "--framework", path("f.json"), "--top", "1", "--by", "importance");
        assertThat(ran.status()).isZero();
        assertThat(ran.out().lines()).hasSize(3).first().isEqualTo("role,rank,related,similarity");
        assertThat(ran.out()).contains("\n\"Wever, junior\",1,Meester,0.44112877325628463");
        assertThat(Ran.pop("gap", "related", "--framework", path("f.json"), "--by", "colour")
                        .status())
                .isEqualTo(2);
        assertThat(Ran.pop("gap", "related", "--framework", path("f.json"), "--top", "0")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void tellsNeedsWithSharesInPerCentAndDropsPairsThatMissASide() throws IOException {
        String raw =
                "respondent;competence;importance;ability\nr1;Weven;5;3\nr2;Weven;4;4\nr3;Weven;3;5\nr4;Weven;5;2\nr5;Weven;n/a;2\n"
                        + "r1;Verven;2,5;2,5\n;;;\n";
        Ran ran = Ran.pop("gap", "needs", "--raw", file("raw.csv", raw));
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEqualTo("""
                competence,n,mean_importance,mean_ability,mean_discrepancy,mwds,mwds_rank,nr,pr,tr,rds,rds_rank,pni,\
                need_index,ipa_quadrant,locus
                Weven,4,4.25,3.5,0.75,3.1875,1,50.0,25.0,25.0,-25.0,1,0.21428571428571427,5.160714285714286,KEEP_UP,HH
                Verven,1,2.5,2.5,0.0,0.0,2,0.0,0.0,100.0,0.0,2,0.0,2.5,LOW_PRIORITY,LL
                """);
    }

    @Test
    void refusesNeedsWithABadNumberOrAMissingColumnInOneLine() throws IOException {
        Ran number = Ran.pop(
                "gap", "needs", "--raw", file("raw.csv", "respondent,competence,importance,ability\nr,W,5,veel\n"));
        assertThat(number.status()).isEqualTo(2);
        assertThat(number.err().strip().lines()).hasSize(1).first().asString().contains("raw.csv", "2");
        Ran column = Ran.pop("gap", "needs", "--raw", file("raw.csv", "respondent,competence,importance\nr,W,5\n"));
        assertThat(column.status()).isEqualTo(2);
        assertThat(column.err()).contains("ability");
    }

    private Ran pairs(String command, String pairs, String... more) throws IOException {
        String file = file("pairs.csv", pairs);
        String framework = path("f.json");
        return more.length == 0
                ? Ran.pop("gap", command, "--framework", framework, "--pairs", file)
                : Ran.pop("gap", command, "--framework", framework, "--pairs", file, more[0], more[1]);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        return path(name);
    }
}
