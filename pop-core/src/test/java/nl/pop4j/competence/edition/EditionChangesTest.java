package nl.pop4j.competence.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.competence.RoleProfile;
import nl.pop4j.competence.RoleRequirement;
import nl.pop4j.competence.edition.EditionChanges.Change;
import nl.pop4j.competence.edition.EditionChanges.Kind;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.id.FrameworkId;
import org.junit.jupiter.api.Test;

class EditionChangesTest {

    private static final LocalizedText OLD = LocalizedText.of("Oud", "Old");
    private static final LocalizedText NEW = LocalizedText.of("Nieuw", "New");

    @Test
    void tellsWhatCameWentAndChanged() {
        CompetenceFramework older = edition("1")
                .competence(competence("kept", OLD, null))
                .competence(competence("renamed", OLD, null))
                .competence(competence("moved", OLD, null))
                .competence(competence("gone", OLD, null))
                .role(role("r", 2))
                .role(role("left", 2))
                .build();
        CompetenceFramework newer = edition("2")
                .competence(competence("kept", OLD, null))
                .competence(competence("renamed", NEW, null))
                .competence(competence("moved", OLD, "kept"))
                .competence(competence("new", OLD, null))
                .role(role("r", 3))
                .role(role("came", 2))
                .build();
        assertThat(EditionChanges.between(older, newer).changes())
                .containsExactly(
                        new Change(Kind.COMPETENCE_RELABELLED, "renamed"),
                        new Change(Kind.COMPETENCE_MOVED, "moved"),
                        new Change(Kind.COMPETENCE_ADDED, "new"),
                        new Change(Kind.COMPETENCE_REMOVED, "gone"),
                        new Change(Kind.REQUIREMENTS_CHANGED, "r"),
                        new Change(Kind.ROLE_ADDED, "came"),
                        new Change(Kind.ROLE_REMOVED, "left"));
    }

    @Test
    void findsNothingBetweenAnEditionAndItself() {
        CompetenceFramework edition = edition("1")
                .competence(competence("kept", OLD, null))
                .role(role("r", 2))
                .build();
        assertThat(EditionChanges.between(edition, edition).changes()).isEmpty();
    }

    @Test
    void comparesEditionsOfOneFrameworkOnly() {
        CompetenceFramework other =
                CompetenceFramework.builder(FrameworkId.of("g"), OLD).build();
        assertThatThrownBy(() -> EditionChanges.between(edition("1").build(), other))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CompetenceFramework.Builder edition(String name) {
        return CompetenceFramework.builder(FrameworkId.of("f"), OLD).edition(name);
    }

    private static Competence competence(String code, LocalizedText label, String parent) {
        return Competence.of(CompetenceCode.of(code), label, parent == null ? null : CompetenceCode.of(parent), null);
    }

    private static RoleProfile role(String code, int level) {
        return new RoleProfile(
                RoleCode.of(code), OLD, List.of(RoleRequirement.essential(CompetenceCode.of("kept"), Level.of(level))));
    }
}
