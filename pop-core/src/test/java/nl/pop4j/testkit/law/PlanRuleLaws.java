package nl.pop4j.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.rule.PlanContext;
import nl.pop4j.plan.rule.PlanRule;
import nl.pop4j.plan.rule.PlanRules;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.testkit.BrokenPlan;
import nl.pop4j.testkit.PlanGenerator;
import nl.pop4j.testkit.Pointers;
import nl.pop4j.testkit.Samples;

/**
 * What every plan rule must do, a vendor's own included.
 *
 * <p>A rule answers for any plan, valid or broken, and never throws; it says the same again, also in another locale and
 * time zone; it points at what exists; its arguments hold no text that a person wrote; it takes no finding of another
 * rule away; and it finds nothing in plans that are in order.
 *
 * <p>Example: {@code for (long seed = 0; seed < 1_000; seed++) PlanRuleLaws.hold(myRule, seed);} passes, or fails with
 * {@code [ACME-COFFEE-1 points at what exists (seed 17)]}.
 */
public final class PlanRuleLaws {

    private PlanRuleLaws() {}

    /**
     * Holds a rule to all laws on plans drawn by this seed.
     *
     * @throws AssertionError if a law is broken
     */
    public static void hold(PlanRule rule, long seed) {
        holdOnAnyPlan(rule, seed);
        PlanContent valid = new PlanGenerator(seed).content();
        assertThat(found(rule, valid, Samples.context(), seed))
                .as(law(rule, "raises no false alarm", seed))
                .isEmpty();
    }

    /**
     * Holds a rule to all laws but the last: for a rule that asks more than the standard ones, so that it may find
     * something in plans that they find in order.
     *
     * @throws AssertionError if a law is broken
     */
    public static void holdOnAnyPlan(PlanRule rule, long seed) {
        BrokenPlan broken = BrokenPlan.values()[new Random(seed).nextInt(BrokenPlan.values().length)];
        PlanContent blank = PlanContent.blank(LocalizedText.DUTCH, Samples.YEAR_2027, Samples.FRAMEWORK);
        for (PlanContent content : List.of(new PlanGenerator(seed).content(), broken.content(), blank)) {
            for (PlanContext context : List.of(Samples.context(), bare())) {
                holdOn(rule, content, context, seed);
            }
        }
    }

    /**
     * Holds a rule to have its sentence in Dutch and English.
     *
     * @param texts the standard texts with the vendor's own on top
     * @throws AssertionError if a language lacks it
     */
    public static void speaks(PlanRule rule, Texts texts) {
        for (String language : List.of("nl", "en")) {
            assertThat(texts.keys(Locale.forLanguageTag(language)))
                    .as("%s has its text in %s", rule.code(), language)
                    .contains(rule.code().toString());
        }
    }

    private static void holdOn(PlanRule rule, PlanContent content, PlanContext context, long seed) {
        List<Finding> found = found(rule, content, context, seed);
        assertThat(found)
                .as(law(rule, "points at what exists", seed))
                .allMatch(finding -> Pointers.exists(content, finding.pointer()));
        assertThat(repeated(found, content))
                .as(law(rule, "repeats no text that a person wrote", seed))
                .isEmpty();
        assertThat(found(rule, content, context, seed))
                .as(law(rule, "says the same again", seed))
                .isEqualTo(found);
        assertThat(Elsewhere.ask(() -> found(rule, content, context, seed)))
                .as(law(rule, "says the same in another locale and zone", seed))
                .containsOnly(found);
        PlanRules others = PlanRules.standard().without(rule.code());
        assertThat(others.and(rule).check(content, context).list())
                .as(law(rule, "takes no other finding away", seed))
                .containsAll(others.check(content, context).list());
    }

    private static List<Finding> found(PlanRule rule, PlanContent content, PlanContext context, long seed) {
        try {
            return rule.findings(content, context).toList();
        } catch (RuntimeException e) {
            throw new AssertionError(law(rule, "answers for every plan", seed), e);
        }
    }

    private static List<String> repeated(List<Finding> found, PlanContent content) {
        Set<String> texts = WrittenTexts.in(content);
        return found.stream()
                .flatMap(finding -> finding.arguments().entrySet().stream())
                .filter(argument -> texts.stream().anyMatch(argument.getValue()::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }

    /** Two years on, with nothing known of the organisation and the employee's levels. */
    private static PlanContext bare() {
        return new PlanContext(
                Samples.TODAY.plusYears(2),
                Samples.framework(),
                OrganisationNeeds.NONE,
                Map.of(),
                Samples.context().workingDays());
    }

    private static String law(PlanRule rule, String law, long seed) {
        return rule.code() + " " + law + " (seed " + seed + ")";
    }
}
