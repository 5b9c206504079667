package nl.pop4j.smart;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import nl.pop4j.shared.finding.Findings;
import org.jspecify.annotations.Nullable;

/** The verdicts on a bare statement. */
final class StatementVerdicts {

    private StatementVerdicts() {}

    static SmartAssessment read(String statement, @Nullable Locale language, LocalDate reference) {
        Verdict verdict = statement.isBlank() ? Verdict.MISSING : Verdict.UNKNOWN;
        ImmutableList<CriterionVerdict> verdicts = Arrays.stream(SmartCriterion.values())
                .map(criterion -> verdict == Verdict.MISSING && isRead(criterion)
                        ? CriterionVerdict.ofFacts(criterion, verdict, suggestion(criterion))
                        : CriterionVerdict.unknown(criterion))
                .collect(ImmutableList.toImmutableList());
        return new SmartAssessment(verdicts, null, Findings.NONE);
    }

    private static boolean isRead(SmartCriterion criterion) {
        return criterion != SmartCriterion.ACCEPTABLE && criterion != SmartCriterion.REALISTIC;
    }

    private static Suggestion suggestion(SmartCriterion criterion) {
        return new Suggestion("smart.suggest." + criterion.letter(), Map.of());
    }
}
