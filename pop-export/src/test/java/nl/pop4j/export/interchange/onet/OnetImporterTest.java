package nl.pop4j.export.interchange.onet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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

@Tag("D2.2")
class OnetImporterTest {

    private static final String HEADER =
            "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tRecommend Suppress\tNot Relevant\r\n";
    private static final String WEAVER =
            "51-6063.00\t2.A.1.a\tReading\tIM\t3.5\tN\t\r\n51-6063.00\t2.A.1.a\tReading\tLV\t4\tN\tN\r\n";
    private static final String SCALES =
            "Scale ID\tScale Name\tMinimum\tMaximum\r\nIM\tImportance\t1\t5\r\nLV\tLevel\t0\t7\r\n";
    private static final String MODEL =
            "Element ID\tElement Name\tDescription\r\n2\tWorker Requirements\tx\r\n2.A\tBasic Skills\tWhat all need\r\n"
                    + "2.A.1\tContent\tx\r\n2.A.1.a\tReading\tUnderstands sentences\r\n";
    private static final String OCCUPATIONS =
            "O*NET-SOC Code\tTitle\tDescription\r\n51-6063.00\tWeavers\tWeave\r\n11-1011.00\tChiefs\tLead\r\n";

    @TempDir
    private Path folder;

    private SampleFiles onet() {
        return SampleFiles.of(FrameworkFormat.ONET, folder);
    }

    @Test
    void makesRolesOfOccupationsAndKeepsTheCodesOfThePublisher() throws IOException {
        Imported imported = onet().with("Skills.txt", HEADER + WEAVER)
                .with("Scales Reference.txt", SCALES)
                .with("Content Model Reference.txt", MODEL)
                .with("Occupation Data.txt", OCCUPATIONS)
                .read();
        assertThat(SampleFiles.role(imported, "51-6063.00").requirements())
                .extracting(RoleRequirement::level, RoleRequirement::weight, RoleRequirement::essential)
                .containsExactly(tuple(Level.of(4), new BigDecimal("3.5"), true));
        assertThat(SampleFiles.competence(imported, "2.A").kind()).isEqualTo(Competence.Kind.GROUP);
        assertThat(SampleFiles.competences(imported)).contains("2.A.1", "2.A.1.a");
        assertThat(SampleFiles.codes(imported)).containsExactly(WarningCode.NO_REQUIREMENTS);
        assertThat(SampleFiles.places(imported, WarningCode.NO_REQUIREMENTS))
                .containsExactly("Occupation Data.txt:0 [1]");
    }

    @Test
    void readsColumnsByNameWhateverTheirOrderAndDelimiter() throws IOException {
        Imported imported = onet().with(
                        "skills.csv",
                        "scale_id,data_value,onetsoc_code,element_id,not_relevant,recommend_suppress\n"
                                + "IM,4.12,51-6063.00,2.A.1.a,,n\nLV,4.62,51-6063.00,2.A.1.a,y,Y\n")
                .read();
        RoleRequirement reading =
                SampleFiles.role(imported, "51-6063.00").requirements().get(0);
        assertThat(reading.level()).isEqualTo(Level.parse("4.62"));
        assertThat(reading.essential()).isFalse();
        assertThat(SampleFiles.codes(imported))
                .contains(
                        WarningCode.DELIMITER_GUESSED,
                        WarningCode.NOT_RELEVANT,
                        WarningCode.LOW_PRECISION,
                        WarningCode.NAME_MISSING);
    }

    @Test
    void assumesTheUsualScalesWhereNoFileSaysThemAndSaysSo() throws IOException {
        Imported imported = onet().with("Skills.txt", HEADER + WEAVER).read();
        assertThat(imported.framework().scales()).hasSize(2);
        assertThat(SampleFiles.places(imported, WarningCode.SCALE_GUESSED)).containsExactly(":0 [IM]", ":0 [LV]");
        assertThat(SampleFiles.codes(imported)).contains(WarningCode.PARENT_GUESSED);
    }

