package nl.pop4j.export.interchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.pop4j.competence.BehaviouralIndicator;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleRequirement;
import nl.pop4j.export.interchange.FrameworkFormat;
import nl.pop4j.export.interchange.SampleFiles;
import nl.pop4j.export.interchange.source.Imported;
import nl.pop4j.export.interchange.source.WarningCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("D2.2")
class CsvImporterTest {

    @TempDir
    private Path folder;

    private SampleFiles csv() {
        return SampleFiles.of(FrameworkFormat.CSV, folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code;naam;ouder;omschrijving",
                "code;name;parent;definition",
                "code;bezeichnung;oberbegriff;beschreibung",
                "code;intitulé;parent;définition"
            })
    void readsHeadersInFourLanguages(String header) throws IOException {
        Imported imported = csv().with("eigen.csv", header + "\n1;Weven;;\n2;Spinnen;1;\"Draad;\nmaken\"\n")
                .read();
        assertThat(SampleFiles.competence(imported, "2").parent().value()).isEqualTo("1");
        assertThat(SampleFiles.competence(imported, "2").definition().byLanguage())
                .containsEntry("und", "Draad;\nmaken");
        assertThat(SampleFiles.codes(imported)).containsExactly(WarningCode.DELIMITER_GUESSED);
    }

    @Test
    void readsEveryDelimiterAndEncoding() throws IOException {
        for (char delimiter : new char[] {',', ';', '\t', '|'}) {
            for (Charset encoding : List.of(
                    StandardCharsets.UTF_8,
                    StandardCharsets.UTF_16,
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16BE,
                    Charset.forName("windows-1252"))) {
                String text = "code,naam,groep\r1,Vérven,Textiel\r".replace(',', delimiter);
                Imported imported = csv().with("eigen.csv", text, encoding).read();
                assertThat(SampleFiles.competence(imported, "1").label().byLanguage())
                        .containsEntry("und", "Vérven");
            }
        }
    }

    @Test
    void passesOverATitleAboveTheHeaderAndSaysSo() throws IOException {
        Imported imported = csv().with(
                        "eigen.csv", "Competenties\nStand 2026, voorlopig\n\ncode;naam;ouder\n1;Weven;\n2;Spinnen;1\n")
                .read();
        assertThat(SampleFiles.competences(imported)).containsExactly("1", "2");
        assertThat(SampleFiles.places(imported, WarningCode.LINES_ABOVE_HEADER)).containsExactly("eigen.csv:4 [2]");
    }

    @Test
    void readsAListOfOneColumnWhateverItsTextHolds() throws IOException {
        Imported imported =
                csv().with("eigen.csv", "naam\nWeven; fijn\nSpinnen\n").read();
        assertThat(imported.framework().competences()).hasSize(2);
        assertThat(SampleFiles.codes(imported))
                .doesNotContain(WarningCode.LINES_ABOVE_HEADER, WarningCode.RAGGED_RECORD);
    }

    @Test
    void takesSpacesThatBreakNoLineForSpaces() throws IOException {
        Imported imported = csv().with("eigen.csv", "code,naam,ouder\n\u00a01\u00a0,Weven,\n2, Spinnen\u00a0,1\u2007\n")
                .read();
        assertThat(SampleFiles.competence(imported, "2").parent().value()).isEqualTo("1");
        assertThat(SampleFiles.competence(imported, "2").label().byLanguage()).containsEntry("und", "Spinnen");
    }

