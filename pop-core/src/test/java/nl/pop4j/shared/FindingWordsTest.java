package nl.pop4j.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.pop4j.application.Erasing;
import nl.pop4j.feedback.culture.CultureStatement;
import nl.pop4j.feedback.culture.CultureSurveyCommands;
import nl.pop4j.method.StandardMethods;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.rule.MethodRules;
import nl.pop4j.plan.rule.PlanRules;
import nl.pop4j.rollout.RolloutProgramme;
import nl.pop4j.rollout.rule.RolloutRules;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.id.ProgrammeId;
import nl.pop4j.testkit.BrokenPlan;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Arguments of findings are codes; a reader sees words. */
@Tag("D5.7")
class FindingWordsTest {

    private static final List<Locale> LANGUAGES =
            List.of(LocalizedText.DUTCH, LocalizedText.FORMAL_DUTCH, LocalizedText.ENGLISH);

    @Test
    void noSentenceShowsACodeOfAPlan() {
        List<Finding> found = Stream.concat(
                        Arrays.stream(BrokenPlan.values())
                                // Nobody knows its name, so the code is all there is to show.
                                .filter(broken -> broken != BrokenPlan.UNKNOWN_SCHEME)
                                .flatMap(broken ->
                                        PlanRules.standard().check(broken.content(), broken.context()).stream()),
                        Stream.of(
                                        StandardMethods.SIX_STEPS,
                                        StandardMethods.CONTINUOUS,
                                        StandardMethods.IST_SOLL,
                                        StandardMethods.WORK_AGREEMENT)
                                .flatMap(method ->
                                        PlanRules.standard()
                                                .check(
                                                        blank(),
                                                        Samples.context().with(method))
                                                .stream()))
                .toList();
        assertThat(found).extracting(Finding::code).contains(MethodRules.COMPLETE_BY_METHOD.code());
        assertWords(found);
    }

    @Test
    void noSentenceShowsACodeOfARollout() {
        RolloutProgramme empty = RolloutProgramme.start(ProgrammeId.of("r1"), LocalizedText.of("Invoering", "Rollout"));
        assertWords(RolloutRules.standard().check(empty, Samples.YEAR_2027.last()).stream()
                .toList());
    }

    @Test
    void noSentenceShowsACodeOfASurveyOrACountry() {
        assertWords(Stream.concat(
                        CultureStatement.standard().stream()
                                .map(statement -> Finding.error(
                                        CultureSurveyCommands.NO_ANSWER,
                                        "/answers",
                                        Map.of("statement", statement.id()))),
                        Stream.of("NL", "BE")
                                .map(country -> Finding.error(Erasing.FOREIGN_POLICY, "", Map.of("country", country))))
                .toList());
    }

    @Test
    void showsTheCodeOfAHostUntilTheHostNamesIt() {
        Finding finding = Finding.warning(
                MethodRules.COMPLETE_BY_METHOD.code(), "/goals", Map.of("method", "ACME_WAY", "part", "GOALS"));
        assertThat(finding.text(Texts.standard(), LocalizedText.ENGLISH)).startsWith("By the method “ACME_WAY”");
        Texts named = Texts.standard().with(LocalizedText.ENGLISH, Map.of("method.ACME_WAY", "The Acme way"));
        assertThat(finding.text(named, LocalizedText.ENGLISH))
                .startsWith("By the method “The Acme way” the part “goals”");
    }

    private static PlanContent blank() {
        return PlanContent.blank(LocalizedText.DUTCH, Samples.YEAR_2027, Samples.FRAMEWORK);
    }

    private static void assertWords(List<Finding> findings) {
        assertThat(findings).isNotEmpty();
        for (Finding finding : findings) {
            for (Locale language : LANGUAGES) {
                String sentence = finding.text(Texts.standard(), language);
                finding.arguments().values().stream()
                        .filter(FindingWordsTest::isCode)
                        .forEach(code -> assertThat(sentence)
                                .as("%s in %s", finding.code(), language)
                                .doesNotContain(code));
                assertThat(sentence).as("%s in %s", finding.code(), language).doesNotContain("{", "_");
            }
        }
    }

    /** Two capitals and no small letter. */
    private static boolean isCode(String value) {
        return value.chars().filter(Character::isUpperCase).count() > 1
                && value.chars().noneMatch(Character::isLowerCase);
    }
}
