package nl.pop4j.plan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.pop4j.calendar.WorkPattern;
import nl.pop4j.calendar.WorkWeek;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.holiday.Holidays;
import nl.pop4j.goal.ActivityKind;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.Effort;
import nl.pop4j.goal.Effort.Contributor;
import nl.pop4j.goal.StudyDay;
import nl.pop4j.plan.content.Capacity;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D5.2")
class EffortRulesTest {

    /** Easter Monday, so that the week has four working days. */
    private static final LocalDate EASTER_MONDAY = LocalDate.of(2027, 3, 29);

    /** A Monday in a week of five working days. */
    private static final LocalDate MONDAY = LocalDate.of(2027, 4, 5);

    private static final WorkingDays DUTCH = WorkingDays.of(Holidays.netherlands());

    @Test
    void allowsExactlyWhatWasAgreed() {
        PlanContent content = content(600, activity(600, MONDAY, 7));
        assertThat(found(content, DUTCH)).isEmpty();
        assertThat(found(content.with(new Capacity(599, Money.ZERO)), DUTCH))
                .containsExactly(Map.of("week", "2027-04-05", "minutes", "600", "capacity", "599"));
    }

    @Test
    void spreadsMinutesOverTheDaysThatAreWorked() {
        PlanContent content = content(500, activity(960, EASTER_MONDAY, 14));
        assertThat(found(content, DUTCH)).containsExactly(week(MONDAY, 533, 500));
        assertThat(found(content, WorkingDays.of(Holidays.none()))).isEmpty();
    }

    @Test
    void countsLeaveAndPartTime() {
        DateRange away = DateRange.of(MONDAY, MONDAY.plusWeeks(1));
        WorkingDays leave = DUTCH.with(WorkPattern.fullTime().withLeave(away));
        WorkingDays tuesdays = DUTCH.with(WorkPattern.of(WorkWeek.of(0, 240, 0, 0, 0)));
        PlanContent content = content(400, activity(900, MONDAY, 21));
        assertThat(found(content, DUTCH)).isEmpty();
        assertThat(found(content, leave)).containsExactly(week(MONDAY.plusWeeks(1), 450, 400));
        PlanContent days = content(400, activity(450, MONDAY.plusDays(1), 7), activity(2, MONDAY, 1));
        assertThat(found(days, tuesdays)).containsExactly(week(MONDAY, 452, 400));
    }

    @Test
    void countsAWeekendThoughNobodyWorksIt() {
        PlanContent content = content(400, activity(480, MONDAY.plusDays(5), 2));
        assertThat(found(content, DUTCH)).containsExactly(week(MONDAY, 480, 400));
    }

    @Test
    void addsActivitiesThatRunAtTheSameTime() {
        PlanContent content = content(600, activity(400, MONDAY, 7), activity(1_200, MONDAY.minusWeeks(2), 42));
        assertThat(found(content, DUTCH)).containsExactly(week(MONDAY, 400 + 1_200 * 5 / 28, 600));
    }

    @Test
    void looksAtTheEmployeesMinutesOnly() {
        DevelopmentActivity coached = activity(List.of(Effort.hours(Contributor.COACH, 100)), MONDAY, 7);
        assertThat(found(content(0, coached), DUTCH)).isEmpty();
    }

    @Test
    void namesTheFirstOfEquallyFullWeeks() {
        PlanContent content = content(100, activity(1_000, MONDAY, 14));
        assertThat(found(content, DUTCH)).containsExactly(week(MONDAY, 500, 100));
    }

