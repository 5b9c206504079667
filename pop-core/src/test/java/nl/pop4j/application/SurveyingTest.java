package nl.pop4j.application;

import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import nl.pop4j.application.command.survey.AnswerSurvey;
import nl.pop4j.application.command.survey.CloseSurvey;
import nl.pop4j.application.command.survey.OpenSurvey;
import nl.pop4j.application.command.survey.SurveyAnswerInput;
import nl.pop4j.feedback.culture.CultureStatement;
import nl.pop4j.feedback.culture.CultureSurveyCommands;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.id.CommandId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.SurveyId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D2.9")
class SurveyingTest {

    private static final Actor COUNCIL = Actor.of(PersonId.of("or"), Role.WORKS_COUNCIL);

    private final Office office = new Office();

    @Test
    void showsATeamAndWhoSeesFiguresWhatCameOutAndNobodyElse() {
        held("s1", 5);
        SurveyId survey = SurveyId.of("s1");
        assertThat(office.pop.surveying().figures(office.tenant, person(0), survey))
                .hasValueSatisfying(figures -> assertThat(figures.themes())
                        .allMatch(theme -> theme.mean().equals(new BigDecimal("3.00"))));
        assertThat(office.pop.surveying().figures(office.tenant, COUNCIL, survey))
                .isPresent();
        assertThat(office.pop.surveying().figures(office.tenant, HANNA)).hasSize(1);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> office.pop.surveying().figures(office.tenant, STRANGER, survey));
    }

    @Test
    void showsNothingBeforeItIsClosedAndNothingThatAnEarlierOneGivesAway() {
        opened("s0", 5);
        answer("s0", person(0), "answer-0");
        assertThat(office.pop.surveying().figures(office.tenant, person(0), SurveyId.of("s0")))
                .isEmpty();
        held("s1", 5);
        assertThat(held("s2", 6)).containsExactly(CultureSurveyCommands.NOT_SHOWN.value());
        assertThat(office.pop.surveying().figures(office.tenant, HANNA)).hasSize(1);
    }

    @Test
    void isHeldByWhoMayAndAnsweredByWhoWasInvited() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.give(NOOR, opening("s1", 5)));
        assertThat(office.give(HANNA, opening("s1", 4)).findings())
                .extracting(Finding::code)
                .containsExactly(CultureSurveyCommands.TOO_FEW);
        opened("s1", 5);
        assertThat(office.give(HANNA, opening("s1", 5)).findings())
                .extracting(Finding::code)
                .containsExactly(Surveying.ID_TAKEN);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> answer("s1", STRANGER, "answer-x"));
        assertThat(office.events()).containsExactly("culture-survey-opened");
    }

    /** Of a few possible answers, a digest of them would be found by trying. */
    @Test
    void leavesNoTraceOfWhatWasAnswered() {
        opened("s1", 5);
        opened("s2", 5);
        Office.done(office.give(person(0), answers("s1", "answer-1", 2)));
        String first = payload("answer-1");
        Office other = new Office();
        Office.done(other.give(HANNA, opening("s1", 5)));
        Office.done(other.give(person(0), answers("s1", "answer-1", 5)));
        assertThat(other.store
                        .run(other.tenant, ports -> ports.commands().find(other.tenant, CommandId.of("answer-1")))
                        .orElseThrow()
                        .payload())
                .isEqualTo(first);
        Office.done(office.give(person(0), answers("s2", "answer-2", 2)));
        assertThat(payload("answer-2")).isNotEqualTo(first);
    }

    private String payload(String command) {
        return office.store
                .run(office.tenant, ports -> ports.commands().find(office.tenant, CommandId.of(command)))
                .orElseThrow()
                .payload();
    }

    private List<String> held(String id, int people) {
        opened(id, people);
        IntStream.range(0, people).forEach(number -> answer(id, person(number), office.id()));
        return office.give(HANNA, new CloseSurvey(office.id(), id, people + 1)).findings().stream()
                .map(finding -> finding.code().value())
                .toList();
    }

    private void opened(String id, int people) {
        Office.done(office.give(HANNA, opening(id, people)));
    }

    private OpenSurvey opening(String id, int people) {
        return new OpenSurvey(
                office.id(),
                id,
                "Noord",
                Samples.TODAY,
                Samples.TODAY.plusDays(7),
                IntStream.range(0, people).mapToObj(number -> "p" + number).toList(),
                List.of());
    }

    private void answer(String survey, Actor actor, String command) {
        Office.done(office.give(actor, answers(survey, command, 3)));
    }

    private static AnswerSurvey answers(String survey, String command, int value) {
        return new AnswerSurvey(
                command,
                survey,
                CultureStatement.standard().stream()
                        .map(statement -> new SurveyAnswerInput(statement.id(), value))
                        .toList());
    }

    private static Actor person(int number) {
        return Actor.of(PersonId.of("p" + number));
    }
}
