package nl.pop4j.plan.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.Funding;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.finding.Severity;

/**
 * Who pays, and whether there is enough.
 *
 * <p>{@link PlanRules} shows how a plan is checked by them.
 */
public final class FundingRules {

    /** What the employer pays stays within the agreed budget. */
    public static final PlanRule COST_FITS_BUDGET =
            PlanRule.of("PLAN-BUDGET-1", Severity.ERROR, "DOMAIN 5.3", (content, context) -> {
                Money cost = costForEmployer(content);
                return cost.compareTo(content.capacity().budget()) > 0
                        ? Stream.of(Place.of(
                                "/capacity/budget",
                                "cost",
                                cost,
                                "budget",
                                content.capacity().budget()))
                        : Stream.empty();
            });

    /** The employer pays for an own wish only for a stated reason. */
    public static final PlanRule OWN_WISH_IS_PAID_FOR_A_REASON = PlanRule.of(
            "PLAN-FUNDING-1",
            Severity.WARNING,
            "DOMAIN 1.5",
            (content, context) -> IntStream.range(0, content.activities().size())
                    .filter(i -> isUnexplained(content, content.activities().get(i)))
                    .mapToObj(i -> Place.of(
                            "/activities/" + i + "/funding",
                            "activity",
                            content.activities().get(i).id())));

    static final List<PlanRule> ALL = ImmutableList.of(COST_FITS_BUDGET, OWN_WISH_IS_PAID_FOR_A_REASON);

    private FundingRules() {}

    private static Money costForEmployer(PlanContent content) {
        return content.activities().stream()
                .map(DevelopmentActivity::funding)
                .filter(funding -> funding.payer() == Funding.Payer.EMPLOYER)
                .map(Funding::cost)
                .reduce(Money.ZERO, (sum, cost) -> new Money(LongMath.saturatedAdd(sum.cents(), cost.cents())));
    }

    private static boolean isUnexplained(PlanContent content, DevelopmentActivity activity) {
        Funding funding = activity.funding();
        return funding.payer() == Funding.Payer.EMPLOYER
                && funding.cost().cents() > 0
                && funding.reason().isBlank()
                && content.goal(activity.goal())
                        .filter(goal -> goal.origin().isOwnWish())
                        .isPresent();
    }
}
