package nl.pop4j.plan.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.Effort;
import nl.pop4j.organisation.Supplies;
import nl.pop4j.organisation.possibility.Request;
import nl.pop4j.organisation.possibility.Scarce;
import nl.pop4j.organisation.possibility.Supply;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.finding.Severity;

/**
 * Whether a plan asks more of the organisation than there is. Whether all plans together do is another question.
 *
 * <p>{@link PlanRules} shows how a plan is checked by them.
 */
public final class PossibilityRules {

    /** A plan asks no more coaching of a period than the organisation has in all. */
    public static final PlanRule COACHING_IS_THERE = PlanRule.of(
            "PLAN-POSSIBILITY-1",
            Severity.WARNING,
            "DOMAIN 3.1",
            (content, context) -> Supplies.of(context.needs()).stream()
                    .filter(supply -> supply.what() == Scarce.COACHING_MINUTES)
                    .flatMap(supply -> shortages(content, supply)));

    static final List<PlanRule> ALL = ImmutableList.of(COACHING_IS_THERE);

    private PossibilityRules() {}

    /** What one activity asks of coaches. */
    static Request coaching(DevelopmentActivity activity) {
        return new Request(
                Scarce.COACHING_MINUTES, "", activity.period().start(), activity.minutesOf(Effort.Contributor.COACH));
    }

    private static Stream<Place> shortages(PlanContent content, Supply supply) {
        List<Request> requests =
                content.activities().stream().map(PossibilityRules::coaching).toList();
        long asked = requests.stream()
                .filter(supply::meets)
                .mapToLong(Request::amount)
                .sum();
        return asked <= supply.amount()
                ? Stream.empty()
                : IntStream.range(0, requests.size())
                        .filter(i -> requests.get(i).amount() > 0 && supply.meets(requests.get(i)))
                        .mapToObj(i -> Place.of(
                                "/activities/" + i + "/efforts", "asked", asked, "available", supply.amount()));
    }
}
