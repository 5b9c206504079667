package nl.pop4j.smart;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.smart.reading.Sign;
import nl.pop4j.smart.reading.StatementReader;
import nl.pop4j.smart.reading.StatementReading;
import nl.pop4j.text.lexicon.Language;
import org.jspecify.annotations.Nullable;

/** The verdicts on a bare statement: S, M and T from its words, A and R unknown. */
final class StatementVerdicts {

    private StatementVerdicts() {}

    static SmartAssessment read(String statement, @Nullable Locale language, LocalDate reference) {
        if (statement.isBlank()) {
            Sign nothing = Sign.nothing();
            return assessment(
                    null,
                    Suggestions.verdict(SmartCriterion.SPECIFIC, statement, nothing, reference),
                    Suggestions.verdict(SmartCriterion.MEASURABLE, statement, nothing, reference),
                    Suggestions.verdict(SmartCriterion.TIME_BOUND, statement, nothing, reference));
        }
        Optional<Language> given = language == null ? Optional.empty() : Language.of(language);
        boolean readable = language == null || given.isPresent();
        Optional<StatementReading> reading =
                readable ? StatementReader.standard().read(statement, given.orElse(null), reference) : Optional.empty();
        return reading.map(found -> of(statement, found, reference)).orElseGet(StatementVerdicts::unknown);
    }

    private static SmartAssessment of(String statement, StatementReading reading, LocalDate reference) {
        return assessment(
                reading.language(),
                Suggestions.verdict(SmartCriterion.SPECIFIC, statement, reading.specific(), reference),
                Suggestions.verdict(SmartCriterion.MEASURABLE, statement, reading.measurable(), reference),
                Suggestions.verdict(SmartCriterion.TIME_BOUND, statement, reading.timeBound(), reference));
    }

    private static SmartAssessment unknown() {
        return assessment(
                null,
                CriterionVerdict.unknown(SmartCriterion.SPECIFIC),
                CriterionVerdict.unknown(SmartCriterion.MEASURABLE),
                CriterionVerdict.unknown(SmartCriterion.TIME_BOUND));
    }

    private static SmartAssessment assessment(
            @Nullable Language language,
            CriterionVerdict specific,
            CriterionVerdict measurable,
            CriterionVerdict timeBound) {
        List<CriterionVerdict> verdicts = ImmutableList.of(
                specific,
                measurable,
                CriterionVerdict.unknown(SmartCriterion.ACCEPTABLE),
                CriterionVerdict.unknown(SmartCriterion.REALISTIC),
                timeBound);
        return new SmartAssessment(verdicts, language, Findings.NONE);
    }
}
