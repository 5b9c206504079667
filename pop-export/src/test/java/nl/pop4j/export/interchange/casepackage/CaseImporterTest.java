package nl.pop4j.export.interchange.casepackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import nl.pop4j.competence.BehaviouralIndicator;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceRelation;
import nl.pop4j.competence.Level;
import nl.pop4j.export.interchange.FrameworkFormat;
import nl.pop4j.export.interchange.SampleFiles;
import nl.pop4j.export.interchange.source.Imported;
import nl.pop4j.export.interchange.source.WarningCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("D2.2")
class CaseImporterTest {

    private static final String DOCUMENT =
            "{'identifier':'d0','uri':'https://x/CFDocuments/d0','title':'Weven','language':'nl'}";
    private static final String ITEMS = """
            [{'identifier':'a1','uri':'https://x/CFItems/a1','fullStatement':'Kan weven','humanCodingScheme':'W.1'},
             {'identifier':'b2','uri':'https://x/CFItems/b2','fullStatement':'Kan spinnen','CFItemType':'Skill'}]""";

    @TempDir
    private Path folder;

    private Imported read(String json) throws IOException {
        return SampleFiles.of(FrameworkFormat.CASE, folder)
                .with("package.json", json.replace('\'', '"'))
                .read();
    }

    private static String bare(String items, String associations) {
        return "{'CFDocument':" + DOCUMENT + ",\n'CFItems':" + items + ",\n'CFAssociations':" + associations + "}";
    }

    private static String link(String type, String from, String to) {
        return "{'associationType':'" + type + "','originNodeURI':" + from + ",'destinationNodeURI':" + to + "}";
    }

    @Test
    void readsAPackageBareWrappedInAListAndOneAfterTheOther() throws IOException {
        String bare = bare(ITEMS, "[" + link("isChildOf", "{'identifier':'b2'}", "{'identifier':'a1'}") + "]");
        for (String form : new String[] {
            bare, "{'CFPackage':" + bare + "}", "{'CFPackages':[" + bare + "]}", "[" + bare + "]", bare + "\n" + bare
        }) {
            Imported imported = read(form);
            assertThat(SampleFiles.competences(imported)).containsExactly("a1", "b2");
            assertThat(SampleFiles.competence(imported, "b2").parent().value()).isEqualTo("a1");
            assertThat(SampleFiles.competence(imported, "b2").kind()).isEqualTo(Competence.Kind.SKILL);
            assertThat(imported.framework().title().byLanguage()).containsEntry("nl", "Weven");
            assertThat(SampleFiles.codes(imported))
                    .doesNotContain(WarningCode.BROKEN_DOCUMENT, WarningCode.FILE_NOT_USED);
        }
    }

    @Test
    void followsLinksByObjectTextUriCodeAndWhateverTheirCase() throws IOException {
        for (String end : new String[] {
            "{'identifier':'A1'}", "'a1'", "'https://x/CFItems/a1'", "{'uri':'https://x/CFItems/a1'}", "'W.1'"
        }) {
            Imported imported = read(bare(ITEMS, "[" + link("Is Child Of", "'b2'", end) + "]"));
            assertThat(SampleFiles.competence(imported, "b2").parent().value()).isEqualTo("a1");
        }
    }

    @Test
    void keepsRelationsAndNamesWhatHasNoCounterpart() throws IOException {
        String links = "[" + link("precedes", "'a1'", "'b2'") + "," + link("exactMatchOf", "'b2'", "'a1'") + ",\n"
                + link("ext:likes", "'a1'", "'b2'") + "," + link("isPeerOf", "'a1'", "'nowhere'") + ","
                + link("isChildOf", "'a1'", "'d0'") + "]";
        Imported imported = read(bare(ITEMS, links));
        assertThat(imported.framework().relations())
                .extracting(CompetenceRelation::kind)
                .containsExactly(CompetenceRelation.Kind.PRECEDES, CompetenceRelation.Kind.SAME_AS);
        assertThat(SampleFiles.places(imported, WarningCode.DANGLING_REFERENCE))
                .containsExactly("package.json:5 [nowhere]");
        assertThat(SampleFiles.places(imported, WarningCode.MEMBER_NOT_KEPT)).contains("package.json:5 [ext:likes]");
    }

    @Test
    void cutsALoopOpen() throws IOException {
        String links = "[" + link("isChildOf", "'a1'", "'b2'") + "," + link("isChildOf", "'b2'", "'a1'") + "]";
        assertThat(SampleFiles.codes(read(bare(ITEMS, links)))).contains(WarningCode.CYCLE);
    }

