package nl.pop4j.export.interchange.digcomp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.pop4j.competence.BehaviouralIndicator;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.Level;
import nl.pop4j.export.interchange.FrameworkFormat;
import nl.pop4j.export.interchange.SampleFiles;
import nl.pop4j.export.interchange.source.Imported;
import nl.pop4j.export.interchange.source.WarningCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("D2.2")
class DigcompImporterTest {

    private static final String GRAPH = """
            {"@context":{},"@graph":[
            {"@type":"dc:CompetenceArea","@id":"CompetenceArea/1","name":"Looms","name_pt-BR":"Teares"},
            {"@type":["Competence"],"@id":"x:Competence/1.1","name":{"en":"Weave","fr":"Tisser"},"description":
              [{"@value":"Maak stof","@language":"nl"}]},
            {"@type":"ProficiencyLevel","@id":"a","four_levels_name":"Basic","eight_levels_mapping":1},
            {"@type":"ProficiencyLevel","@id":"b","four_levels_name":"Basic","eight_levels_mapping":2},
            {"@type":"ProficiencyLevel","@id":"c","four_levels_name":"Expert","eight_levels_mapping":3},
            {"@type":"LearningOutcome","@id":"LO1.1.01","description":"Do","competence_id":"Competence/1.1",
             "four_levels_proficiency_name":"ProficiencyLevel/Expert"},
            {"@type":"LearningOutcome","@id":"LO9.9.01","description":"Lost","competence_id":"Competence/9.9"},
            {"@type":"Glossary","@id":"Glossary/x"}]}""";

    @TempDir
    private Path folder;

    private Imported read(String name, String text) throws IOException {
        return SampleFiles.of(FrameworkFormat.DIGCOMP, folder).with(name, text).read();
    }

    @Test
    void readsTheGraphInAnyLanguageAndFormOfText() throws IOException {
        Imported imported = read("digcomp.jsonld", GRAPH);
        assertThat(SampleFiles.competence(imported, "1").label().byLanguage()).containsEntry("pt-BR", "Teares");
        Competence weave = SampleFiles.competence(imported, "1.1");
        assertThat(weave.label().byLanguage()).containsEntry("en", "Weave").containsEntry("fr", "Tisser");
        assertThat(weave.definition().byLanguage()).containsEntry("nl", "Maak stof");
        assertThat(weave.indicators()).extracting(BehaviouralIndicator::level).containsExactly(Level.of(3));
        assertThat(SampleFiles.places(imported, WarningCode.DANGLING_REFERENCE))
                .containsExactly("digcomp.jsonld:10 [9.9]");
        assertThat(SampleFiles.places(imported, WarningCode.RECORDS_NOT_USED)).containsExactly("digcomp.jsonld:0 [1]");
    }

    @Test
    void readsOnAfterABrokenNode() throws IOException {
        Imported imported = read("digcomp.jsonld", GRAPH.replace("\"name_pt-BR\":\"Teares\"", "\"name_pt-BR\""));
        assertThat(SampleFiles.competences(imported)).containsExactly("1.1");
        assertThat(SampleFiles.codes(imported)).contains(WarningCode.BROKEN_ELEMENT, WarningCode.DANGLING_REFERENCE);
    }

    @Test
    void readsTranslationTablesOfAnyLanguageAndSaysThatLevelsAreMissing() throws IOException {
        Imported imported = read(
                "core_fr.csv",
                "location;context;source;target\ndigcomp.area.1.label;x;Looms;Métiers\ndigcomp.competence.1.1.label;x;Weave;Tisser\n"
                        + "digcomp.outcome.LO1.1.01;x;Do;Faire\ndigcomp.glossary.x;x;y;z\n");
        assertThat(SampleFiles.competence(imported, "1.1").label().byLanguage()).containsEntry("fr", "Tisser");
        assertThat(SampleFiles.places(imported, WarningCode.LEVEL_GUESSED)).containsExactly("core_fr.csv:0 [1, 1]");
        assertThat(SampleFiles.places(imported, WarningCode.SCALE_GUESSED))
                .containsExactly("core_fr.csv:0 [digcomp-8]");
    }

    @Test
    void findsParentsOfEditionTwoByNameThoughNamesHoldCommas() throws IOException {
        Imported imported = read(
                "digcomp2.csv",
                "Level;Name;ShortCode;Description;BroaderConcept\n1;LOOMS;1.0;;\n2;WEAVING, SPINNING;1.1;Make, cloth;LOOMS\n2;LOST;1.2;;NOWHERE\n");
        assertThat(SampleFiles.competence(imported, "1.1").parent().value()).isEqualTo("1.0");
        assertThat(SampleFiles.competence(imported, "1.1").label().byLanguage())
                .containsEntry("en", "WEAVING, SPINNING");
        assertThat(SampleFiles.places(imported, WarningCode.DANGLING_REFERENCE))
                .containsExactly("digcomp2.csv:4 [NOWHERE]");
    }

    @Test
    void readsSheetsThatRepeatAreaAndCompetence() throws IOException {
        Imported imported = read(
                "digcomp22_nl.csv",
                "Competentiegebied,Competentie,Omschrijving,Niveau,Beschrijving,Bron\n"
                        + "1. Weefgetouwen,1.1 Weven,Maakt stof,Niveau 3,Weeft alleen,x\n"
                        + "1. Weefgetouwen,1.1 Weven,Maakt stof,5 (gevorderd),Leert het anderen,x\n"
                        + "1. Weefgetouwen,1.2. Spinnen,,,Spint,x\nVerf,Verven,,99,Verft,x\n");
        assertThat(SampleFiles.competences(imported)).containsExactly("1", "1.1", "1.2", "Verf", "Verven");
        Competence weave = SampleFiles.competence(imported, "1.1");
        assertThat(weave.label().byLanguage()).containsEntry("nl", "Weven");
        assertThat(weave.indicators())
                .extracting(BehaviouralIndicator::level)
                .containsExactly(Level.of(3), Level.of(5));
        assertThat(SampleFiles.places(imported, WarningCode.CODE_GUESSED))
                .containsExactly("digcomp22_nl.csv:5 [Verf]", "digcomp22_nl.csv:5 [Verven]");
        assertThat(SampleFiles.codes(imported))
                .contains(WarningCode.LEVEL_GUESSED, WarningCode.LEVEL_OUTSIDE_SCALE, WarningCode.COLUMNS_NOT_KEPT);
    }
}
