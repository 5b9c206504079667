package nl.pop4j.smart;

import java.time.LocalDate;
import java.util.Map;
import nl.pop4j.smart.reading.Sign;
import nl.pop4j.text.token.Span;
import org.jspecify.annotations.Nullable;

/** Turns a sign into a verdict, with what the writer could add in the writer's own words. */
final class Suggestions {

    private static final int LONGEST_QUOTE = 60;
    private static final int MONTHS_AHEAD = 6;

    private Suggestions() {}

    static CriterionVerdict verdict(SmartCriterion criterion, String statement, Sign sign, LocalDate reference) {
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
                sign.isPresent() ? null : suggestion(criterion, statement, sign, reference));
    }

    private static @Nullable Suggestion suggestion(
            SmartCriterion criterion, String statement, Sign sign, LocalDate reference) {
        String key = "smart.suggest." + criterion.letter();
        LocalDate example = reference.withDayOfMonth(1).plusMonths(MONTHS_AHEAD + 1L);
        if (sign.evidence().isEmpty()) {
            return new Suggestion(key, Map.of("date", example.toString()));
        }
        Span quoted = sign.evidence().get(0);
        int end = Math.min(quoted.end(), quoted.start() + LONGEST_QUOTE);
        String words = statement.substring(quoted.start(), end);
        return new Suggestion(key + "." + sign.ground(), Map.of("words", words, "date", example.toString()));
    }
}
