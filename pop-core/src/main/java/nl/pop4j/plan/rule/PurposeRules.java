package nl.pop4j.plan.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import nl.pop4j.shared.finding.Severity;

/**
 * What a plan is for: growing, and nothing else.
 *
 * <p>{@link PlanRules} shows how a plan is checked by them.
 */
public final class PurposeRules {

    private static final List<String> WORDS_OF_IMPROVEMENT_PLANS = ImmutableList.of(
            "verbeterplan",
            "verbetertraject",
            "disfunctioner",
            "laatste waarschuwing",
            "improvement plan",
            "underperform",
            "final warning");

    /**
     * No text seems to make an improvement plan (verbeterplan) of it: that is a document of its own, with other rules. A
     * warning, since words can mean something else; the words that gave it away are not repeated.
     */
    public static final PlanRule NO_IMPROVEMENT_PLAN = PlanRule.of(
            "PLAN-PURPOSE-1",
            Severity.WARNING,
            "DOMAIN 5.1",
            (content, context) -> PersonalTexts.in(content)
                    .filter(text -> speaksOfIt(text.words()))
                    .map(text -> Place.of(text.pointer())));

    static final List<PlanRule> ALL = ImmutableList.of(NO_IMPROVEMENT_PLAN);

    private PurposeRules() {}

    private static boolean speaksOfIt(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        return WORDS_OF_IMPROVEMENT_PLANS.stream().anyMatch(folded::contains);
    }
}
