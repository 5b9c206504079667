package nl.pop4j.rollout.rule;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.pop4j.plan.rule.Place;
import nl.pop4j.rollout.RolloutProgramme;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.finding.Severity;

/**
 * One thing that a rollout programme should be.
 *
 * <p>See {@link RolloutRules} for an example.
 *
 * @param code its stable name, and the key of its text
 * @param severity how much it matters
 * @param source who says so: a requirement or a law
 * @param check names every place where it is broken on a day, none if all is well
 */
public record RolloutRule(
        RuleCode code, Severity severity, String source, BiFunction<RolloutProgramme, LocalDate, Stream<Place>> check) {

    /** A rule worth a talk. */
    static RolloutRule of(String code, String source, BiFunction<RolloutProgramme, LocalDate, Stream<Place>> check) {
        return new RolloutRule(RuleCode.of(code), Severity.WARNING, source, check);
    }

    /** The same rule at another severity. */
    public RolloutRule at(Severity other) {
        return new RolloutRule(code, other, source, check);
    }

    /** Every place where the programme breaks this rule on a day, as findings. */
    public Stream<Finding> findings(RolloutProgramme programme, LocalDate today) {
        return check.apply(programme, today)
                .map(place -> new Finding(code, severity, place.pointer(), place.arguments()));
    }

    /** The code and severity. */
    @Override
    public String toString() {
        return "RolloutRule[" + code + " " + severity + "]";
    }
}
