package nl.pop4j.smart;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.text.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * The five verdicts on one goal, and what the rules found wanting.
 *
 * @param verdicts one for each criterion, in the order of {@link SmartCriterion}
 * @param language the language in which the statement was read, or null if it could not be read
 * @param observations what the rules found, with pointers from the goal: {@code /deadline}; none for bare text
 */
public record SmartAssessment(
        List<CriterionVerdict> verdicts, @Nullable Language language, Findings observations) {

    /**
     * Checks that each criterion has its verdict.
     *
     * @throws IllegalArgumentException if the verdicts are not one for each criterion, in order
     */
    public SmartAssessment {
        verdicts = ImmutableList.copyOf(verdicts);
        SmartCriterion[] criteria = SmartCriterion.values();
        boolean complete = verdicts.size() == criteria.length;
        for (int i = 0; complete && i < criteria.length; i++) {
            complete = verdicts.get(i).criterion() == criteria[i];
        }
        if (!complete) {
            throw new IllegalArgumentException("verdicts must be one for each criterion, in order");
        }
    }

    /** The verdict on one criterion. */
    public CriterionVerdict verdict(SmartCriterion criterion) {
        return verdicts.stream()
                .filter(each -> each.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    /** Whether each criterion is met. */
    public boolean isSmart() {
        return verdicts.stream().allMatch(CriterionVerdict::isMet);
    }

    /** The language in which the statement was read, if it could be. */
    public Optional<Language> readIn() {
        return Optional.ofNullable(language);
    }

    /**
     * What the rules found wanting, for a goal that stands at this place.
     *
     * <p>Example: with {@code "/goals/2"} a missing deadline is found at {@code /goals/2/deadline}.
     *
     * @param goalPointer JSON pointer of the goal, empty or beginning with a slash
     */
    public Findings findings(String goalPointer) {
        return new Findings(observations.stream()
                .map(found ->
                        new Finding(found.code(), found.severity(), goalPointer + found.pointer(), found.arguments()))
                .collect(ImmutableList.toImmutableList()));
    }

    SmartAssessment with(Findings found) {
        return new SmartAssessment(verdicts, language, found);
    }
}