    @Test
    void saysWhichMembersAreNotKept() throws IOException {
        String items =
                ITEMS.replace("'CFItemType':'Skill'", "'CFItemType':'Skill','educationLevel':['01'],'licenseURI':''");
        Imported imported = read("{'CFDocument':" + DOCUMENT.replace("}", ",'creator':'x'}") + ",\n'CFItems':" + items
                + ",'CFDefinitions':{'CFConcepts':[{'a':1}],'CFItemTypes':[{'b':2}],'CFSubjects':[]},'other':{}}");
        assertThat(SampleFiles.places(imported, WarningCode.MEMBER_NOT_KEPT))
                .containsExactly(
                        "package.json:1 [CFDocument: creator]",
                        "package.json:3 [CFItems: educationLevel]",
                        "package.json:3 [CFDefinitions: CFConcepts]",
                        "package.json:3 [other]");
    }

    @Test
    void makesScalesAndIndicatorsOfRubrics() throws IOException {
        String rubric = "'CFRubrics':[{'identifier':'r','title':'Niveaus','CFRubricCriteria':[{'CFItemURI':'a1',"
                + "'CFRubricCriterionLevels':[{'quality':'basis','score':'1','description':'onder leiding'},"
                + "{'quality':'gevorderd','position':2,'description':'alleen'}]}]}]";
        Imported imported = read("{'CFDocument':" + DOCUMENT + ",'CFItems':" + ITEMS + "," + rubric + "}");
        assertThat(imported.framework().scales().get(0).levels().get(1).label().in(Locale.forLanguageTag("nl")))
                .isEqualTo("gevorderd");
        assertThat(SampleFiles.competence(imported, "a1").indicators())
                .extracting(BehaviouralIndicator::level)
                .containsExactly(Level.of(1), Level.of(2));
    }

    @Test
    void readsOnAfterABrokenElementAndSaysOnWhichLine() throws IOException {
        String items = "[{'identifier':'a1','fullStatement':'Kan weven'},\n{'identifier':'x' 'fullStatement':},\n"
                + "{'identifier':'b2','fullStatement':'Kan spinnen','educationLevel':['01']},\n{'identifier':'c3','fullStatement':'C'}]";
        Imported imported = read(bare(items, "[" + link("isChildOf", "'b2'", "'a1'") + "]"));
        assertThat(SampleFiles.competences(imported)).containsExactly("a1", "b2", "c3");
        assertThat(SampleFiles.competence(imported, "b2").parent().value()).isEqualTo("a1");
        assertThat(SampleFiles.places(imported, WarningCode.BROKEN_ELEMENT)).containsExactly("package.json:3 []");
        assertThat(SampleFiles.codes(imported)).doesNotContain(WarningCode.BROKEN_DOCUMENT);
    }

    @Test
    void keepsWhatStoodBeforeTheEndOfACutOffFile() throws IOException {
        Imported imported =
                read("{'CFDocument':" + DOCUMENT + ",\n'CFItems':[{'identifier':'a1','fullStatement':'A'},\n{'identi");
        assertThat(SampleFiles.competences(imported)).containsExactly("a1");
        assertThat(SampleFiles.places(imported, WarningCode.BROKEN_DOCUMENT)).containsExactly("package.json:3 []");
    }

    @Test
    void keepsTheFirstOfItemsWithTheSameIdentifier() throws IOException {
        String items = "[{'identifier':'a1','fullStatement':'A'},\n{'identifier':'a1','fullStatement':'B'},\n"
                + "{'humanCodingScheme':'Z','fullStatement':'C'},\nnull]";
        Imported imported = read(bare(items, "[]"));
        assertThat(SampleFiles.competences(imported)).containsExactly("a1", "Z");
        assertThat(SampleFiles.places(imported, WarningCode.DUPLICATE)).containsExactly("package.json:3 [a1]");
        assertThat(SampleFiles.places(imported, WarningCode.CODE_GUESSED)).containsExactly("package.json:4 [Z]");
        assertThat(SampleFiles.places(imported, WarningCode.INVALID_VALUE)).containsExactly("package.json:5 [null]");
    }

    @Test
    void readsTheTablesOfOpenSaltWithAllTheirRelations() throws IOException {
        Imported imported = SampleFiles.of(FrameworkFormat.CASE, folder)
                .with(
                        "items.csv",
                        "Identifier,Full Statement,Human Coding Scheme,Abbreviated Statement,Language,CFItemType,Is Child Of,precedes\n"
                                + "a,Kan heel goed weven,W,Weven,nl,Skill,,\nb,Kan spinnen,S,,nl,Knowledge,W,a\n")
                .read();
        assertThat(SampleFiles.competence(imported, "a").label().byLanguage()).containsEntry("nl", "Weven");
        assertThat(SampleFiles.competence(imported, "b").parent().value()).isEqualTo("a");
        assertThat(imported.framework().relations()).hasSize(1);
        assertThat(imported.warnings()).isEmpty();
    }
}
