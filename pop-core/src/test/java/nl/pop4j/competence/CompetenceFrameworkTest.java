package nl.pop4j.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.id.FrameworkId;
import org.junit.jupiter.api.Test;

class CompetenceFrameworkTest {

    private static final LocalizedText TEXT = LocalizedText.of("Tekst", "Text");

    @Test
    void listsWhatLiesBelowACompetenceAtAnyDepth() {
        CompetenceFramework framework =
                framework(under("a", null), under("a1", "a"), under("b", null), under("a2", "a"), under("a11", "a1"));
        assertThat(framework.children(code("a"))).containsExactly(code("a1"), code("a2"));
        assertThat(framework.descendants(code("a"))).containsExactly(code("a1"), code("a11"), code("a2"));
        assertThat(framework.descendants(code("zz"))).isEmpty();
    }

    @Test
    void walksAHierarchyAHundredThousandDeep() {
        CompetenceFramework.Builder builder = CompetenceFramework.builder(FrameworkId.of("deep"), TEXT);
        for (int i = 0; i < 100_000; i++) {
            builder.competence(under("c" + i, i == 0 ? null : "c" + (i - 1)));
        }
        assertThat(builder.build().descendants(code("c0"))).hasSize(99_999);
    }

    @Test
    void refusesACycle() {
        assertThatThrownBy(() -> framework(under("a", "c"), under("b", "a"), under("c", "b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("below itself");
    }

    @Test
    void refusesWhatRefersToNothing() {
        CompetenceFramework.Builder builder = CompetenceFramework.builder(FrameworkId.of("f"), TEXT)
                .competence(under("a", null))
                .relation(new CompetenceRelation(code("a"), code("b"), CompetenceRelation.Kind.RELATED));
        assertThatThrownBy(builder::build).hasMessageContaining("relation");
        assertThatThrownBy(() -> framework(under("a", "b"))).hasMessageContaining("parent");
        assertThatThrownBy(() -> CompetenceFramework.builder(FrameworkId.of("f"), TEXT)
                        .conversion(new ScaleConversion("s", "t", List.of()))
                        .build())
                .hasMessageContaining("conversion");
    }

    @Test
    void convertsBetweenScalesOnlyWhereSomebodySaidHow() {
        ScaleConversion conversion =
                new ScaleConversion("s", "t", List.of(new ScaleConversion.Step(Level.of(4), Level.of(7))));
        assertThat(conversion.convert(Level.parse("4.0"))).contains(Level.of(7));
        assertThat(conversion.convert(Level.of(3))).isEmpty();
        assertThatThrownBy(() -> new ScaleConversion(
                        "s",
                        "t",
                        List.of(
                                new ScaleConversion.Step(Level.of(4), Level.of(7)),
                                new ScaleConversion.Step(Level.of(4), Level.of(8)))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ordersTheAnswersOfACrosswalkByConfidence() {
        Crosswalk crosswalk = new Crosswalk(
                "onet",
                List.of(
                        new Crosswalk.Match("r1", "b", new BigDecimal("0.50")),
                        new Crosswalk.Match("r1", "a", new BigDecimal("0.5")),
                        new Crosswalk.Match("r2", "z", BigDecimal.ONE),
                        new Crosswalk.Match("r1", "c", BigDecimal.ONE)));
        assertThat(crosswalk.from("r1")).extracting(Crosswalk.Match::to).containsExactly("c", "a", "b");
    }

    @Test
    void fallsBackFromTheRegionToTheLanguageToDutch() {
        assertThat(TEXT.in(Locale.forLanguageTag("nl-BE"))).isEqualTo("Tekst");
        assertThat(TEXT.in(Locale.forLanguageTag("fr"))).isEqualTo("Tekst");
        assertThat(LocalizedText.of(Locale.forLanguageTag("de"), "Text").in(Locale.ENGLISH))
                .isEqualTo("Text");
    }

    @Test
    void holdsAWeightInOneForm() {
        RoleRequirement one = new RoleRequirement(code("a"), null, new BigDecimal("2.50"), true);
        assertThat(one).isEqualTo(new RoleRequirement(code("a"), null, new BigDecimal("2.5"), true));
    }

    @Test
    void refusesARelationOfACompetenceToItself() {
        assertThatThrownBy(() -> new CompetenceRelation(code("a"), code("a"), CompetenceRelation.Kind.RELATED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CompetenceFramework framework(Competence... competences) {
        CompetenceFramework.Builder builder = CompetenceFramework.builder(FrameworkId.of("f"), TEXT);
        List.of(competences).forEach(builder::competence);
        return builder.build();
    }

    private static Competence under(String code, String parent) {
        return Competence.of(code(code), TEXT, parent == null ? null : code(parent), null);
    }

    private static CompetenceCode code(String code) {
        return CompetenceCode.of(code);
    }
}
