package nl.pop4j.plan.demand;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.organisation.Position;
import nl.pop4j.organisation.Supplies;
import nl.pop4j.organisation.possibility.Request;
import nl.pop4j.organisation.possibility.Scarce;
import nl.pop4j.organisation.possibility.Supply;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.id.FrameworkId;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what plans ask of an organisation's possibilities in some days (DOMAIN 3.1). Keeps two sums for each supply and
 * no plan, so that it takes as little room for a hundred thousand plans as for one. Mutable while plans are added, not
 * thread-safe.
 *
 * <p>Of each plan one revision counts: the one that waits for an answer or a signature, which would take the place of what
 * was signed before; else the signed one. A draft asks nothing yet. Of an ended plan only what was begun counts, and never
 * what was given up. It asks:
 *
 * <ul>
 *   <li>a place in each training offer that an activity names, once;
 *   <li>the minutes of coaches;
 *   <li>of the employee's team what the employer pays;
 *   <li>a place in a position whose role cannot do without a competence of a target from a position. A plan names no
 *       position; of several positions in one role the first is filled first.
 * </ul>
 *
 * Each on the first day of its activity, or on the day by which the target is to be reached, at last the end of the
 * horizon. What falls outside the days of the count is left out: give it days that cover those of the supplies, or
 * it sees only a part of what is asked of them.
 *
 * <p>Example: over 2027, three plans that name a training of two places give a line with {@code asked() == 3} and the
 * warning {@code POSSIBILITY-1} at {@code /possibilities/offers/0/places}.
 */
public final class DemandCount {

    private final DateRange period;
    private final Function<FrameworkId, Optional<CompetenceFramework>> frameworks;
    private final Map<Supply, Tally> tallies = new LinkedHashMap<>();
    private final List<Position> positions;
    private final List<Supply> places;
    private final Map<RoleCode, Tally> byRole = new LinkedHashMap<>();

    /**
     * Nothing yet.
     *
     * @param needs what the organisation has to offer
     * @param period in which days
     * @param frameworks finds the framework of a plan; asked for plans that aim at a position only
     */
    public DemandCount(
            OrganisationNeeds needs,
            DateRange period,
            Function<FrameworkId, Optional<CompetenceFramework>> frameworks) {
        this.period = period;
        this.frameworks = frameworks;
        List<Supply> supplies = Supplies.of(needs);
        supplies.stream()
                .filter(supply -> supply.what() != Scarce.POSITION_PLACE && matters(supply.period()))
                .forEach(supply -> tallies.put(supply, new Tally()));
        this.positions = needs.positions();
        this.places = supplies.stream()
                .filter(supply -> supply.what() == Scarce.POSITION_PLACE)
                .collect(ImmutableList.toImmutableList());
        positions.forEach(position -> byRole.put(position.role(), new Tally()));
    }

    /**
     * Adds what a plan asks.
     *
     * @param team id of the employee's team, empty if in none
     */
    public DemandCount add(DevelopmentPlan plan, String team) {
        PlanRequests.of(plan).ifPresent(asked -> {
            asked.ofActivities(team).stream()
                    .filter(request -> period.contains(request.from()))
                    .forEach(request -> add(request, asked.revision()));
            if (!byRole.isEmpty() && asked.aimsAtPositions()) {
                addCandidate(asked);
            }
        });
        return this;
    }

    /** What was added so far. */
    public DemandReport report() {
        ImmutableList.Builder<SupplyDemand> lines = ImmutableList.builder();
        tallies.forEach((supply, tally) -> lines.add(tally.of(supply)));
        for (int i = 0; i < positions.size(); i++) {
            lines.add(candidates(i));
        }
        return new DemandReport(period, lines.build());
    }

    private boolean matters(@Nullable DateRange days) {
        return days == null || days.overlaps(period);
    }

    private void add(Request request, Revision revision) {
        tallies.forEach((supply, tally) -> {
            if (supply.meets(request)) {
                tally.add(request.amount(), revision);
            }
        });
    }

    private void addCandidate(PlanRequests asked) {
        Optional<CompetenceFramework> framework =
                frameworks.apply(asked.revision().content().targets().framework());
        byRole.forEach((role, tally) -> framework
                .flatMap(known -> known.role(role))
                .flatMap(asked::readyFor)
                .filter(period::contains)
                .ifPresent(day -> tally.add(1, asked.revision())));
    }

    private SupplyDemand candidates(int number) {
        Supply supply = places.get(number);
        RoleCode role = positions.get(number).role();
        long before = 0;
        boolean isLast = true;
        for (int i = 0; i < positions.size(); i++) {
            if (positions.get(i).role().equals(role)) {
                before += i < number ? positions.get(i).places() : 0;
                isLast &= i <= number;
            }
        }
        return requireNonNull(byRole.get(role))
                .between(supply, before, isLast ? Long.MAX_VALUE : before + supply.amount());
    }
}
