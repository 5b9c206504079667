package nl.pop4j.plan.rule;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.finding.Severity;
import nl.pop4j.smart.AssessedGoal;

/**
 * One thing that a plan should be.
 *
 * <p>A check is total, depends on nothing but its two arguments, and names places by JSON pointers that exist in the
 * content. Its text stands in {@link nl.pop4j.shared.Texts} under its code.
 *
 * <p>Example: {@code PlanRule.of("ACME-COFFEE-1", Severity.INFO, "ACME HR handbook", (content, context) ->
 * content.goals().size() > 5 ? Stream.of(Place.of("/goals")) : Stream.empty())}.
 *
 * @param code its stable name
 * @param severity how much it matters; an error blocks proposing
 * @param source who says so: a law, a requirement, a handbook
 * @param check names every place where it is broken, none if all is well
 */
public record PlanRule(
        RuleCode code, Severity severity, String source, BiFunction<PlanContent, PlanContext, Stream<Place>> check) {

    /** A rule from its parts. */
    public static PlanRule of(
            String code, Severity severity, String source, BiFunction<PlanContent, PlanContext, Stream<Place>> check) {
        return new PlanRule(RuleCode.of(code), severity, source, check);
    }

    /** The same rule, mattering so much at each place, whatever its places said before. */
    public PlanRule at(Severity other) {
        return new PlanRule(
                code,
                other,
                source,
                check.andThen(places -> places.map(place -> new Place(place.pointer(), place.arguments()))));
    }

    /** Every place where the content breaks this rule, as findings. */
    public Stream<Finding> findings(PlanContent content, PlanContext context) {
        return findings(check.apply(content, context));
    }

    /** The same, with goals that are read when a rule asks for them first, and once only. */
    Stream<Finding> findings(PlanContent content, PlanContext context, Supplier<List<AssessedGoal>> goals) {
        return check instanceof GoalSmartRules.Check smart
                ? findings(smart.places(goals.get()))
                : findings(content, context);
    }

    private Stream<Finding> findings(Stream<Place> places) {
        return places.map(place -> new Finding(code, milder(place.atMost()), place.pointer(), place.arguments()));
    }

    private Severity milder(Severity atMost) {
        return atMost.compareTo(severity) > 0 ? atMost : severity;
    }

    /** The code and severity. */
    @Override
    public String toString() {
        return "PlanRule[" + code + " " + severity + "]";
    }
}
