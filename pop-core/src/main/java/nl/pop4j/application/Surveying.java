package nl.pop4j.application;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.access.Operation;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.survey.AnswerSurvey;
import nl.pop4j.application.command.survey.CloseSurvey;
import nl.pop4j.application.command.survey.OpenSurvey;
import nl.pop4j.application.command.survey.SurveyAnswerInput;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.Work;
import nl.pop4j.application.input.OrganisationTexts;
import nl.pop4j.feedback.culture.CultureFigures;
import nl.pop4j.feedback.culture.CultureStatement;
import nl.pop4j.feedback.culture.CultureSurvey;
import nl.pop4j.feedback.culture.CultureSurveyCommands;
import nl.pop4j.feedback.culture.CultureTheme;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.SurveyId;
import nl.pop4j.shared.id.TenantId;

/**
 * Asking teams how they learn. Who was asked may see what came out; whoever asks sees no more than that. Thread-safe.
 *
 * <p>Example: {@code open} a survey for a team of six; {@code figures} are empty until it was closed with at least
 * k answers.
 */
public final class Surveying {

    /** There is a survey with this id already; no arguments. */
    public static final RuleCode ID_TAKEN = RuleCode.of("CULTURE-ID-1");

    private final Desk desk;

    Surveying(Desk desk) {
        this.desk = desk;
    }

    /**
     * Puts a survey to a team.
     *
     * @return a receipt, or findings: fewer people than the tenant's smallest group
     * @throws NotFound if the actor may not
     */
    public Outcome<Receipt> open(TenantId tenant, Actor actor, OpenSurvey command) {
        return desk.carryOut(tenant, actor, command, work -> {
            work.situation().require(Operation.HOLD_SURVEYS, "survey");
            return work.once(() -> {
                CultureSurvey survey = survey(command);
                return work.ports().cultureSurveys().find(tenant, survey.id()).isPresent()
                        ? Outcome.refused(Finding.error(ID_TAKEN, "/surveyId", Map.of()))
                        : keep(
                                CultureSurveyCommands.open(
                                        survey,
                                        work.situation().settings().smallestGroup(),
                                        work.situation().now()),
                                work);
            });
        });
    }

    /**
     * Takes the actor's answers, once and for all. Of what was answered nothing stays but sums, so that a command that is
     * repeated with other answers counts as the same.
     *
     * @return a receipt, or findings
     * @throws NotFound if the actor was not invited
     */
    public Outcome<Receipt> answer(TenantId tenant, Actor actor, AnswerSurvey command) {
        return desk.carryOut(tenant, actor, command, work -> {
            CultureSurvey survey = work.ports()
                    .cultureSurveys()
                    .find(tenant, SurveyId.of(requireNonNull(command.surveyId())))
                    .filter(one -> one.invited().contains(actor.person()))
                    .orElseThrow(() -> new NotFound("survey"));
            return work.once(() -> keep(
                    CultureSurveyCommands.answer(
                            survey,
                            actor.person(),
                            answers(requireNonNull(command.answers())),
                            work.situation().today()),
                    work));
        });
    }

    /**
     * Takes no more answers, and decides whether its figures are shown.
     *
     * @return a receipt, with a remark where they stay hidden, or findings
     * @throws NotFound if the actor may not, or there is no such survey
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> close(TenantId tenant, Actor actor, CloseSurvey command) {
        return desk.carryOut(tenant, actor, command, work -> {
            work.situation().require(Operation.HOLD_SURVEYS, "survey");
            CultureSurvey survey = work.ports()
                    .cultureSurveys()
                    .find(tenant, SurveyId.of(requireNonNull(command.surveyId())))
                    .orElseThrow(() -> new NotFound("survey"));
            return work.once(() -> {
                work.requireVersion(survey.version(), command.expectedVersion());
                return keep(
                        CultureSurveyCommands.close(
                                survey,
                                work.ports().cultureSurveys().list(tenant),
                                work.situation().settings().smallestGroup(),
                                work.situation().now()),
                        work);
            });
        });
    }

    /**
     * What came out of a survey; empty before it is closed, and where it would give somebody away.
     *
     * @throws NotFound if there is no such survey, or the actor was not invited and may not see figures
     */
    public Optional<CultureFigures> figures(TenantId tenant, Actor actor, SurveyId survey) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            CultureSurvey found = ports.cultureSurveys().find(tenant, survey).orElseThrow(() -> new NotFound("survey"));
            if (!found.invited().contains(actor.person())) {
                situation.require(Operation.VIEW_FIGURES, "survey");
            }
            return found.figures();
        });
    }

    /** What came out of all surveys whose figures are shown, by ascending id; for who may see figures. */
    public List<CultureFigures> figures(TenantId tenant, Actor actor) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            situation.require(Operation.VIEW_FIGURES, "survey");
            return ports.cultureSurveys().list(tenant).stream()
                    .flatMap(survey -> survey.figures().stream())
                    .collect(ImmutableList.toImmutableList());
        });
    }

    private static Outcome<Receipt> keep(Outcome<CultureSurvey> outcome, Work work) {
        if (!(outcome instanceof Outcome.Done<CultureSurvey> done)) {
            return Outcome.refused(outcome.findings());
        }
        CultureSurvey stored = work.ports().cultureSurveys().save(work.tenant(), done.value());
        done.events().forEach(event -> work.ports().outbox().add(work.tenant(), event));
        return new Outcome.Done<>(new Receipt(stored.id().value(), stored.version(), 0), done.events(), done.remarks());
    }

    private static CultureSurvey survey(OpenSurvey command) {
        List<CultureStatement> own = requireNonNull(command.statements()).stream()
                .map(statement -> new CultureStatement(
                        requireNonNull(statement.id()),
                        CultureTheme.valueOf(requireNonNull(statement.theme())),
                        OrganisationTexts.text(statement.text())))
                .toList();
        return CultureSurvey.of(
                SurveyId.of(requireNonNull(command.surveyId())),
                requireNonNull(command.team()),
                DateRange.ofClosed(requireNonNull(command.first()), requireNonNull(command.last())),
                own.isEmpty() ? CultureStatement.standard() : own,
                requireNonNull(command.invited()).stream().map(PersonId::of).collect(ImmutableSet.toImmutableSet()));
    }

    private static Map<String, Integer> answers(List<SurveyAnswerInput> answers) {
        return answers.stream()
                .collect(ImmutableMap.toImmutableMap(
                        answer -> requireNonNull(answer.statement()), SurveyAnswerInput::value));
    }
}
