package nl.pop4j.organisation.possibility;

import nl.pop4j.shared.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * How much there is of one thing.
 *
 * <p>See {@link PossibilityCheck} for an example.
 *
 * @param what of what
 * @param id of which one
 * @param period in which days, or null where it does not matter when
 * @param amount how much
 * @param pointer where the organisation's needs say so
 */
public record Supply(Scarce what, String id, @Nullable DateRange period, long amount, String pointer) {

    /** Whether a request draws on this supply: of the same thing, and beginning within its days. */
    public boolean meets(Request request) {
        return request.what() == what && request.id().equals(id) && (period == null || period.contains(request.from()));
    }
}
