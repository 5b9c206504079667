package nl.pop4j.feedback.culture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.DomainEvent;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.SurveyId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D2.9")
class CultureSurveyTest {

    private static final int K = 5;
    private static final DateRange OPEN = DateRange.of(Samples.TODAY, Samples.TODAY.plusDays(14));

    @Test
    void asksTwoStatementsOfEachTheme() {
        assertThat(CultureStatement.standard().stream()
                        .collect(Collectors.groupingBy(CultureStatement::theme, Collectors.counting())))
                .isEqualTo(Map.of(
                        CultureTheme.SAFETY, 2L,
                        CultureTheme.RESPONSIBILITY, 2L,
                        CultureTheme.TRANSPARENCY, 2L,
                        CultureTheme.CURIOSITY, 2L,
                        CultureTheme.FEEDBACK, 2L));
    }

    @Test
    void isNotPutToATeamOfWhichNothingCouldBeShown() {
        assertThat(codes(CultureSurveyCommands.open(asked("s1", 4), K, Samples.NOW)))
                .containsExactly(CultureSurveyCommands.TOO_FEW);
        assertThat(CultureSurveyCommands.open(asked("s1", 5), K, Samples.NOW).isDone())
                .isTrue();
        CultureSurvey empty = CultureSurvey.of(SurveyId.of("s1"), "Noord", OPEN, List.of(), people(5));
        assertThat(codes(CultureSurveyCommands.open(empty, K, Samples.NOW)))
                .containsExactly(CultureSurveyCommands.NOTHING_ASKED);
    }

    @Test
    void showsMeansOnlyAfterItIsClosed() {
        CultureSurvey answered = answered("s1", 4, 5, 3, 4, 4);
        assertThat(answered.figures()).isEmpty();
        CultureFigures figures = closed(answered, List.of()).figures().orElseThrow();
        assertThat(figures.answers()).isEqualTo(5);
        assertThat(figures.themes())
                .hasSize(CultureTheme.values().length)
                .allSatisfy(theme -> assertThat(theme.mean()).isEqualTo(new BigDecimal("4.00")));
        assertThat(figures.statements()).hasSize(10);
    }

    @Test
    void showsNothingOfFewerThanKAnswers() {
        Outcome<CultureSurvey> closed =
                CultureSurveyCommands.close(answered("s1", 1, 5, 3, 4), List.of(), K, Samples.NOW);
        assertThat(closed.result().orElseThrow().figures()).isEmpty();
        assertThat(codes(closed)).containsExactly(CultureSurveyCommands.NOT_SHOWN);
    }

    @Test
    void showsNothingThatTogetherWithAnEarlierSurveyTellsWhatOnePersonThinks() {
        CultureSurvey first = closed(answered("s1", 4, 5, 3, 4, 4), List.of());
        CultureSurvey second = closed(answered("s2", 4, 5, 3, 4, 4, 1), List.of(first));
        assertThat(first.figures()).isPresent();
        assertThat(second.figures()).isEmpty();
        CultureSurvey same = closed(answered("s3", 4, 5, 3, 4, 4), List.of(first, second));
        assertThat(same.figures()).isPresent();
    }

    @Test
    void staysSafeWhenSomebodyWhoAnsweredIsForgotten() {
        CultureSurvey first = closed(answered("s1", 4, 5, 3, 4, 4, 1), List.of());
        CultureSurvey forgotten = first.forgetting(Set.of(person(5)));
        assertThat(forgotten.invited()).doesNotContain(person(5));
        assertThat(forgotten.figures()).isEqualTo(first.figures());
        CultureSurvey second = closed(answered("s2", 4, 5, 3, 4, 4), List.of(forgotten));
        assertThat(second.figures()).isEmpty();
    }

