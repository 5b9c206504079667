package nl.pop4j.plan.execution;

import java.util.List;
import nl.pop4j.plan.content.Agreement;

/**
 * What came of a promise.
 *
 * <p>Example: a promise due on 1 March is {@code KEPT} when it was kept on that day, and {@code LATE} when on 2 March.
 */
public enum AgreementState {
    /** Nothing was reported yet; it may be overdue. */
    OPEN,
    /** Kept by its due date. */
    KEPT,
    /** Kept after its due date. */
    LATE,
    /** Not kept. */
    BROKEN;

    /**
     * What the last of these reports about a promise says; {@link #OPEN} if none is about it.
     */
    public static AgreementState of(Agreement agreement, List<AgreementReport> reports) {
        return reports.stream()
                .filter(report -> report.agreement().equals(agreement.id()))
                .reduce((earlier, later) -> later)
                .map(report -> of(agreement, report))
                .orElse(OPEN);
    }

    private static AgreementState of(Agreement agreement, AgreementReport report) {
        if (!report.kept()) {
            return BROKEN;
        }
        return report.on().isAfter(agreement.due()) ? LATE : KEPT;
    }
}