    @Test
    void keepsAFileThatIsUtf8ButForOneByte() throws IOException {
        byte[] bytes = "code,naam\n1,Vérven\n2,Één\n3,Bro#n\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '#' ? (byte) 0xFF : bytes[i];
        }
        Imported imported = csv().with("eigen.csv", bytes).read();
        assertThat(SampleFiles.competence(imported, "1").label().byLanguage()).containsEntry("und", "Vérven");
        assertThat(SampleFiles.places(imported, WarningCode.BYTES_REPLACED)).containsExactly("eigen.csv:0 [1]");
    }

    @Test
    void makesGroupsOfClustersThatHaveNoLineAndReportsParentsThatAreNotThere() throws IOException {
        Imported imported = csv().with("a.csv", "naam,cluster\nWeven,Textiel\nSpinnen,Textiel\n")
                .with("b.csv", "naam,ouder\nVerven,Nergens\n")
                .read();
        assertThat(SampleFiles.competence(imported, "Textiel").kind()).isEqualTo(Competence.Kind.GROUP);
        assertThat(SampleFiles.competence(imported, "Spinnen").parent().value()).isEqualTo("Textiel");
        assertThat(SampleFiles.places(imported, WarningCode.GROUP_GUESSED)).containsExactly("a.csv:2 [Textiel]");
        assertThat(SampleFiles.places(imported, WarningCode.DANGLING_REFERENCE)).containsExactly("b.csv:2 [Nergens]");
    }

    @Test
    void readsNamesByLanguageAndWhatLevelsLookLike() throws IOException {
        Imported imported = csv().with(
                        "a.csv",
                        "code,naam_nl,Name (en),definitie_nl,Niveau 1,Niveau 2\n"
                                + "W,Weven,Weaving,Stof maken,onder leiding,alleen\n")
                .read();
        Competence weaving = SampleFiles.competence(imported, "W");
        assertThat(weaving.label().byLanguage()).containsEntry("nl", "Weven").containsEntry("en", "Weaving");
        assertThat(weaving.definition().byLanguage()).containsEntry("nl", "Stof maken");
        assertThat(weaving.indicators())
                .extracting(BehaviouralIndicator::level)
                .containsExactly(Level.of(1), Level.of(2));
        assertThat(SampleFiles.codes(imported)).containsExactly(WarningCode.SCALE_GUESSED);
    }

    @Test
    void readsRolesWithDecimalCommasAfterCompetencesWhateverTheOrderOfFiles() throws IOException {
        Imported imported = csv().with(
                        "a_rollen.csv",
                        "functie;competentie;niveau;gewicht;essentieel\n"
                                + "Wever;Weven;2,5;1,5;ja\n"
                                + "Wever;V;3;;nee\n"
                                + "Wever;V;4;;nee\n"
                                + "Wever;X;veel;;\n")
                .with("b.csv", "code;naam\nW;Weven\nV;Verven\n")
                .read();
        assertThat(SampleFiles.role(imported, "Wever").requirements())
                .containsExactly(
                        new RoleRequirement(
                                SampleFiles.competence(imported, "W").code(),
                                Level.parse("2.5"),
                                new BigDecimal("1.5"),
                                true),
                        new RoleRequirement(
                                SampleFiles.competence(imported, "V").code(), Level.of(3), BigDecimal.ONE, false));
        assertThat(SampleFiles.places(imported, WarningCode.CONFLICT)).containsExactly("a_rollen.csv:4 [V]");
        assertThat(SampleFiles.places(imported, WarningCode.INVALID_VALUE)).containsExactly("a_rollen.csv:5 [veel]");
    }

    @Test
    void leavesOutLinesOfItsOwnFormThatDoNotFitAndKeepsTheRest() throws IOException {
        Imported imported = csv().with(
                        "own.csv",
                        "record,code,to,kind,level,weight,essential,language,text\n"
                                + "framework,f,,,,,,,1\n"
                                + "competence,A,,COMPETENCE,,,,,\n"
                                + "competence,A,,COMPETENCE,,,,,\n"
                                + "competence,B,A,FOO,,,,,\n"
                                + "competence,C,B,SKILL,,,,,\n"
                                + "relation,A,B,PRECEDES,,,,,\n"
                                + "role,R,,,,,,,\n"
                                + "role,R,,,,,,,\n"
                                + "requirement,R,B,,1,1,true,,\n"
                                + "requirement,R,C,,1,1,true,,\n"
                                + "crosswalk,x,,,,,,,\n"
                                + "crosswalk,x,,,,,,,\n")
                .with("other.csv", "code,naam\n1,Weven\n")
                .read();
        assertThat(SampleFiles.competences(imported)).containsExactly("A", "C");
        assertThat(SampleFiles.role(imported, "R").requirements()).hasSize(1);
        assertThat(SampleFiles.places(imported, WarningCode.DANGLING_REFERENCE)).containsExactly("own.csv:6 [B]");
        assertThat(SampleFiles.places(imported, WarningCode.FILE_NOT_USED)).containsExactly("other.csv:0 []");
        assertThat(SampleFiles.places(imported, WarningCode.INVALID_VALUE)).hasSize(6);
    }
}
