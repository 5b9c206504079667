package nl.pop4j.feedback.culture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.pop4j.gap.disclosure.SafeGroups;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.PersonId;

/**
 * What can be done to a {@link CultureSurvey}. Each command gives the next survey with its events, or findings.
 *
 * <p>Example: {@code open(survey, 5, now)} of a survey to which three people are invited is refused with {@link
 * #TOO_FEW}.
 */
public final class CultureSurveyCommands {

    /** Fewer people are invited than figures may speak of: {@code invited}, {@code smallest}. */
    public static final RuleCode TOO_FEW = RuleCode.of("CULTURE-TEAM-1");

    /** There is nothing to answer; no arguments. */
    public static final RuleCode NOTHING_ASKED = RuleCode.of("CULTURE-STATEMENTS-1");

    /** It is not open on this day, or closed already; no arguments. */
    public static final RuleCode NOT_OPEN = RuleCode.of("CULTURE-OPEN-1");

    /** This person has answered; nobody can tell which answer to replace; no arguments. */
    public static final RuleCode ANSWERED = RuleCode.of("CULTURE-ANSWERED-1");

    /** A statement has no answer from 1 to 5: {@code statement}. */
    public static final RuleCode NO_ANSWER = RuleCode.of("CULTURE-ANSWER-1");

    /** There is an answer to what was not asked; no arguments. */
    public static final RuleCode NOT_ASKED = RuleCode.of("CULTURE-ANSWER-2");

    /** Its figures would give somebody away, so they stay hidden; a remark: {@code smallest}. */
    public static final RuleCode NOT_SHOWN = RuleCode.of("CULTURE-HIDDEN-1");

    private CultureSurveyCommands() {}

    /**
     * Puts a survey to a team.
     *
     * @param survey the survey, not stored yet
     * @param smallestGroup the fewest people that figures may speak of: a smaller team is not asked in vain
     */
    public static Outcome<CultureSurvey> open(CultureSurvey survey, int smallestGroup, Instant at) {
        ImmutableList.Builder<Finding> faults = ImmutableList.builder();
        if (survey.invited().size() < smallestGroup) {
            faults.add(Finding.error(
                    TOO_FEW,
                    "/invited",
                    Map.of("invited", "" + survey.invited().size(), "smallest", "" + smallestGroup)));
        }
        if (survey.statements().isEmpty()) {
            faults.add(Finding.error(NOTHING_ASKED, "/statements", ImmutableMap.of()));
        }
        Findings found = new Findings(faults.build());
        return found.hasErrors()
                ? Outcome.refused(found)
                : Outcome.done(survey, new CultureSurveyEvent(CultureSurveyEvent.Type.OPENED, survey.id(), at));
    }

    /**
     * Takes the answers of somebody invited.
     *
     * @param person who answers, one of the invited
     * @param answers 1 to 5 for each statement, by its id
     * @throws IllegalArgumentException if the person was not invited
     */
    public static Outcome<CultureSurvey> answer(
            CultureSurvey survey, PersonId person, Map<String, Integer> answers, LocalDate today) {
        if (!survey.invited().contains(person)) {
            throw new IllegalArgumentException("person must be invited");
        }
        if (survey.closing() != null || !survey.open().contains(today)) {
            return Outcome.refused(Finding.error(NOT_OPEN, "", ImmutableMap.of()));
        }
        if (survey.respondents().contains(person)) {
            return Outcome.refused(Finding.error(ANSWERED, "", ImmutableMap.of()));
        }
        Findings faults = faults(survey, answers);
        if (faults.hasErrors()) {
            return Outcome.refused(faults);
        }
        List<StatementTally> next = survey.tallies().stream()
                .map(tally -> tally.plus(answers.getOrDefault(tally.statement(), 0)))
                .toList();
        return Outcome.done(survey.answeredBy(person, next));
    }

    /**
     * Takes no more answers, and decides whether its figures are shown: only if they, together with all that was shown
     * of earlier surveys, speak of nobody in a group of fewer people, even if everybody answers the same each time.
     *
     * @param others all surveys of the tenant; only those that are shown count
     * @param smallestGroup the fewest people that figures may speak of, at least 1
     */
    public static Outcome<CultureSurvey> close(
            CultureSurvey survey, Collection<CultureSurvey> others, int smallestGroup, Instant at) {
        if (survey.closing() != null) {
            return Outcome.refused(Finding.error(NOT_OPEN, "", ImmutableMap.of()));
        }
        SafeGroups<String> shown = SafeGroups.none(smallestGroup);
        for (CultureSurvey other : others) {
            if (other.isShown()) {
                shown = shown.including(other.voices());
            }
        }
        boolean safe = shown.allows(survey.voices());
        return new Outcome.Done<>(
                survey.closed(new SurveyClosing(at, smallestGroup, safe)),
                List.of(new CultureSurveyEvent(CultureSurveyEvent.Type.CLOSED, survey.id(), at)),
                safe
                        ? Findings.NONE
                        : Findings.of(Finding.warning(NOT_SHOWN, "", Map.of("smallest", "" + smallestGroup))));
    }

    private static Findings faults(CultureSurvey survey, Map<String, Integer> answers) {
        ImmutableList.Builder<Finding> faults = ImmutableList.builder();
        for (StatementTally tally : survey.tallies()) {
            int answer = answers.getOrDefault(tally.statement(), 0);
            if (answer < CultureStatement.LOWEST || answer > CultureStatement.HIGHEST) {
                faults.add(Finding.error(NO_ANSWER, "/answers", Map.of("statement", tally.statement())));
            }
        }
        if (answers.size() > survey.tallies().size()) {
            faults.add(Finding.error(NOT_ASKED, "/answers", ImmutableMap.of()));
        }
        return new Findings(faults.build());
    }
}
