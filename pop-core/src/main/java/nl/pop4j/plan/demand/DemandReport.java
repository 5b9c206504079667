package nl.pop4j.plan.demand;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.finding.Findings;

/**
 * What the plans of an organisation ask of what it can offer in some days.
 *
 * <p>{@link DemandCount} makes it and shows an example.
 *
 * @param period in which days
 * @param lines a line for each supply, in the order of {@link nl.pop4j.organisation.Supplies}, asked or not
 */
public record DemandReport(DateRange period, List<SupplyDemand> lines) {

    /** Copies the lines. */
    public DemandReport {
        lines = ImmutableList.copyOf(lines);
    }

    /**
     * The warnings {@code POSSIBILITY-1} to {@code POSSIBILITY-4}, one for each supply of which more is asked than there
     * is, with its place in the organisation's needs; empty where all that is asked can be had.
     */
    public Findings shortages() {
        return new Findings(
                lines.stream().flatMap(line -> line.shortage().stream()).collect(ImmutableList.toImmutableList()));
    }
}
