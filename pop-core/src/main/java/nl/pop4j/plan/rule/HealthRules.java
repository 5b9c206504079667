package nl.pop4j.plan.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.pop4j.shared.finding.Severity;
import nl.pop4j.text.health.HealthWording;

/**
 * What does not belong in a plan: anything about health.
 *
 * <p>{@link PlanRules} shows how a plan is checked by them.
 */
public final class HealthRules {

    /**
     * No text seems to speak of health. A warning, since words can mean something else; the words that gave it away are
     * neither kept nor repeated.
     */
    public static final PlanRule NOTHING_ABOUT_HEALTH = withWords(HealthWording.standard());

    static final List<PlanRule> ALL = ImmutableList.of(NOTHING_ABOUT_HEALTH);

    private HealthRules() {}

    /** The same rule with other words: put it in the place of the standard one. */
    public static PlanRule withWords(HealthWording words) {
        return PlanRule.of(
                "PLAN-HEALTH-1",
                Severity.WARNING,
                "DOMAIN 5.8",
                (content, context) -> PersonalTexts.in(content)
                        .filter(text -> words.isFoundIn(text.words()))
                        .map(text -> Place.of(text.pointer())));
    }
}