    @Test
    void takesOneAnswerOfEachPersonWhileItIsOpen() {
        CultureSurvey once = answer(asked("s1", 5), person(0), 4);
        assertThat(codes(CultureSurveyCommands.answer(once, person(0), all(5), Samples.TODAY)))
                .containsExactly(CultureSurveyCommands.ANSWERED);
        assertThat(codes(CultureSurveyCommands.answer(once, person(1), all(5), OPEN.end())))
                .containsExactly(CultureSurveyCommands.NOT_OPEN);
        CultureSurvey closed = closed(once, List.of());
        assertThat(codes(CultureSurveyCommands.answer(closed, person(1), all(5), Samples.TODAY)))
                .containsExactly(CultureSurveyCommands.NOT_OPEN);
        assertThat(codes(CultureSurveyCommands.close(closed, List.of(), K, Samples.NOW)))
                .containsExactly(CultureSurveyCommands.NOT_OPEN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CultureSurveyCommands.answer(once, person(9), all(5), Samples.TODAY));
    }

    @Test
    void wantsAnAnswerFromOneToFiveToEachStatement() {
        Map<String, Integer> answers = new HashMap<>(all(3));
        answers.put("SAFETY-1", 6);
        answers.remove("FEEDBACK-2");
        Outcome<CultureSurvey> refused =
                CultureSurveyCommands.answer(asked("s1", 5), person(0), answers, Samples.TODAY);
        assertThat(refused.findings())
                .extracting(finding -> finding.arguments().get("statement"))
                .containsExactly("SAFETY-1", "FEEDBACK-2");
        answers.putAll(all(3));
        answers.put("SHOE-SIZE", 5);
        assertThat(codes(CultureSurveyCommands.answer(asked("s1", 5), person(0), answers, Samples.TODAY)))
                .containsExactly(CultureSurveyCommands.NOT_ASKED);
    }

    @Test
    void keepsNoAnswerApartAndTellsNobodyThatSomebodyAnswered() {
        CultureSurvey one = answer(answer(asked("s1", 5), person(1), 5), person(0), 1);
        CultureSurvey other = answer(answer(asked("s1", 5), person(0), 5), person(1), 1);
        assertThat(one).isEqualTo(other);
        Outcome<CultureSurvey> answered =
                CultureSurveyCommands.answer(asked("s1", 5), person(0), all(2), Samples.TODAY);
        assertThat(((Outcome.Done<CultureSurvey>) answered).events()).isEmpty();
    }

    @Test
    void tellsThatItWasOpenedAndClosed() {
        assertThat(kinds(CultureSurveyCommands.open(asked("s1", 5), K, Samples.NOW)))
                .containsExactly("culture-survey-opened");
        assertThat(kinds(CultureSurveyCommands.close(asked("s1", 5), List.of(), K, Samples.NOW)))
                .containsExactly("culture-survey-closed");
    }

    static CultureSurvey asked(String id, int people) {
        return CultureSurvey.of(SurveyId.of(id), "Noord", OPEN, CultureStatement.standard(), people(people));
    }

    /** A survey in which person 0, 1, 2 ... gives this answer to every statement. */
    static CultureSurvey answered(String id, int... answers) {
        CultureSurvey survey = asked(id, answers.length);
        for (int i = 0; i < answers.length; i++) {
            survey = answer(survey, person(i), answers[i]);
        }
        return survey;
    }

    static CultureSurvey answer(CultureSurvey survey, PersonId person, int answer) {
        return CultureSurveyCommands.answer(survey, person, all(answer), Samples.TODAY)
                .result()
                .orElseThrow();
    }

    static CultureSurvey closed(CultureSurvey survey, List<CultureSurvey> others) {
        return CultureSurveyCommands.close(survey, others, K, Samples.NOW)
                .result()
                .orElseThrow();
    }

    static PersonId person(int number) {
        return PersonId.of("p" + number);
    }

    private static Set<PersonId> people(int count) {
        return IntStream.range(0, count).mapToObj(CultureSurveyTest::person).collect(Collectors.toSet());
    }

    private static Map<String, Integer> all(int answer) {
        return CultureStatement.standard().stream()
                .collect(Collectors.toMap(CultureStatement::id, statement -> answer));
    }

    private static List<RuleCode> codes(Outcome<CultureSurvey> outcome) {
        return outcome.findings().stream().map(Finding::code).toList();
    }

    private static List<String> kinds(Outcome<CultureSurvey> outcome) {
        return ((Outcome.Done<CultureSurvey>) outcome)
                .events().stream().map(DomainEvent::kind).toList();
    }
}
