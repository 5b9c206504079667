package nl.pop4j.examples.cli.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.holiday.Holidays;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.goal.funding.PolicyPack;
import nl.pop4j.goal.funding.Scheme;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.rule.CompetenceRules;
import nl.pop4j.plan.rule.GoalRules;
import nl.pop4j.plan.rule.PlanContext;
import nl.pop4j.plan.rule.PlanRules;
import nl.pop4j.plan.rule.PossibilityRules;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.smart.SmartRules;
import org.jspecify.annotations.Nullable;

/**
 * A content, the facts that are known around it, and the rules that can be held with them.
 *
 * @param content what is judged
 * @param context the facts
 * @param rules the rules that need no other facts
 * @param notes keys of sentences that say which rules were left out
 */
record Judgement(PlanContent content, PlanContext context, PlanRules rules, List<String> notes) {

    /** Everything that the rules find. */
    Findings findings() {
        return rules.check(content, context);
    }

    /**
     * Judges a content by what was given beside it. Rules whose facts are missing are left out, since an unknown
     * competence and an unknown framework are not the same.
     */
    static Judgement of(
            PlanContent content,
            @Nullable CompetenceFramework framework,
            @Nullable OrganisationNeeds needs,
            LocalDate today) {
        PlanRules rules = PlanRules.standard();
        List<String> notes = new ArrayList<>();
        if (framework == null) {
            rules = rules.without(
                    CompetenceRules.TARGET_IS_KNOWN.code(),
                    CompetenceRules.TARGET_LIES_ON_SCALE.code(),
                    CompetenceRules.GOAL_COMPETENCE_IS_KNOWN.code());
            notes.add("plan.check.no-framework");
        }
        if (needs == null) {
            rules = rules.without(
                    GoalRules.OBJECTIVE_EXISTS.code(),
                    SmartRules.SERVES.code(),
                    PossibilityRules.OFFER_IS_KNOWN.code());
            if (hasObjectives(content) || hasOffers(content)) {
                notes.add("plan.check.no-needs");
            }
        }
        PlanContext context = new PlanContext(
                today,
                framework == null ? empty(content) : framework,
                needs == null ? OrganisationNeeds.NONE : needs,
                Map.of(),
                WorkingDays.of(Holidays.netherlands()),
                schemes());
        return new Judgement(content, context, rules, List.copyOf(notes));
    }

    /** The framework that a plan names, without anything in it. */
    static CompetenceFramework empty(PlanContent content) {
        String id = content.targets().framework().value();
        return CompetenceFramework.builder(content.targets().framework(), LocalizedText.of(id, id))
                .build();
    }

    /** The schemes, rights and duties of both countries. */
    static List<Scheme> schemes() {
        return Stream.of(PolicyPack.netherlands(), PolicyPack.belgium())
                .flatMap(pack -> pack.schemes().stream())
                .toList();
    }

    private static boolean hasOffers(PlanContent content) {
        return content.activities().stream().anyMatch(activity -> activity.offer() != null);
    }

    private static boolean hasObjectives(PlanContent content) {
        return content.goals().stream().anyMatch(goal -> !goal.origin().isOwnWish());
    }
}
