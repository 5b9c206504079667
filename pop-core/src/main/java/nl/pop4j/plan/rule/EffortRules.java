package nl.pop4j.plan.rule;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.Effort.Contributor;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.finding.Severity;

/** Whether the employee has the time. */
public final class EffortRules {

    /**
     * In no week do the activities ask more of the employee than was agreed. The minutes of an activity are spread
     * evenly over its days; a week begins on Monday; what is left over after rounding is never counted.
     */
    public static final PlanRule WEEK_FITS_CAPACITY =
            PlanRule.of("PLAN-CAPACITY-1", Severity.ERROR, "DOMAIN 5.2", EffortRules::overfullWeek);

    static final List<PlanRule> ALL = ImmutableList.of(WEEK_FITS_CAPACITY);

    private EffortRules() {}

    private static Stream<Place> overfullWeek(PlanContent content, PlanContext context) {
        int capacity = content.capacity().minutesPerWeek();
        return minutesByWeek(content).entrySet().stream()
                .filter(week -> week.getValue() > capacity)
                .max(Map.Entry.<LocalDate, Double>comparingByValue()
                        .thenComparing(
                                Map.Entry.<LocalDate, Double>comparingByKey().reversed()))
                .map(week -> new Place(
                        "/capacity/minutesPerWeek",
                        Map.of(
                                "week", week.getKey().toString(),
                                "minutes", Long.toString((long) Math.floor(week.getValue())),
                                "capacity", Integer.toString(capacity))))
                .stream();
    }

    private static Map<LocalDate, Double> minutesByWeek(PlanContent content) {
        Map<LocalDate, Double> minutes = new TreeMap<>();
        for (DevelopmentActivity activity : content.activities()) {
            double perDay = (double) activity.minutesOf(Contributor.EMPLOYEE)
                    / activity.period().lengthInDays();
            LocalDate day = activity.period().start();
            while (day.isBefore(activity.period().end())) {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                LocalDate next = earlier(monday.plusWeeks(1), activity.period().end());
                minutes.merge(monday, perDay * (next.toEpochDay() - day.toEpochDay()), Double::sum);
                day = next;
            }
        }
        return minutes;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
