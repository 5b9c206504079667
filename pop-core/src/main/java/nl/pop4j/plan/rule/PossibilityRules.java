package nl.pop4j.plan.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.Effort;
import nl.pop4j.organisation.Supplies;
import nl.pop4j.organisation.possibility.Request;
import nl.pop4j.organisation.possibility.Scarce;
import nl.pop4j.organisation.possibility.Supply;
import nl.pop4j.organisation.possibility.TrainingOffer;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.finding.Severity;
import nl.pop4j.shared.id.ActivityId;

/**
 * Whether a plan asks of the organisation what there is: no more coaching, and trainings that are offered, when and for
 * what they are offered. Whether all plans together ask too much is for {@link nl.pop4j.plan.demand.DemandCount}.
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

    /** An activity takes up a training that the organisation offers. */
    public static final PlanRule OFFER_IS_KNOWN = PlanRule.of(
            "PLAN-POSSIBILITY-2",
            Severity.ERROR,
            "DOMAIN 3.1",
            (content, context) -> IntStream.range(0, content.activities().size())
                    .filter(i -> {
                        String offer = content.activities().get(i).offer();
                        return offer != null
                                && context.needs().possibilities().offer(offer).isEmpty();
                    })
                    .mapToObj(i -> Place.of("/activities/" + i + "/offer", "activity", id(content, i))));

    /** A training is followed on days on which it is given, where those are known. */
    public static final PlanRule OFFER_IS_GIVEN_THEN = PlanRule.of(
            "PLAN-POSSIBILITY-3",
            Severity.WARNING,
            "DOMAIN 3.1",
            (content, context) -> offers(
                    content,
                    context,
                    (activity, offer) -> !offer.dates().isEmpty()
                            && offer.dates().stream()
                                    .noneMatch(days -> activity.period().encloses(days)),
                    "/period"));

    /** A training costs in the plan what the organisation says that it costs. */
    public static final PlanRule OFFER_COSTS_THE_SAME = PlanRule.of(
            "PLAN-POSSIBILITY-4",
            Severity.WARNING,
            "DOMAIN 3.1",
            (content, context) -> offers(
                    content,
                    context,
                    (activity, offer) -> !activity.funding().cost().equals(offer.cost()),
                    "/funding/cost"));

    static final List<PlanRule> ALL =
            ImmutableList.of(COACHING_IS_THERE, OFFER_IS_KNOWN, OFFER_IS_GIVEN_THEN, OFFER_COSTS_THE_SAME);

    private PossibilityRules() {}

    /** What one activity asks of coaches. */
    public static Request coaching(DevelopmentActivity activity) {
        return new Request(
                Scarce.COACHING_MINUTES, "", activity.period().start(), activity.minutesOf(Effort.Contributor.COACH));
    }

    private static Stream<Place> offers(
            PlanContent content,
            PlanContext context,
            BiPredicate<DevelopmentActivity, TrainingOffer> isBroken,
            String field) {
        return IntStream.range(0, content.activities().size())
                .filter(i -> {
                    DevelopmentActivity activity = content.activities().get(i);
                    return Optional.ofNullable(activity.offer())
                            .flatMap(context.needs().possibilities()::offer)
                            .filter(offer -> isBroken.test(activity, offer))
                            .isPresent();
                })
                .mapToObj(i -> Place.of("/activities/" + i + field, "activity", id(content, i)));
    }

    private static ActivityId id(PlanContent content, int activity) {
        return content.activities().get(activity).id();
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
