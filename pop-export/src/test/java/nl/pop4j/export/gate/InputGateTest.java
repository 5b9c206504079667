package nl.pop4j.export.gate;

import static nl.pop4j.export.SampleDossiers.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.export.SampleDossiers;
import nl.pop4j.shared.error.DocumentRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputGateTest {

    @Test
    void passesAPlanAsItIs() {
        PlanDossier normal = SampleDossiers.normal(DUTCH);
        assertThat(InputGate.admit(normal)).isEqualTo(normal);
    }

    @Test
    void composesLettersInEveryList() {
        PlanDossier admitted = InputGate.admit(withRemarks(List.of("goed", "Zoe\u0308")));
        assertThat(admitted.remarks()).containsExactly("goed", "Zoë");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "\u0007", "\uD83D", "\uDE00x", "\uFFFE", "\uFEFFstart", "\u0085"})
    void refusesWhatNoDocumentCarriesAndNamesThePlaceOnly(String text) {
        assertThatThrownBy(() -> InputGate.admit(withRemarks(List.of("goed", "geheim" + text))))
                .isInstanceOfSatisfying(DocumentRefused.class, refused -> {
                    assertThat(refused.where()).isEqualTo("/remarks/1");
                    assertThat(refused.getMessage()).doesNotContain("geheim");
                });
    }

    @Test
    void refusesATextThatWouldFillABook() {
        assertThatThrownBy(() -> InputGate.admit(withRemarks(List.of("x".repeat(1_000_000)))))
                .isInstanceOfSatisfying(
                        DocumentRefused.class,
                        refused -> assertThat(refused.where()).isEqualTo("/remarks/0"));
    }

    @Test
    void refusesAListWithoutEnd() {
        assertThatThrownBy(() -> InputGate.admit(withRemarks(Collections.nCopies(InputGate.MOST + 1, "x"))))
                .isInstanceOfSatisfying(
                        DocumentRefused.class,
                        refused -> assertThat(refused.where()).isEqualTo("/remarks"));
    }

    @Test
    void namesEveryTextByItsPlace() {
        List<String> places = new ArrayList<>();
        DossierTexts.forEach(SampleDossiers.normal(DUTCH), (pointer, text) -> places.add(pointer));
        assertThat(places)
                .contains("/head/employee/name", "/goals/0/measures/1/indicator", "/goals/3/smart/4/suggestion")
                .contains("/activities/7/funding/reason", "/signatures/1/digest", "/remarks/1")
                .doesNotHaveDuplicates();
    }

    private static PlanDossier withRemarks(List<String> remarks) {
        PlanDossier normal = SampleDossiers.normal(DUTCH);
        return new PlanDossier(
                normal.head(),
                normal.perspective(),
                normal.competences(),
                normal.goals(),
                normal.activities(),
                normal.agreements(),
                normal.capacity(),
                normal.reviews(),
                normal.signatures(),
                remarks);
    }
}
