package nl.pop4j.assessment.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.ProficiencyLevel;
import nl.pop4j.competence.ProficiencyScale;
import nl.pop4j.competence.ScaleConversion;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.id.FrameworkId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D3.4")
class RollUpTest {

    private static final CompetenceCode GROUP = code("G");
    private static final CompetenceCode A = code("A");
    private static final CompetenceCode B = code("B");
    private static final CompetenceCode C = code("C");

    @Test
    void rollsUpByFourNamedRules() {
        Map<CompetenceCode, Level> levels = Map.of(A, Level.of(2), B, Level.of(3), C, Level.of(4));
        RollUpRule weighted = RollUpRule.weightedMean(Map.of(B, BigDecimal.ONE, C, BigDecimal.ONE));
        assertThat(figure(levels, RollUpRule.MEAN)).isEqualByComparingTo("3");
        assertThat(figure(levels, weighted)).isEqualByComparingTo("3.5");
        assertThat(figure(levels, RollUpRule.LOWEST)).isEqualByComparingTo("2");
        assertThat(figure(levels, RollUpRule.shareAt(Level.of(3)))).isEqualByComparingTo("0.666667");
        assertThat(List.of(RollUpRule.MEAN, weighted, RollUpRule.LOWEST, RollUpRule.shareAt(Level.of(3))))
                .extracting(RollUpRule::name)
                .containsExactly("mean", "weighted-mean", "lowest", "share-at-level");
        assertThat(RollUpRule.shareAt(Level.of(3)).givesLevel()).isFalse();
        assertThat(weighted.givesLevel() && RollUpRule.LOWEST.givesLevel()).isTrue();
    }

    @Test
    void namesWhatIsMissingAndDoesNotCountItAsZero() {
        RolledUp result = result(Map.of(A, Level.of(2), B, Level.of(4)), RollUpRule.MEAN);
        assertThat(result.figure()).isEqualByComparingTo("3");
        assertThat(result.missing()).containsExactly(C);
        assertThat(result.isComplete()).isFalse();
        RolledUp nothing = result(Map.of(), RollUpRule.LOWEST);
        assertThat(nothing.figure()).isNull();
        assertThat(nothing.scale()).isNull();
        assertThat(nothing.missing()).containsExactly(A, B, C);
    }

    @Test
    void looksThroughGroupsAndThroughCompetencesWithoutALevelOfTheirOwn() {
        CompetenceFramework framework = framework("five")
                .competence(Competence.group(code("G.1"), label(), GROUP))
                .competence(Competence.of(code("D"), label(), code("G.1"), "five"))
                .competence(Competence.of(code("D.1"), label(), code("D"), "five"))
                .competence(Competence.group(code("empty"), label(), GROUP))
                .build();
        Map<CompetenceCode, Level> below = Map.of(code("D.1"), Level.of(5));
        assertThat(RollUp.of(framework, below, RollUpRule.MEAN)
                        .of(GROUP)
                        .orElseThrow()
                        .known())
                .containsOnlyKeys(code("D.1"));
        Map<CompetenceCode, Level> own = Map.of(code("D.1"), Level.of(5), code("D"), Level.of(1));
        RollUp rolledUp = RollUp.of(framework, own, RollUpRule.MEAN);
        assertThat(rolledUp.of(GROUP).orElseThrow().known()).containsOnlyKeys(code("D"));
        assertThat(rolledUp.results()).extracting(RolledUp::competence).containsExactly(GROUP, code("G.1"), code("D"));
    }

    @Test
    void refusesAWholeWhosePartsAreOnScalesThatNobodyMapped() {
        CompetenceFramework framework = framework("ten").build();
        RollUp rolledUp = RollUp.of(framework, Map.of(A, Level.of(2), B, Level.of(4)), RollUpRule.MEAN);
        assertThat(rolledUp.results()).isEmpty();
        assertThat(rolledUp.findings().list()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(RollUp.SCALES_DIFFER);
            assertThat(finding.arguments())
                    .isEqualTo(Map.of("competence", "G", "part", "B", "from", "ten", "to", "five"));
        });
    }

    @Test
    void convertsWhereAMappingIsGivenAndRefusesALevelThatItLacks() {
        CompetenceFramework framework = framework("ten")
                .conversion(
                        new ScaleConversion("ten", "five", List.of(new ScaleConversion.Step(Level.of(8), Level.of(4)))))
                .build();
        RollUp mapped = RollUp.of(framework, Map.of(A, Level.of(2), B, Level.of(8)), RollUpRule.MEAN);
        assertThat(mapped.of(GROUP).orElseThrow().figure()).isEqualByComparingTo("3");
        assertThat(mapped.of(GROUP).orElseThrow().scale()).isEqualTo("five");
        RollUp unmapped = RollUp.of(framework, Map.of(A, Level.of(2), B, Level.of(9)), RollUpRule.MEAN);
        assertThat(unmapped.findings()).extracting(Finding::code).containsExactly(RollUp.LEVEL_NOT_MAPPED);
    }

    @Test
    void leavesTheFigureOpenWhereNoPartHasWeight() {
        RollUpRule rule = RollUpRule.weightedMean(Map.of(C, BigDecimal.ONE));
        assertThat(result(Map.of(A, Level.of(2)), rule).figure()).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RollUpRule.weightedMean(Map.of(C, BigDecimal.valueOf(-1))));
    }

    @Test
    void walksAHierarchyOfTwoThousandLevels() {
        CompetenceFramework.Builder builder = framework("five");
        CompetenceCode parent = GROUP;
        for (int i = 0; i < 2_000; i++) {
            builder.competence(Competence.group(code("deep" + i), label(), parent));
            parent = code("deep" + i);
        }
        builder.competence(Competence.of(code("Z"), label(), parent, "five"));
        RollUp rolledUp = RollUp.of(builder.build(), Map.of(code("Z"), Level.of(1)), RollUpRule.LOWEST);
        assertThat(rolledUp.of(GROUP).orElseThrow().figure()).isEqualByComparingTo("1");
    }

    private static BigDecimal figure(Map<CompetenceCode, Level> levels, RollUpRule rule) {
        return result(levels, rule).figure();
    }

    private static RolledUp result(Map<CompetenceCode, Level> levels, RollUpRule rule) {
        return RollUp.of(framework("five").build(), levels, rule).of(GROUP).orElseThrow();
    }

    private static CompetenceFramework.Builder framework(String scaleOfB) {
        return CompetenceFramework.builder(FrameworkId.of("f"), label())
                .scale(scale("five", 5))
                .scale(scale("ten", 10))
                .competence(Competence.group(GROUP, label(), null))
                .competence(Competence.of(A, label(), GROUP, "five"))
                .competence(Competence.of(B, label(), GROUP, scaleOfB))
                .competence(Competence.of(C, label(), GROUP, "five"));
    }

    private static ProficiencyScale scale(String id, int highest) {
        return ProficiencyScale.ordinal(
                id,
                label(),
                List.of(
                        new ProficiencyLevel(Level.of(1), label(), null),
                        new ProficiencyLevel(Level.of(highest), label(), null)));
    }

    private static LocalizedText label() {
        return LocalizedText.of("x", "x");
    }

    private static CompetenceCode code(String value) {
        return CompetenceCode.of(value);
    }
}
