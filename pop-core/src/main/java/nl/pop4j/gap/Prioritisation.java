package nl.pop4j.gap;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.shared.actor.Party;

/**
 * Which needs come first, and who decided so.
 *
 * <p>Order: what is urgent leads, what is important but can wait follows, the rest comes last; within these, what is
 * realistic now comes first, then the order in which the needs were decided on.
 *
 * <p>Example: a need that is {@code URGENT} and chosen comes before one that can wait.
 *
 * @param decisions one for each need that was decided on
 */
public record Prioritisation(List<Decision> decisions) {

    /** How much haste a need has. */
    public enum Urgency {
        /** Leads: it cannot wait. */
        URGENT,
        /** Important, but can wait. */
        IMPORTANT,
        /** Neither. */
        LATER
    }

    /**
     * What was decided about one need.
     *
     * @param need id of the need
     * @param urgency how much haste it has
     * @param realisticNow whether it can be worked on now
     * @param chosen whether it is taken up in the plan
     * @param decidedBy which party decided
     */
    public record Decision(String need, Urgency urgency, boolean realisticNow, boolean chosen, Party decidedBy) {}

    /** Nothing decided yet. */
    public static final Prioritisation NONE = new Prioritisation(ImmutableList.of());

    private static final Comparator<Decision> ORDER =
            Comparator.comparing(Decision::urgency).thenComparing(decision -> decision.realisticNow() ? 0 : 1);

    /**
     * Copies the decisions.
     *
     * @throws IllegalArgumentException if a need is decided on twice
     */
    public Prioritisation {
        decisions = ImmutableList.copyOf(decisions);
        Set<String> needs = new HashSet<>();
        for (Decision decision : decisions) {
            if (!needs.add(decision.need())) {
                throw new IllegalArgumentException("decisions must name each need once");
            }
        }
    }

    /** The same with this decision, in the place of the one about its need if there is one. */
    public Prioritisation with(Decision decision) {
        ImmutableList.Builder<Decision> next = ImmutableList.builder();
        decisions.forEach(old -> next.add(old.need().equals(decision.need()) ? decision : old));
        return new Prioritisation(
                of(decision.need()).isPresent()
                        ? next.build()
                        : next.add(decision).build());
    }

    /** The same without the decision about this need. */
    public Prioritisation without(String need) {
        return new Prioritisation(decisions.stream()
                .filter(decision -> !decision.need().equals(need))
                .collect(ImmutableList.toImmutableList()));
    }

    /** The decisions in the order in which the needs are to be taken up. */
    public List<Decision> inOrder() {
        List<Decision> order = new ArrayList<>(decisions);
        order.sort(ORDER);
        return ImmutableList.copyOf(order);
    }

    /** What was decided about a need, if anything. */
    public Optional<Decision> of(String need) {
        return decisions.stream()
                .filter(decision -> decision.need().equals(need))
                .findFirst();
    }

    /** The ids of the chosen needs, in order. */
    public List<String> chosen() {
        return inOrder().stream().filter(Decision::chosen).map(Decision::need).collect(ImmutableList.toImmutableList());
    }
}
