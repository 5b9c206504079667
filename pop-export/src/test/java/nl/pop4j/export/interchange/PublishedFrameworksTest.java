package nl.pop4j.export.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.Level;
import nl.pop4j.export.interchange.source.ImportWarning;
import nl.pop4j.export.interchange.source.Imported;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.json.PopJson;
import nl.pop4j.testkit.Frameworks;
import nl.pop4j.testkit.law.PlainDutchLaws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every published file, as it is. */
class PublishedFrameworksTest {

    private static final Instant CHANGED = Instant.parse("2026-11-02T00:00:00Z");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "DIGCOMP, digcomp3, 21, 5, 523, 1",
        "DIGCOMP, digcomp3/DigComp_3.0_Data_Supplement_nl.jsonld, 21, 5, 523, 1",
        "DIGCOMP, digcomp3/digcomp2_dini_ag_kim.csv, 21, 5, 0, 1",
        "CASE, case/dev/constructed_digcomp3_nl_case_v1p1_with_rubric.json, 388, 0, 84, 1",
        "CASE, case/dev/smarterbalanced_ela_content_spec_trimmed.json, 3, 0, 0, 0",
        "CASE, case/dev/opensalt_sample_case.csv, 10, 0, 0, 0",
        "MOODLE, moodle/simple_unordered.csv, 4, 0, 0, 1",
        "MOODLE, moodle/pharmacy_2016_12col_legacy.csv, 209, 0, 0, 1",
        "MOODLE, moodle/c2i2e_2011_fr.csv, 38, 0, 0, 1",
        "MOODLE, moodle, 490, 11, 0, 10"
    })
    void countsWhatWasPublished(
            FrameworkFormat format, String path, int competences, int groups, int indicators, int scales)
            throws IOException {
        CompetenceFramework framework =
                format.read(List.of(SharedData.path(path))).framework();
        assertThat(framework.competences().stream().filter(competence -> !competence.isGroup()))
                .hasSize(competences);
        assertThat(framework.competences().stream().filter(Competence::isGroup)).hasSize(groups);
        assertThat(framework.competences().stream()
                        .mapToInt(competence -> competence.indicators().size())
                        .sum())
                .isEqualTo(indicators);
        assertThat(framework.scales()).hasSize(scales);
    }

    @Test
    void givesEveryWarningAPlaceAndATextInBothLanguages() throws IOException {
        for (FrameworkFormat format : FrameworkFormat.values()) {
            if (format == FrameworkFormat.CSV) {
                continue;
            }
            Imported imported = format.read(List.of(SharedData.path(folderOf(format))));
            for (ImportWarning warning : imported.warnings()) {
                for (Locale language : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
                    assertThat(warning.text(language))
                            .isNotBlank()
                            .doesNotContain("{")
                            .endsWith(".");
                }
            }
        }
    }

    @Test
    void hasATextForEveryWarningInBothLanguages() {
        for (WarningCode code : WarningCode.values()) {
            assertThat(ImportWarning.texts().keys(Locale.ENGLISH)).contains(code.name());
            assertThat(ImportWarning.texts().keys(Locale.forLanguageTag("nl"))).contains(code.name());
        }
    }

    @Test
    void saysEveryWarningInPlainDutch() {
        PlainDutchLaws.hold(ImportWarning.texts(), Locale.forLanguageTag("nl"));
    }

    @Test
    void putsMoodleChildrenUnderParentsThatComeLater() throws IOException {
        CompetenceFramework framework = FrameworkFormat.MOODLE
                .read(List.of(SharedData.path("moodle/simple_unordered.csv")))
                .framework();
        assertThat(framework.descendants(CompetenceCode.of("1"))).hasSize(3);
        assertThat(framework.scaleOf(CompetenceCode.of("1.1")).orElseThrow().levels())
                .hasSize(2);
    }

    @Test
    void readsTheBandsOfDigcompFromTheGraph() throws IOException {
        CompetenceFramework framework = FrameworkFormat.DIGCOMP
                .read(List.of(SharedData.path("digcomp3")))
                .framework();
        Competence browsing = framework.competence(CompetenceCode.of("1.1")).orElseThrow();
        assertThat(browsing.label().in(Locale.forLanguageTag("nl"))).startsWith("Browsen");
        assertThat(browsing.label().in(Locale.ENGLISH)).startsWith("Browsing");
        assertThat(browsing.indicators().get(0).level()).isEqualTo(Level.of(1));
        assertThat(framework.scales().get(0).levels()).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource({
        "ONET, onet",
        "ESCO, esco/subset60",
        "CASE, case/dev",
        "MOODLE, moodle",
        "DIGCOMP, digcomp3",
        "DIGCOMP, digcomp3/digcomp2_dini_ag_kim.csv",
        "DDAT, ddat"
    })
    void writesCaseThatHoldsToTheOfficialSchemaAndLosesNothingAsCsvAndJson(FrameworkFormat format, String path)
            throws IOException {
        CompetenceFramework framework =
                format.read(List.of(SharedData.path(path))).framework();
        assertThat(schemaErrors(framework)).isEmpty();
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        FrameworkExport.toCsv(framework, csv);
        Path file = Files.write(folder.resolve("back.csv"), csv.toByteArray());
        assertThat(FrameworkFormat.CSV.read(List.of(file)).framework()).isEqualTo(framework);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        PopJson.standard().writeFramework(framework, json);
        assertThat(PopJson.standard().readFramework(new ByteArrayInputStream(json.toByteArray())))
                .isEqualTo(framework);
    }

    @Test
    void writesCaseThatHoldsToTheSchemaWhateverTheFramework() throws IOException {
        for (long seed = 0; seed < 100; seed++) {
            assertThat(schemaErrors(Frameworks.framework(seed))).isEmpty();
        }
    }

    @Test
    void namesEveryWarningInTheGuide() throws IOException {
        String guide = Files.readString(Path.of("..", "docs", "interchange.md"));
        for (WarningCode code : WarningCode.values()) {
            assertThat(guide).contains("| `" + code + "` | ");
        }
    }

    private static List<Error> schemaErrors(CompetenceFramework framework) throws IOException {
        String schema = Files.readString(SharedData.path("case/schema/official_case-v1p1-cfpackage.json"));
        Schema validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                .getSchema(schema, InputFormat.JSON);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FrameworkExport.toCase(framework, Locale.ENGLISH, CHANGED, out);
        return validator.validate(out.toString(StandardCharsets.UTF_8), InputFormat.JSON);
    }

    @Test
    void readsItsOwnCaseBackWithTheSameHierarchy() throws IOException {
        Path source = SharedData.path("case/dev/constructed_digcomp3_nl_case_v1p1_with_rubric.json");
        CompetenceFramework framework =
                FrameworkFormat.CASE.read(List.of(source)).framework();
        Path written = folder.resolve("package.json");
        try (var out = Files.newOutputStream(written)) {
            FrameworkExport.toCase(framework, Locale.ROOT, CHANGED, out);
        }
        CompetenceFramework back = FrameworkFormat.CASE.read(List.of(written)).framework();
        assertThat(back.competences().stream().map(Competence::parent))
                .containsExactlyElementsOf(
                        framework.competences().stream().map(Competence::parent).toList());
    }

    private static String folderOf(FrameworkFormat format) {
        return Stream.of("onet", "esco", "case/dev", "moodle", "digcomp3", "ddat")
                .filter(name -> name.startsWith(format.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }
}
