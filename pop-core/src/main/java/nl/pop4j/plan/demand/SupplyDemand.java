package nl.pop4j.plan.demand;

import com.google.common.math.LongMath;
import java.util.Optional;
import nl.pop4j.organisation.possibility.PossibilityCheck;
import nl.pop4j.organisation.possibility.Supply;
import nl.pop4j.shared.finding.Finding;

/**
 * How much plans ask of one supply.
 *
 * <p>Example: of a training of two places, one asked in a signed plan and two in proposals, {@code asked()} is 3 and there
 * is a {@code shortage()}. {@link DemandCount} makes it.
 *
 * @param supply of what, and how much there is
 * @param signed how much revisions ask that both sides have signed
 * @param proposed how much revisions ask that still wait for an answer or a signature
 */
public record SupplyDemand(Supply supply, long signed, long proposed) {

    /** Signed and proposed together; the largest number where it does not fit. */
    public long asked() {
        return LongMath.saturatedAdd(signed, proposed);
    }

    /** A warning if more is asked than there is, with its place in the organisation's needs. */
    public Optional<Finding> shortage() {
        return PossibilityCheck.shortage(supply, asked());
    }
}
