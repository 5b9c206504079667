package nl.pop4j.export.interchange.esco;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceRelation;
import nl.pop4j.competence.RoleRequirement;
import nl.pop4j.export.interchange.FrameworkFormat;
import nl.pop4j.export.interchange.SampleFiles;
import nl.pop4j.export.interchange.source.Imported;
import nl.pop4j.export.interchange.source.WarningCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("D2.2")
class EscoImporterTest {

    private static final String O = "http://data.europa.eu/esco/occupation/";
    private static final String S = "http://data.europa.eu/esco/skill/";
    private static final String SKILLS =
            "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description\r\n"
                    + "KnowledgeSkillCompetence," + S
                    + "1,skill/competence,cross-sector,weven,\"stof\nmaken\",Stof maken.\r\n"
                    + "KnowledgeSkillCompetence," + S + "2,knowledge,sector-specific,garens,draad | vezel,\r\n";
    private static final String OCCUPATIONS =
            "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description\r\n" + "Occupation," + O
                    + "a,8152,wever,\"weefster\nstofmaker\",Weeft.\r\n";
    private static final String RELATIONS = "occupationUri,relationType,skillType,skillUri\r\n" + O
            + "a,essential,skill/competence," + S + "1\r\n" + O + "a,optional,knowledge," + S + "2\r\n";

    @TempDir
    private Path folder;

    private SampleFiles esco() {
        return SampleFiles.of(FrameworkFormat.ESCO, folder);
    }

    @Test
    void readsHeadersInCapitals() throws IOException {
        Imported imported = SampleFiles.of(FrameworkFormat.ESCO, folder)
                .with("o.csv", "CONCEPTURI,PREFERREDLABEL_NL\nhttp://data.europa.eu/esco/occupation/1,wever\n")
                .read();
        assertThat(SampleFiles.role(imported, "http://data.europa.eu/esco/occupation/1")
                        .title()
                        .byLanguage())
                .containsEntry("nl", "wever");
    }

    @Test
    void readsTheFilesOfAnotherLanguage() throws IOException {
        Imported imported = esco().with("skills_nl.csv", SKILLS)
                .with("occupations_nl (1).csv", OCCUPATIONS)
                .with("occupationSkillRelations.csv", RELATIONS)
                .read();
        assertThat(SampleFiles.role(imported, O + "a").title().byLanguage()).containsEntry("nl", "wever");
        assertThat(SampleFiles.competence(imported, S + "2").kind()).isEqualTo(Competence.Kind.KNOWLEDGE);
        assertThat(SampleFiles.role(imported, O + "a").requirements())
                .extracting(RoleRequirement::essential)
                .containsExactly(true, false);
        assertThat(SampleFiles.codes(imported)).containsOnly(WarningCode.COLUMNS_NOT_KEPT);
    }

    @Test
    void namesLevelsOfTheHierarchyInTheLanguageOfTheFile() throws IOException {
        Imported imported = esco().with(
                        "skillsHierarchy_fr.csv",
                        "Level 0 URI,Level 0 preferred term,Level 1 URI,Level 1 preferred term,Description,Level 0"
                                + " code,Level 1 code\n"
                                + S + "k,connaissances,,,,K\n" + S + "k,connaissances," + S
                                + "k1,droit,Les lois,K,K1\n")
                .read();
        assertThat(SampleFiles.competence(imported, S + "k1").label().byLanguage())
                .containsEntry("fr", "droit");
        assertThat(SampleFiles.competence(imported, S + "k1").parent().value()).isEqualTo(S + "k");
    }

    @Test
    void looksASkillWithoutUriUpByItsLabelInAnyLanguage() throws IOException {
        Imported imported = esco().with("skills_nl.csv", SKILLS)
                .with(
                        "relations_nl.csv",
                        "occupationUri,occupationLabel,relationType,skillUri,skillLabel\n" + O
                                + "a,wever,essential,,weven\n" + O + "a,wever,optional,,spinnen\n")
                .read();
        assertThat(SampleFiles.role(imported, O + "a").requirements())
                .extracting(requirement -> requirement.competence().value())
                .containsExactly(S + "1", "spinnen");
        assertThat(SampleFiles.places(imported, WarningCode.CODE_GUESSED))
                .containsExactly("relations_nl.csv:3 [spinnen]");
    }

    @Test
    void keepsRelationsThatComeAlone() throws IOException {
        Imported imported =
                esco().with("occupationSkillRelations.csv", RELATIONS).read();
        assertThat(SampleFiles.role(imported, O + "a").requirements()).hasSize(2);
        assertThat(SampleFiles.codes(imported)).containsExactly(WarningCode.NAME_MISSING);
    }

    @Test
    void leavesOutWhatRefersToAnOccupationThatTheFilesDoNotHave() throws IOException {
        Imported imported = esco().with("occupations_nl.csv", OCCUPATIONS)
                .with("skills_nl.csv", SKILLS)
                .with(
                        "relations.csv",
                        RELATIONS + O + "z,essential,knowledge," + S + "2\n" + O + "a,maybe,knowledge," + S + "2\n")
                .read();
        assertThat(imported.framework().roles()).hasSize(1);
        assertThat(SampleFiles.places(imported, WarningCode.DANGLING_REFERENCE))
                .containsExactly("relations.csv:4 [" + O + "z]");
        assertThat(SampleFiles.places(imported, WarningCode.INVALID_VALUE)).containsExactly("relations.csv:5 [maybe]");
    }

    @Test
    void keepsWhatIsBothEssentialAndOptionalAsEssential() throws IOException {
        Imported imported = esco().with("skills_nl.csv", SKILLS)
                .with("relations.csv", RELATIONS + O + "a,essential,knowledge," + S + "2\n")
                .read();
        assertThat(SampleFiles.role(imported, O + "a").requirements())
                .extracting(RoleRequirement::essential)
                .containsExactly(true, true);
        assertThat(SampleFiles.places(imported, WarningCode.ESSENTIAL_AND_OPTIONAL))
                .containsExactly("relations.csv:4 [" + S + "2]");
    }

    @Test
    void readsBroaderAndRelatedSkillsAndCutsALoopOpen() throws IOException {
        Imported imported = esco().with("skills_nl.csv", SKILLS)
                .with(
                        "broaderRelationsSkillPillar.csv",
                        "conceptType,conceptUri,broaderType,broaderUri\nKnowledgeSkillCompetence," + S + "1,x," + S
                                + "2\n" + "KnowledgeSkillCompetence," + S + "2,x," + S
                                + "1\nISCOGroup,http://x/isco/1,x,http://x/isco/2\n")
                .with(
                        "skillSkillRelations.csv",
                        "originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri\n" + S
                                + "1,skill/competence,essential,knowledge," + S + "2\n")
                .read();
        assertThat(SampleFiles.codes(imported)).contains(WarningCode.CYCLE, WarningCode.RECORDS_NOT_USED);
        assertThat(imported.framework().relations())
                .extracting(CompetenceRelation::kind)
                .containsExactly(CompetenceRelation.Kind.ESSENTIAL_FOR);
    }
}