    @Test
    void agreesWithCountingDayByDay() {
        int full = 0;
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            DevelopmentActivity[] activities = new DevelopmentActivity[1 + random.nextInt(6)];
            for (int i = 0; i < activities.length; i++) {
                activities[i] = activity(
                        1 + random.nextInt(3_000), MONDAY.plusDays(random.nextInt(150)), 5 + random.nextInt(99));
            }
            PlanContent content = content(random.nextInt(700), activities);
            long fullest = fullestDayByDay(content);
            boolean isTooFull = fullest > content.capacity().minutesPerWeek();
            full += isTooFull ? 1 : 0;
            assertThat(found(content, DUTCH)).as("seed %d", seed).hasSize(isTooFull ? 1 : 0);
            if (isTooFull) {
                assertThat(found(content, DUTCH).get(0)).as("seed %d", seed).containsEntry("minutes", "" + fullest);
            }
        }
        assertThat(full).isBetween(50, 350);
    }

    /** A course that takes whole days is agreed as study days: the agreed week is no hindrance. */
    @Test
    void letsACourseBeLongerThanTheAgreedWeekOnStudyDays() {
        StudyDay day = new StudyDay(MONDAY, 480);
        StudyDay next = new StudyDay(MONDAY.plusDays(1), 480);
        PlanContent course = content(30)
                .with(activity(30, MONDAY, 5).toBuilder()
                        .studyDays(List.of(day, next))
                        .build());
        assertThat(found(course, DUTCH)).isEmpty();
        assertThat(totals(course.with(new Capacity(30, 960, 0, 0, Money.ZERO)))).isEmpty();
        assertThat(totals(course.with(new Capacity(30, 959, 0, 0, Money.ZERO))))
                .containsExactly("ERROR /capacity/studyDayMinutes {capacity=959, minutes=960}");
    }

    @Test
    void countsTheTimeOfManagerAndCoachInAll() {
        PlanContent content = content(
                600,
                activity(List.of(new Effort(Contributor.MANAGER, 60), new Effort(Contributor.COACH, 90)), MONDAY, 5),
                activity(List.of(new Effort(Contributor.MANAGER, 30)), MONDAY.plusDays(60), 5));
        assertThat(totals(content.with(new Capacity(600, 0, 90, 90, Money.ZERO))))
                .isEmpty();
        assertThat(totals(content.with(new Capacity(600, 0, 89, 89, Money.ZERO))))
                .containsExactly(
                        "WARNING /capacity/managerMinutes {capacity=89, minutes=90}",
                        "WARNING /capacity/coachMinutes {capacity=89, minutes=90}");
    }

    private static List<String> totals(PlanContent content) {
        return Stream.of(
                        EffortRules.STUDY_DAYS_FIT_CAPACITY,
                        EffortRules.MANAGER_HAS_THE_TIME,
                        EffortRules.COACH_HAS_THE_TIME)
                .flatMap(rule -> rule.findings(content, Samples.context()))
                .map(finding -> finding.severity() + " " + finding.pointer() + " " + new TreeMap<>(finding.arguments()))
                .toList();
    }

    /** Every working day of an activity has the same share: full-time days are all eight hours. */
    private static long fullestDayByDay(PlanContent content) {
        Map<LocalDate, Long> weeks = new TreeMap<>();
        for (DevelopmentActivity activity : content.activities()) {
            Map<LocalDate, Integer> days = new TreeMap<>();
            int total = 0;
            for (LocalDate day = activity.period().start(); activity.period().contains(day); day = day.plusDays(1)) {
                if (DUTCH.isWorkingDay(day)) {
                    days.merge(
                            day.minusDays(day.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue()),
                            1,
                            Integer::sum);
                    total++;
                }
            }
            for (Map.Entry<LocalDate, Integer> week : days.entrySet()) {
                long share = (long) activity.minutesOf(Contributor.EMPLOYEE) * week.getValue() / total;
                weeks.merge(week.getKey(), share, Long::sum);
            }
        }
        return weeks.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private static Map<String, String> week(LocalDate monday, int minutes, int capacity) {
        return Map.of("week", monday.toString(), "minutes", "" + minutes, "capacity", "" + capacity);
    }

    private static List<Map<String, String>> found(PlanContent content, WorkingDays days) {
        PlanContext context =
                new PlanContext(Samples.TODAY, Samples.framework(), Samples.needs(), Samples.levels(), days);
        return EffortRules.WEEK_FITS_CAPACITY
                .findings(content, context)
                .map(Finding::arguments)
                .toList();
    }

    private static PlanContent content(int capacity, DevelopmentActivity... activities) {
        PlanContent content = PlanContent.blank(LocalizedText.DUTCH, Samples.YEAR_2027, Samples.FRAMEWORK)
                .with(new Capacity(capacity, Money.ZERO));
        for (int i = 0; i < activities.length; i++) {
            DevelopmentActivity one = activities[i];
            content = content.with(
                    DevelopmentActivity.builder(ActivityId.of("a" + i), one.goal(), one.kind(), one.title())
                            .period(one.period())
                            .efforts(one.efforts())
                            .build());
        }
        return content;
    }

    private static DevelopmentActivity activity(int minutes, LocalDate first, int days) {
        return activity(List.of(new Effort(Contributor.EMPLOYEE, minutes)), first, days);
    }

    private static DevelopmentActivity activity(List<Effort> efforts, LocalDate first, int days) {
        return DevelopmentActivity.builder(ActivityId.of("a"), GoalId.of("g1"), ActivityKind.TRAINING, "Training")
                .period(DateRange.of(first, first.plusDays(days)))
                .efforts(efforts)
                .build();
    }
}
