package nl.pop4j.testkit.provider;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.SampleReportingFormat;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanContent;

/**
 * Shows the plan on which a property failed: its dates, goals and activities, which {@code toString} keeps to itself.
 *
 * <p>Example: a failure prints {@code goals: {g1: by 2027-06-20}} and not {@code PlanContent[1 goals]}. Generated plans
 * hold no data of people.
 */
public final class PlanReport implements SampleReportingFormat {

    /** For the service loader. */
    public PlanReport() {}

    /** Whether the value is a plan or a content. */
    @Override
    public boolean appliesTo(Object value) {
        return value instanceof DevelopmentPlan || value instanceof PlanContent;
    }

    /** Its parts by name. */
    @Override
    public Object report(Object value) {
        Map<String, Object> parts = new LinkedHashMap<>();
        if (value instanceof DevelopmentPlan plan) {
            parts.put("status", plan.status());
            parts.put(
                    "revisions",
                    plan.revisions().stream().map(revision -> revision.status()).toList());
        }
        PlanContent content = value instanceof DevelopmentPlan plan ? plan.workingCopy() : (PlanContent) value;
        parts.put("horizon", content.horizon());
        parts.put(
                "goals",
                content.goals().stream()
                        .collect(Collectors.toMap(
                                goal -> goal.id(),
                                goal -> "'" + goal.statement() + "' by " + goal.deadline(),
                                (a, b) -> a,
                                LinkedHashMap::new)));
        parts.put(
                "activities",
                content.activities().stream()
                        .collect(Collectors.toMap(
                                activity -> activity.id(),
                                activity -> activity.kind() + " for " + activity.goal() + " in " + activity.period(),
                                (a, b) -> a,
                                LinkedHashMap::new)));
        parts.put("capacity", content.capacity());
        return parts;
    }
}
