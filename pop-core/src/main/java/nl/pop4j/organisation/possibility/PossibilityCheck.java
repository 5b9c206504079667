package nl.pop4j.organisation.possibility;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.RuleCode;

/**
 * Whether more is asked than there is (DOMAIN 3.1).
 *
 * <p>For each supply all requests that it meets are added up; asked is more than available where the sum is larger.
 * Example: two requests for a training of one place give {@code POSSIBILITY-1} with {@code asked} 2 and
 * {@code available} 1. What is asked without any supply stated is no finding: an organisation that states no coaching
 * capacity has not said that there is none.
 */
public final class PossibilityCheck {

    /** A training has fewer places; arguments {@code id}, {@code asked}, {@code available}. */
    public static final RuleCode TRAINING = RuleCode.of("POSSIBILITY-1");

    /** Coaches have less time; arguments {@code asked}, {@code available} in minutes. */
    public static final RuleCode COACHING = RuleCode.of("POSSIBILITY-2");

    /** A team's budget is smaller; arguments {@code id}, {@code asked}, {@code available} as amounts. */
    public static final RuleCode BUDGET = RuleCode.of("POSSIBILITY-3");

    /** A position has fewer places; arguments {@code id}, {@code asked}, {@code available}. */
    public static final RuleCode POSITION = RuleCode.of("POSSIBILITY-4");

    private PossibilityCheck() {}

    /** A warning for each supply of which more is asked than there is, in the order of the supplies. */
    public static Findings check(Collection<Supply> supplies, Collection<Request> requests) {
        return new Findings(supplies.stream()
                .flatMap(supply -> shortage(
                        supply,
                        requests.stream()
                                .filter(supply::meets)
                                .mapToLong(Request::amount)
                                .reduce(0, LongMath::saturatedAdd))
                        .stream())
                .collect(ImmutableList.toImmutableList()));
    }

    /**
     * A warning if more is asked of a supply than there is.
     *
     * @param asked how much, all requests together
     */
    public static Optional<Finding> shortage(Supply supply, long asked) {
        if (asked <= supply.amount()) {
            return Optional.empty();
        }
        return Optional.of(Finding.warning(
                code(supply.what()),
                supply.pointer(),
                Map.of(
                        "id",
                        supply.id(),
                        "asked",
                        shown(supply.what(), asked),
                        "available",
                        shown(supply.what(), supply.amount()))));
    }

    private static String shown(Scarce what, long amount) {
        return what == Scarce.TEAM_CENTS ? new Money(amount).toString() : Long.toString(amount);
    }

    private static RuleCode code(Scarce what) {
        return switch (what) {
            case TRAINING_PLACE -> TRAINING;
            case COACHING_MINUTES -> COACHING;
            case TEAM_CENTS -> BUDGET;
            case POSITION_PLACE -> POSITION;
        };
    }
}
