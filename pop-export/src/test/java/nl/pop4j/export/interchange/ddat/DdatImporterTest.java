package nl.pop4j.export.interchange.ddat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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
class DdatImporterTest {

    @TempDir
    private Path folder;

    private Imported read(String text) throws IOException {
        return SampleFiles.of(FrameworkFormat.DDAT, folder)
                .with("roles.csv", text)
                .read();
    }

    @Test
    void makesARoleOfEachRoleLevelAndKeepsNewlinesInQuotes() throws IOException {
        Imported imported = read("Role Family,Role,Role Level,Skill Name,Skill Level,Skill Level Description\r\n"
                + "Cloth,Weaver,Senior weaver,Weaving,Expert,\"You can:\n- weave\"\r\n"
                + "Cloth,Weaver,Weaver,Weaving,working,x\r\nCloth,Weaver,Weaver,Dyeing,NOT IN USE,\r\n"
                + "Cloth,Weaver,Weaver,Spinning,much,\r\n");
        assertThat(SampleFiles.role(imported, "Weaver|Senior weaver").requirements())
                .extracting(RoleRequirement::level)
                .containsExactly(Level.of(4));
        assertThat(SampleFiles.role(imported, "Weaver|Weaver").requirements()).hasSize(1);
        assertThat(SampleFiles.places(imported, WarningCode.NOT_IN_USE)).containsExactly("roles.csv:5 [Dyeing]");
        assertThat(SampleFiles.places(imported, WarningCode.INVALID_VALUE)).containsExactly("roles.csv:6 [much]");
        assertThat(SampleFiles.competence(imported, "Weaving")
                        .indicators()
                        .get(1)
                        .text()
                        .byLanguage())
                .containsEntry("en", "You can:\n- weave");
    }

    @Test
    void readsOtherSpellingsOfColumnsAndLevels() throws IOException {
        Imported imported =
                read("role;role_level;skill;skill_level\nWeaver;Lead;Weaving;Practitioner level\nWeaver;Lead;Dyeing;1\n"
                        + "Weaver;Lead;Spinning;Not in use\n;Lead;Spinning;Expert\n");
        assertThat(SampleFiles.role(imported, "Weaver|Lead").requirements())
                .extracting(RoleRequirement::level)
                .containsExactly(Level.of(3), Level.of(1));
        assertThat(SampleFiles.codes(imported))
                .contains(WarningCode.DELIMITER_GUESSED, WarningCode.NOT_IN_USE, WarningCode.MISSING_VALUE);
    }

    @Test
    void keepsTheFirstOfTwoLevelsForOneSkill() throws IOException {
        Imported imported = read(
                "Role,Role Level,Skill Name,Skill Level\nWeaver,Lead,Weaving,Expert\nWeaver,Lead,Weaving,Working\n");
        assertThat(SampleFiles.role(imported, "Weaver|Lead").requirements())
                .extracting(RoleRequirement::level)
                .containsExactly(Level.of(4));
        assertThat(SampleFiles.places(imported, WarningCode.CONFLICT)).containsExactly("roles.csv:3 [Weaving]");
    }

    @Test
    void readsRolesWithoutRoleLevelsAndSaysThatTheColumnIsMissing() throws IOException {
        Imported imported = read("Role,Skill Name,Skill Level\nWeaver,Weaving,Expert\n");
        assertThat(SampleFiles.role(imported, "Weaver").requirements()).hasSize(1);
        assertThat(SampleFiles.places(imported, WarningCode.MISSING_COLUMN))
                .containsExactly("roles.csv:1 [Role Level]");
    }
}
