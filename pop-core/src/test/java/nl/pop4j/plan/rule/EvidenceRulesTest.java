package nl.pop4j.plan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("D5.6")
class EvidenceRulesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, PLAN-EVIDENCE-1",
        "2026-11-23, PLAN-EVIDENCE-1",
        "2026-11-24, PLAN-EVIDENCE-2",
        "2027-12-31, PLAN-EVIDENCE-2",
        "2028-01-01, "
    })
    void tellsEvidenceThatNoLongerCountsFromWhatEndsDuringThePlan(LocalDate end, String code) {
        List<Finding> found = found(Map.of(Samples.FEEDBACK, end));
        assertThat(found.stream().map(finding -> finding.code().value()))
                .containsExactlyElementsOf(code == null ? List.of() : List.of(code));
        assertThat(found).allMatch(finding -> finding.pointer().equals("/targets/targets/1"));
        assertThat(found).allMatch(finding -> finding.arguments().equals(Map.of("competence", "C2", "date", "" + end)));
    }

    @Test
    void looksOnlyAtCompetencesThatThePlanAimsAt() {
        assertThat(found(Map.of(Samples.LISTENING, Samples.TODAY))).isEmpty();
        assertThat(found(Map.of())).isEmpty();
    }

    private static List<Finding> found(Map<CompetenceCode, LocalDate> ends) {
        PlanContext context = Samples.context().withEvidenceEnds(ends);
        return Stream.of(EvidenceRules.EVIDENCE_COUNTS, EvidenceRules.EVIDENCE_OUTLASTS_PLAN)
                .flatMap(rule -> rule.findings(Samples.content(), context))
                .toList();
    }
}
