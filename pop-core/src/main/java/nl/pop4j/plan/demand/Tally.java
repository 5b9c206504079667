package nl.pop4j.plan.demand;

import com.google.common.math.LongMath;
import nl.pop4j.organisation.possibility.Supply;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.RevisionStatus;

/** Two sums that grow: what is asked in signed revisions, and in those that still wait. */
final class Tally {

    private long signed;
    private long proposed;

    void add(long amount, Revision revision) {
        if (revision.status() == RevisionStatus.SIGNED) {
            signed = LongMath.saturatedAdd(signed, amount);
        } else {
            proposed = LongMath.saturatedAdd(proposed, amount);
        }
    }

    /** All of it, asked of one supply. */
    SupplyDemand of(Supply supply) {
        return between(supply, 0, Long.MAX_VALUE);
    }

    /** The part that falls to one of several supplies that are filled in turn, with what is signed before the rest. */
    SupplyDemand between(Supply supply, long from, long to) {
        long end = LongMath.saturatedAdd(signed, proposed);
        return new SupplyDemand(
                supply,
                Math.max(0, Math.min(signed, to) - from),
                Math.max(0, Math.min(end, to) - Math.max(signed, from)));
    }
}
