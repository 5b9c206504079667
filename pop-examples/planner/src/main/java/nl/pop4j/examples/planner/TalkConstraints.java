package nl.pop4j.examples.planner;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import java.util.Objects;
import java.util.function.Function;
import nl.pop4j.shared.id.PersonId;

/**
 * What must hold, what should and what would be nice. That both can and that work is done on the day holds by itself:
 * no other times are offered.
 */
public final class TalkConstraints implements ConstraintProvider {

    private static final int WISH = 10;

    /** For the solver. */
    public TalkConstraints() {}

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            clash(factory, Talk::leader, Talk::leader, "leader in two talks"),
            clash(factory, Talk::employee, Talk::employee, "employee in two talks"),
            crossed(factory),
            factory.forEachIncludingUnassigned(Talk.class)
                    .filter(talk -> talk.getStart() == null)
                    .penalize(HardMediumSoftScore.ONE_MEDIUM)
                    .asConstraint("talk without a time"),
            factory.forEach(Talk.class)
                    .penalize(HardMediumSoftScore.ONE_SOFT, talk -> WISH * talk.wishesMissed() + talk.daysWaited())
                    .asConstraint("wished day, else early")
        };
    }

    private static Constraint clash(
            ConstraintFactory factory, Function<Talk, PersonId> one, Function<Talk, PersonId> other, String name) {
        return penalised(
                factory.forEachUniquePair(Talk.class, Joiners.equal(one, other)).filter(Talk::overlaps), name);
    }

    /** Who leads one talk is the employee of the other. */
    private static Constraint crossed(ConstraintFactory factory) {
        return penalised(
                factory.forEach(Talk.class)
                        .join(Talk.class, Joiners.equal(Talk::leader, Talk::employee))
                        .filter((one, other) -> !Objects.equals(one.getId(), other.getId()) && one.overlaps(other)),
                "leader and employee in two talks");
    }

    private static Constraint penalised(BiConstraintStream<Talk, Talk> clashes, String name) {
        return clashes.penalize(HardMediumSoftScore.ONE_HARD).asConstraint(name);
    }
}
