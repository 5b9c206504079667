package nl.pop4j.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;

/** Whether the agreed maximum interval is kept, from the start over each review to the last day. */
final class Intervals {

    private Intervals() {}

    static Findings findings(ReviewPolicy policy, DateRange period, List<LocalDate> dates) {
        Period maximum = policy.maximumInterval();
        if (maximum == null) {
            return Findings.NONE;
        }
        ImmutableList.Builder<Finding> found = ImmutableList.builder();
        LocalDate from = period.start();
        for (LocalDate to : ImmutableList.<LocalDate>builder()
                .addAll(dates)
                .add(period.last())
                .build()) {
            if (to.isAfter(from.plus(maximum))) {
                found.add(Finding.warning(
                        ReviewSchedule.INTERVAL, "", ImmutableMap.of("from", from.toString(), "to", to.toString())));
            }
            from = to;
        }
        return new Findings(found.build());
    }
}
