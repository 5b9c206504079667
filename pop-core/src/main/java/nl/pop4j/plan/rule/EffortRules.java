package nl.pop4j.plan.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.pop4j.calendar.WorkPattern;
import nl.pop4j.calendar.WorkWeek;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.holiday.Holidays;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.Effort.Contributor;
import nl.pop4j.plan.content.Capacity;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.finding.Severity;

/** Whether the employee, and those who help, have the time. */
public final class EffortRules {

    /**
     * In no week, from Monday, do the activities ask more of the employee than was agreed; the fullest week is named, the
     * first of them if there are several.
     *
     * <p>The minutes of an activity are spread over the minutes that the employee works in its period, so that part-time,
     * leave and holidays count; over all its days if none of them is worked. The share of a week is rounded down for each
     * activity. Activities that do not lie within the horizon are passed over: another rule reports them.
     *
     * <p>Example: 960 minutes in the two weeks from Monday 29 March 2027, which is Easter Monday, are 426 for the first
     * week of four working days and 533 for the second of five.
     */
    public static final PlanRule WEEK_FITS_CAPACITY =
            PlanRule.of("PLAN-CAPACITY-1", Severity.ERROR, "DOMAIN 5.2", EffortRules::fullestWeek);

    /** Study days take no more of the employee's time than was agreed for them. */
    public static final PlanRule STUDY_DAYS_FIT_CAPACITY = total(
            "PLAN-CAPACITY-2",
            Severity.ERROR,
            "studyDayMinutes",
            DevelopmentActivity::studyDayMinutes,
            Capacity::studyDayMinutes);

    /** The activities ask no more of the manager than was agreed. */
    public static final PlanRule MANAGER_HAS_THE_TIME = total(
            "PLAN-CAPACITY-3",
            Severity.WARNING,
            "managerMinutes",
            activity -> activity.minutesOf(Contributor.MANAGER),
            Capacity::managerMinutes);

    /** The activities ask no more of a coach or mentor than was agreed. */
    public static final PlanRule COACH_HAS_THE_TIME = total(
            "PLAN-CAPACITY-4",
            Severity.WARNING,
            "coachMinutes",
            activity -> activity.minutesOf(Contributor.COACH),
            Capacity::coachMinutes);

    static final List<PlanRule> ALL =
            ImmutableList.of(WEEK_FITS_CAPACITY, STUDY_DAYS_FIT_CAPACITY, MANAGER_HAS_THE_TIME, COACH_HAS_THE_TIME);

    private EffortRules() {}

    private static PlanRule total(
            String code,
            Severity severity,
            String field,
            ToIntFunction<DevelopmentActivity> asked,
            ToIntFunction<Capacity> agreed) {
        return PlanRule.of(code, severity, "DOMAIN 5.2", (content, context) -> {
            long minutes =
                    content.activities().stream().mapToLong(asked::applyAsInt).sum();
            int capacity = agreed.applyAsInt(content.capacity());
            return minutes <= capacity
                    ? Stream.empty()
                    : Stream.of(Place.of("/capacity/" + field, "minutes", minutes, "capacity", capacity));
        });
    }

    private static Stream<Place> fullestWeek(PlanContent content, PlanContext context) {
        int capacity = content.capacity().minutesPerWeek();
        return minutesByWeek(content, context.workingDays()).entrySet().stream()
                .filter(week -> week.getValue() > capacity)
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(week -> new Place(
                        "/capacity/minutesPerWeek",
                        ImmutableMap.of(
                                "week", week.getKey().toString(),
                                "minutes", week.getValue().toString(),
                                "capacity", Integer.toString(capacity))))
                .stream();
    }

    private static SortedMap<LocalDate, Long> minutesByWeek(PlanContent content, WorkingDays days) {
        SortedMap<LocalDate, Long> minutes = new TreeMap<>();
        for (DevelopmentActivity activity : content.activities()) {
            int asked = activity.minutesOf(Contributor.EMPLOYEE);
            if (asked > 0 && content.horizon().encloses(activity.period())) {
                Map<LocalDate, Long> worked = worked(activity.period(), days);
                long total = worked.values().stream().mapToLong(Long::longValue).sum();
                worked.forEach((monday, part) -> minutes.merge(monday, asked * part / total, Long::sum));
            }
        }
        return minutes;
    }

    private static Map<LocalDate, Long> worked(DateRange period, WorkingDays days) {
        Map<LocalDate, Long> worked = days.minutesByWeek(period);
        boolean isAnyWorked = worked.values().stream().anyMatch(part -> part > 0);
        return isAnyWorked ? worked : EveryDay.DAYS.minutesByWeek(period);
    }

    /** Made when an activity lies in days on which nobody works. */
    private static final class EveryDay {
        static final WorkingDays DAYS = WorkingDays.of(
                Holidays.none(), WorkPattern.of(new WorkWeek(Maps.toMap(EnumSet.allOf(DayOfWeek.class), day -> 1))));
    }
}