    @Test
    void leavesOutOneBadRatingAndKeepsTheRest() throws IOException {
        Imported imported = onet().with(
                        "Skills.txt",
                        HEADER + WEAVER + "51-6063.00\t2.A.1.b\tListening\tLV\tn/a\tN\tN\r\n"
                                + "51-6063.00\t2.A.1.b\tListening\tLV\t9.5\tN\tN\r\n"
                                + "51-6063.00\t2.A.1.b\tListening\tLV\tmuch\tN\tN\r\n"
                                + "51-6063.00\t2.A.1.b\tListening\tIM\t3\tN\tN\r\n")
                .read();
        assertThat(SampleFiles.role(imported, "51-6063.00").requirements()).hasSize(2);
        assertThat(SampleFiles.places(imported, WarningCode.MISSING_VALUE)).contains("Skills.txt:4 [n/a]");
        assertThat(SampleFiles.places(imported, WarningCode.LEVEL_OUTSIDE_SCALE))
                .containsExactly("Skills.txt:5 [9.5]");
        assertThat(SampleFiles.places(imported, WarningCode.INVALID_VALUE)).containsExactly("Skills.txt:6 [much]");
    }

    @Test
    void doesNotTakeOtherFilesOfTheDatabaseForOccupationsOrElements() throws IOException {
        Imported imported = onet().with("Skills.txt", HEADER + WEAVER)
                .with(
                        "Related Occupations.txt",
                        "O*NET-SOC Code\tTitle\tRelated O*NET-SOC Code\tRelated Title\n1\ta\t2\tb\n")
                .with(
                        "Alternate Titles.txt",
                        "O*NET-SOC Code\tTitle\tAlternate Title\tShort Title\n51-6063.00\tx\ty\tz\n")
                .with(
                        "Interests Illustrative Activities.txt",
                        "Element ID\tElement Name\tInterest Type\tActivity\n2.A.1.a\tx\ty\tz\n")
                .read();
        assertThat(SampleFiles.places(imported, WarningCode.FILE_NOT_USED)).hasSize(3);
        assertThat(SampleFiles.competence(imported, "2.A.1.a").label().byLanguage())
                .containsEntry("en", "Reading");
    }

    @Test
    void namesAnOccupationThatIsNotDescribedOnlyWhereOthersAre() throws IOException {
        Imported alone = onet().with("Skills.txt", HEADER + WEAVER).read();
        assertThat(SampleFiles.codes(alone)).doesNotContain(WarningCode.NOT_DESCRIBED, WarningCode.DANGLING_REFERENCE);
        Imported imported = onet().with("Skills.txt", HEADER + WEAVER)
                .with("Occupation Data.txt", "O*NET-SOC Code\tTitle\tDescription\n11-1011.00\tChief\tLeads.\n")
                .read();
        assertThat(SampleFiles.places(imported, WarningCode.NOT_DESCRIBED)).hasSize(1);
        assertThat(imported.framework().roles()).hasSize(1);
    }

    @Test
    void readsTheEditionFromTheNameOfTheFolder() throws IOException {
        Imported imported =
                onet().with("db_30_1_text/Skills.txt", HEADER + WEAVER).read();
        assertThat(imported.framework().edition()).isEqualTo("30.1");
    }

    @Test
    void readsWindowsAndUtf16TextAndSaysWhenItGuessed() throws IOException {
        String named = HEADER + WEAVER.replace("Reading", "Läsning");
        Imported windows = onet().with("Skills.txt", named, Charset.forName("windows-1252"))
                .read();
        assertThat(SampleFiles.competence(windows, "2.A.1.a").label().byLanguage())
                .containsEntry("en", "Läsning");
        assertThat(SampleFiles.codes(windows)).contains(WarningCode.ENCODING_GUESSED);
        for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16)) {
            Imported imported = onet().with("Skills.txt", named, wide).read();
            assertThat(SampleFiles.competence(imported, "2.A.1.a").label().byLanguage())
                    .containsEntry("en", "Läsning");
            assertThat(SampleFiles.codes(imported)).doesNotContain(WarningCode.ENCODING_GUESSED);
        }
    }
}
