package nl.pop4j.smart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.smart.reading.Sign;
import nl.pop4j.smart.reading.StatementReader;
import nl.pop4j.smart.reading.StatementReading;
import nl.pop4j.text.lexicon.Language;
import nl.pop4j.text.token.Span;
import org.jspecify.annotations.Nullable;

/** The verdicts on a bare statement: S, M and T from its words, A and R unknown. */
final class StatementVerdicts {

    private static final int LONGEST_QUOTE = 60;
    private static final int MONTHS_AHEAD = 6;

    private StatementVerdicts() {}

    static SmartAssessment read(String statement, @Nullable Locale language, LocalDate reference) {
        if (statement.isBlank()) {
            Sign nothing = Sign.nothing();
            String example = example(reference);
            return assessment(
                    null,
                    verdict(SmartCriterion.SPECIFIC, statement, nothing, example),
                    verdict(SmartCriterion.MEASURABLE, statement, nothing, example),
                    verdict(SmartCriterion.TIME_BOUND, statement, nothing, example));
        }
        Optional<Language> given = language == null ? Optional.empty() : Language.of(language);
        boolean readable = language == null || given.isPresent();
        Optional<StatementReading> reading =
                readable ? StatementReader.standard().read(statement, given.orElse(null), reference) : Optional.empty();
        return reading.map(found -> of(statement, found, reference)).orElseGet(StatementVerdicts::unknown);
    }

    private static SmartAssessment of(String statement, StatementReading reading, LocalDate reference) {
        String example = example(reference);
        return assessment(
                reading.language(),
                verdict(SmartCriterion.SPECIFIC, statement, reading.specific(), example),
                verdict(SmartCriterion.MEASURABLE, statement, reading.measurable(), example),
                verdict(SmartCriterion.TIME_BOUND, statement, reading.timeBound(), example));
    }

    /** A day that a suggestion may name as an example, as ISO 8601. */
    private static String example(LocalDate reference) {
        return reference.withDayOfMonth(1).plusMonths(MONTHS_AHEAD + 1L).toString();
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

    /** A sign as a verdict, with what the writer could add in the writer's own words. */
    private static CriterionVerdict verdict(SmartCriterion criterion, String statement, Sign sign, String example) {
        Verdict verdict = switch (sign.strength()) {
            case PRESENT -> Verdict.MET;
            case VAGUE -> Verdict.WEAK;
            case ABSENT -> Verdict.MISSING;
        };
        return new CriterionVerdict(
                criterion,
                verdict,
                sign.confidence(),
                sign.evidence(),
                sign.dates(),
                sign.quantity(),
                sign.isPresent() ? null : suggestion(criterion, statement, sign, example));
    }

    private static @Nullable Suggestion suggestion(
            SmartCriterion criterion, String statement, Sign sign, String example) {
        String key = "smart.suggest." + criterion.letter();
        if (sign.evidence().isEmpty()) {
            return new Suggestion(key, ImmutableSortedMap.of("date", example));
        }
        Span quoted = sign.evidence().get(0);
        int end = Math.min(quoted.end(), quoted.start() + LONGEST_QUOTE);
        String words = statement.substring(quoted.start(), end);
        return new Suggestion(key + "." + sign.ground(), ImmutableSortedMap.of("date", example, "words", words));
    }
}
