package nl.pop4j.plan.lifecycle;

import static nl.pop4j.plan.lifecycle.RevisionStep.ACKNOWLEDGE;
import static nl.pop4j.plan.lifecycle.RevisionStep.AGREE;
import static nl.pop4j.plan.lifecycle.RevisionStep.DECLARE_NOT_FEASIBLE;
import static nl.pop4j.plan.lifecycle.RevisionStep.REFUSE;
import static nl.pop4j.plan.lifecycle.RevisionStep.REQUEST_CHANGES;
import static nl.pop4j.plan.lifecycle.RevisionStep.SIGN;
import static nl.pop4j.plan.lifecycle.RevisionStep.WITHDRAW;
import static nl.pop4j.plan.lifecycle.Side.PROPOSER;
import static nl.pop4j.plan.lifecycle.Side.RESPONDER;
import static nl.pop4j.plan.revision.RevisionStatus.AGREED;
import static nl.pop4j.plan.revision.RevisionStatus.CHANGES_REQUESTED;
import static nl.pop4j.plan.revision.RevisionStatus.NOT_FEASIBLE;
import static nl.pop4j.plan.revision.RevisionStatus.PARTLY_SIGNED;
import static nl.pop4j.plan.revision.RevisionStatus.PROPOSED;
import static nl.pop4j.plan.revision.RevisionStatus.REFUSED;
import static nl.pop4j.plan.revision.RevisionStatus.SIGNED;
import static nl.pop4j.plan.revision.RevisionStatus.WITHDRAWN;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.pop4j.plan.revision.RevisionStatus;

/**
 * The life of a revision as a table: status, step and side give the next status, or there is no row and the step is
 * refused.
 *
 * <p>Example: {@code next(AGREED, SIGN, RESPONDER)} is {@code PARTLY_SIGNED}; {@code next(SIGNED, WITHDRAW, PROPOSER)}
 * is empty. Beside the table, the second signature makes a revision the signed one and the signed one before it
 * superseded.
 */
public final class LifeCycle {

    private static final ImmutableList<Transition> TABLE = ImmutableList.of(
            new Transition(PROPOSED, AGREE, RESPONDER, AGREED),
            new Transition(PROPOSED, REQUEST_CHANGES, RESPONDER, CHANGES_REQUESTED),
            new Transition(PROPOSED, DECLARE_NOT_FEASIBLE, RESPONDER, NOT_FEASIBLE),
            new Transition(PROPOSED, REFUSE, RESPONDER, REFUSED),
            new Transition(PROPOSED, WITHDRAW, PROPOSER, WITHDRAWN),
            new Transition(AGREED, SIGN, PROPOSER, PARTLY_SIGNED),
            new Transition(AGREED, SIGN, RESPONDER, PARTLY_SIGNED),
            new Transition(AGREED, ACKNOWLEDGE, PROPOSER, AGREED),
            new Transition(AGREED, ACKNOWLEDGE, RESPONDER, AGREED),
            new Transition(AGREED, REFUSE, PROPOSER, REFUSED),
            new Transition(AGREED, REFUSE, RESPONDER, REFUSED),
            new Transition(AGREED, WITHDRAW, PROPOSER, WITHDRAWN),
            new Transition(PARTLY_SIGNED, SIGN, PROPOSER, SIGNED),
            new Transition(PARTLY_SIGNED, SIGN, RESPONDER, SIGNED),
            new Transition(PARTLY_SIGNED, ACKNOWLEDGE, PROPOSER, PARTLY_SIGNED),
            new Transition(PARTLY_SIGNED, ACKNOWLEDGE, RESPONDER, PARTLY_SIGNED),
            new Transition(PARTLY_SIGNED, REFUSE, PROPOSER, REFUSED),
            new Transition(PARTLY_SIGNED, REFUSE, RESPONDER, REFUSED),
            new Transition(PARTLY_SIGNED, WITHDRAW, PROPOSER, WITHDRAWN));

    private LifeCycle() {}

    /** Every row, in the order of a revision's life. */
    public static List<Transition> table() {
        return TABLE;
    }

    /** The status after a step, or empty if the step is not possible. */
    public static Optional<RevisionStatus> next(RevisionStatus from, RevisionStep step, Side side) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.step() == step && row.by() == side)
                .map(Transition::to)
                .findFirst();
    }
}
