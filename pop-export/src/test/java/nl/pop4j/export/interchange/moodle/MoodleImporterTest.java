package nl.pop4j.export.interchange.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.pop4j.export.interchange.FrameworkFormat;
import nl.pop4j.export.interchange.SampleFiles;
import nl.pop4j.export.interchange.source.Imported;
import nl.pop4j.export.interchange.source.WarningCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("D2.2")
class MoodleImporterTest {

    private static final String DUTCH = "ID-nummer bovenliggend,ID-nummer,Korte naam,Beschrijving,Opmaak,Schaalwaarden,"
            + "Schaalinstelling,Regeltype,Regeluitkomst,Regelinstelling,Kruisverwijzingen,Export-ID,Is raamwerk,Taxonomie\n";
    private static final String ENGLISH =
            "Parent ID number,ID number,Short name,Description,Description format,Scale values,"
                    + "Scale configuration,Rule type,Rule outcome,Rule config,Cross-referenced,Exported ID,Is framework,Taxonomy\n";
    private static final String SCALE =
            "\"Nee,Half,Ja\",\"[{\"\"scaleid\"\":\"\"7\"\"},{\"\"id\"\":3,\"\"proficient\"\":1}]\"";
    private static final String ROWS =
            "W,W.1,Garens,\"<p>Kent &eacute;n <b>voelt</b> garens</p>\",1,,,,0,null,\"W%2C2,x\",3,,\n"
                    + ",W,Weven,Plat &amp; puur,1,,,,0,null,,2,,\n" + "W,\"W,2\",Kleuren,1 < 2,2,,,,0,null,,4,,\n"
                    + ",STOF,Stoffen,,1," + SCALE + ",,,,,,1,\"competency,level\"\n";

    @TempDir
    private Path folder;

    private Imported read(String text) throws IOException {
        return SampleFiles.of(FrameworkFormat.MOODLE, folder)
                .with("stof.csv", text)
                .read();
    }

    @Test
    void readsAHeaderInAnyLanguageByPlaceAndSaysSo() throws IOException {
        Imported imported = read(DUTCH + ROWS);
        assertThat(imported.framework().id().value()).isEqualTo("STOF");
        assertThat(SampleFiles.competences(imported)).containsExactly("W.1", "W", "W,2");
        assertThat(SampleFiles.competence(imported, "W.1").parent().value()).isEqualTo("W");
        assertThat(SampleFiles.competence(imported, "W.1").scale()).isEqualTo("scale-7");
        assertThat(imported.framework().relations()).hasSize(1);
        assertThat(SampleFiles.codes(imported)).contains(WarningCode.HEADER_GUESSED);
        assertThat(SampleFiles.places(imported, WarningCode.DANGLING_REFERENCE)).containsExactly("stof.csv:2 [x]");
    }

    @Test
    void makesPlainTextOfHtmlAndLeavesPlainTextAlone() throws IOException {
        Imported imported = read(ENGLISH + ROWS);
        assertThat(SampleFiles.competence(imported, "W.1").definition().byLanguage())
                .containsEntry("und", "Kent &eacute;n voelt garens");
        assertThat(SampleFiles.competence(imported, "W").definition().byLanguage())
                .containsEntry("und", "Plat & puur");
        assertThat(SampleFiles.competence(imported, "W,2").definition().byLanguage())
                .containsEntry("und", "1 < 2");
        assertThat(SampleFiles.places(imported, WarningCode.MARKUP_REMOVED)).containsExactly("stof.csv:0 [2]");
        assertThat(SampleFiles.places(imported, WarningCode.COLUMNS_NOT_KEPT))
                .containsExactly("stof.csv:1 [Scale configuration (default, proficient), Taxonomy]");
    }

    @Test
    void readsTheOldFormOfTwelveColumnsOneOfThirteenAndOneWithoutHeader() throws IOException {
        String old = "a,b,c,d,e,f,g,h,i,j,k,l\n,STOF,Stoffen,,1," + SCALE
                + ",,,,1,\n,W,Weven,,1,,,,0,,,\nW,V,Verven,,1,,,,0,,,\n";
        String between = "a,b,c,d,e,f,g,h,i,j,k,l,m\n,STOF,Stoffen,,1," + SCALE
                + ",,,,,1,\n,W,Weven,,1,,,,0,,1,,\nW,V,Verven,,1,,,,0,,W,,\n";
        String bare = ",STOF,Stoffen,,1," + SCALE + ",,,,,,1,x\n,W,Weven,,1,,,,0,,,,,\nW,V,Verven,,1,,,,0,,,,,\n";
        for (String form : new String[] {old, between, bare}) {
            Imported imported = read(form);
            assertThat(imported.framework().id().value()).isEqualTo("STOF");
            assertThat(SampleFiles.competences(imported)).containsExactly("W", "V");
            assertThat(SampleFiles.competence(imported, "V").parent().value()).isEqualTo("W");
        }
    }

    @Test
    void readsOtherDelimitersAndEncodings() throws IOException {
        String semicolons =
                "sep=;\r\n" + DUTCH.replace(',', ';') + ";W;Weven;;1;;;;0;;;;;\n;STOF;Stoffen;;1;;;;;;;;1;\n";
        Imported imported = read("\uFEFF" + semicolons);
        assertThat(SampleFiles.competences(imported)).containsExactly("W");
        Imported wide = SampleFiles.of(FrameworkFormat.MOODLE, folder)
                .with("wide.csv", ENGLISH + ROWS, StandardCharsets.UTF_16LE)
                .read();
        assertThat(SampleFiles.competences(wide)).hasSize(3);
    }

    @Test
    void cutsLoopsAndKeepsTheFirstOfTwoWithOneId() throws IOException {
        Imported imported = read(
                ENGLISH + "B,A,Een,,1,,,,0,,,,,\nA,B,Twee,,1,,,,0,,,,,\nA,B,Drie,,1,,,,0,,,,,\n,F,Raam,,1,,,,,,,,1,\n");
        assertThat(SampleFiles.competences(imported)).containsExactly("A", "B");
        assertThat(SampleFiles.codes(imported)).contains(WarningCode.CYCLE);
        assertThat(SampleFiles.places(imported, WarningCode.DUPLICATE)).containsExactly("stof.csv:4 [B]");
    }

    @Test
    void readsOnAfterAnUnclosedQuote() throws IOException {
        Imported imported = read(ENGLISH + ",A,\"Een,,1,,,,0,,,,,\n,B,Twee,,1,,,,0,,,,,\n,F,Raam,,1,,,,,,,,1,\n");
        assertThat(SampleFiles.competences(imported)).contains("B");
        assertThat(imported.framework().id().value()).isEqualTo("F");
        assertThat(SampleFiles.places(imported, WarningCode.MALFORMED_RECORD_READ))
                .hasSize(1);
    }
}
