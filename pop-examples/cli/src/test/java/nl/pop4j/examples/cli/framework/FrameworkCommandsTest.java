package nl.pop4j.examples.cli.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.pop4j.examples.cli.Ran;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("D2.2")
class FrameworkCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void countsWhatItReadAndNamesFileLineCodeAndTextOfEachWarning() throws IOException {
        String file = file("eigen.csv", "code;naam;ouder\n1;Weven;\n2;Spinnen;9\n");
        Ran english = Ran.pop("framework", "import", "--from", "csv", file, "--out", path("f.json"), "--lang", "en");
        assertThat(english.status()).isZero();
        assertThat(english.out()).contains("\"competences\" : 2", "\"roles\" : 0", "\"scales\" : 0");
        assertThat(english.out())
                .contains(
                        "\"file\" : \"eigen.csv\"",
                        "\"line\" : 3",
                        "\"code\" : \"DANGLING_REFERENCE\"",
                        "\"9\\\" is named but is not in the files.");
        Ran dutch = Ran.pop("framework", "import", "--from", "csv", file, "--out", path("f.json"));
        assertThat(dutch.out()).contains("maar dat staat niet in de bestanden");
    }

    @Test
    void countsTheMatchesOfACrosswalk() throws IOException {
        String occupations = file(
                "occupations.csv",
                "conceptType,conceptUri,preferredLabel\nOccupation,http://data.europa.eu/esco/occupation/w1,weaver\n");
        String crosswalk = file("crosswalk.csv", """
                concept_uri,onet_code,confidence
                http://data.europa.eu/esco/occupation/w1,51-6063.00,0.9
                http://data.europa.eu/esco/occupation/w1,51-6064.00,0.4
                http://data.europa.eu/esco/occupation/w1,51-6065.00,often
                """);
        Ran ran = Ran.pop(
                "framework",
                "import",
                "--from",
                "esco",
                occupations,
                crosswalk,
                "--out",
                path("f.json"),
                "--lang",
                "en");
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("\"crosswalkMatches\" : 2", "\"code\" : \"INVALID_VALUE\"");
    }

    @Test
    void comesBackEqualByCsvAndJson() throws IOException {
        String file = file("r.csv", "role,competence,level\nWever,weven,2.5\n");
        Ran.pop("framework", "import", "--from", "csv", file, "--out", path("one.json"));
        assertThat(Ran.pop("framework", "export", "--to", "csv", path("one.json"), "--out", path("own.csv"))
                        .status())
                .isZero();
        Ran.pop("framework", "import", "--from", "csv", path("own.csv"), "--out", path("two.json"));
        assertThat(Path.of(path("two.json"))).hasSameTextualContentAs(Path.of(path("one.json")));
    }

    @Test
    void writesCaseAndSaysThatRolesStayBehind() throws IOException {
        String file = file("r.csv", "role,competence,level\nWever,weven,2.5\n");
        Ran.pop("framework", "import", "--from", "csv", file, "--out", path("one.json"));
        Ran ran = Ran.pop(
                "framework", "export", "--to", "case", path("one.json"), "--out", path("p.json"), "--on", "2026-11-02");
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("1");
        assertThat(Files.readString(Path.of(path("p.json"))))
                .contains("\"caseVersion\" : \"1.1\"", "2026-11-02T00:00:00Z");
    }

    @Test
    void endsWithStatusTwoAndOneLineWhereNothingCanBeRead() throws IOException {
        String empty = file("empty.csv", "");
        String other = file("other.csv", "a,b\n1,2\n");
        for (Ran ran : new Ran[] {
            Ran.pop("framework", "import", "--from", "csv", empty, "--out", path("f.json")),
            Ran.pop("framework", "import", "--from", "onet", other, "--out", path("f.json")),
            Ran.pop("framework", "import", "--from", "case", other, "--out", path("f.json")),
            Ran.pop("framework", "import", "--from", "csv", path("gone.csv"), "--out", path("f.json")),
            Ran.pop("framework", "import", "--from", "xml", other, "--out", path("f.json")),
            Ran.pop("framework", "export", "--to", "xml", other, "--out", path("f.json")),
            Ran.pop("framework", "export", "--to", "csv", other, "--out", path("f.json")),
        }) {
            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err().strip().lines()).hasSize(1);
        }
        assertThat(Path.of(path("f.json"))).doesNotExist();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        return path(name);
    }
}
