package nl.pop4j.smart;

import java.time.LocalDate;
import java.util.Map;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.RuleCode;

/** Holds the deadline field against the end that the words name. */
final class DeadlineAgainstWords {

    private DeadlineAgainstWords() {}

    static Findings check(AssessedGoal goal) {
        LocalDate deadline = goal.goal().deadline();
        DateRange dates = goal.words().verdict(SmartCriterion.TIME_BOUND).dates();
        if (deadline == null || dates == null || agrees(deadline, dates)) {
            return Findings.NONE;
        }
        Map<String, String> arguments =
                Map.of("deadline", deadline.toString(), "words", dates.last().toString());
        return Findings.of(Finding.warning(RuleCode.of("SMART-T-2"), "/deadline", arguments));
    }

    /** The field may name any day of the period that the words name, or the day after it: 'vóór 1 juli'. */
    private static boolean agrees(LocalDate deadline, DateRange dates) {
        return !deadline.isBefore(dates.start()) && !deadline.isAfter(dates.end());
    }
}
