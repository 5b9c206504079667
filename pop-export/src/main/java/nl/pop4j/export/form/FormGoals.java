package nl.pop4j.export.form;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.pop4j.export.words.Words;
import nl.pop4j.goal.ActivityKind;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentActivityBuilder;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.Effort;
import nl.pop4j.goal.Funding;
import nl.pop4j.goal.GoalOrigin;
import nl.pop4j.goal.Measure;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.GoalId;

/** The goals and activities of a filled form. A goal keeps its number, so that an activity can name it. */
final class FormGoals {

    private static final int MOST_MINUTES = 600_000;

    private final FormFields fields;
    private final DateRange horizon;

    FormGoals(FormFields fields, DateRange horizon) {
        this.fields = fields;
        this.horizon = horizon;
    }

    List<DevelopmentGoal> goals() {
        ImmutableList.Builder<DevelopmentGoal> goals = ImmutableList.builder();
        for (int i = 1; i <= PlanForm.GOALS; i++) {
            String statement = fields.text(FormTag.numbered("goal", i, "statement"));
            if (!statement.isEmpty()) {
                goals.add(goal(i, statement));
            }
        }
        return goals.build();
    }

    List<DevelopmentActivity> activities() {
        ImmutableList.Builder<DevelopmentActivity> activities = ImmutableList.builder();
        for (int i = 1; i <= PlanForm.ACTIVITIES; i++) {
            String tag = FormTag.numbered("activity", i, "title-of-activity");
            String title = fields.text(tag);
            if (!title.isEmpty() && fields.holds(tag, title.length() <= UserText.SHORT)) {
                activities.add(activity(i, title));
            }
        }
        return activities.build();
    }

    private DevelopmentGoal goal(int number, String statement) {
        String tag = FormTag.numbered("goal", number, "measure");
        String measure = fields.text(tag);
        boolean isMeasured = !measure.isEmpty() && fields.holds(tag, measure.length() <= UserText.SHORT);
        return DevelopmentGoal.builder(id(number), statement, GoalOrigin.ownWish())
                .reason(fields.text(FormTag.numbered("goal", number, "reason")))
                .measures(isMeasured ? List.of(Measure.outcome(measure)) : List.of())
                .deadline(fields.date(FormTag.numbered("goal", number, "deadline"))
                        .orElse(null))
                .build();
    }

    private DevelopmentActivity activity(int number, String title) {
        DevelopmentActivityBuilder activity =
                DevelopmentActivity.builder(ActivityId.of("A" + number), served(number), kind(number), title);
        fields.minutes(FormTag.numbered("activity", number, "hours"))
                .filter(minutes -> minutes > 0
                        && fields.holds(FormTag.numbered("activity", number, "hours"), minutes <= MOST_MINUTES))
                .ifPresent(minutes -> activity.efforts(List.of(new Effort(Effort.Contributor.EMPLOYEE, minutes, ""))));
        fields.money(FormTag.numbered("activity", number, "cost"))
                .ifPresent(cost -> activity.funding(Funding.byEmployer(cost)));
        return activity.period(period(number).orElse(horizon)).build();
    }

    /** From its first to its last day; empty, and so the whole plan, where one of them is missing. */
    private Optional<DateRange> period(int number) {
        String end = FormTag.numbered("activity", number, "last-day");
        Optional<LocalDate> first = fields.date(FormTag.numbered("activity", number, "first-day"));
        Optional<LocalDate> last = fields.date(end);
        return first.isEmpty() || last.isEmpty()
                ? Optional.empty()
                : Optional.of(last.get())
                        .filter(day -> fields.holds(end, !day.isBefore(first.get())))
                        .map(day -> DateRange.ofClosed(first.get(), day));
    }

    /** The goal that an activity is for; the first where nothing is said. */
    private GoalId served(int number) {
        String tag = FormTag.numbered("activity", number, "for-goal");
        String said = fields.text(tag);
        for (int goal = 1; goal <= PlanForm.GOALS; goal++) {
            if (said.equals(Integer.toString(goal)) || said.equalsIgnoreCase(id(goal).value())) {
                return id(goal);
            }
        }
        fields.holds(tag, said.isEmpty());
        return id(1);
    }

    /** The kind by its word in the form's language; a task at work where nothing is said. */
    private ActivityKind kind(int number) {
        String tag = FormTag.numbered("activity", number, "kind");
        String said = fields.text(tag);
        Words words = Words.in(fields.language());
        return Arrays.stream(ActivityKind.values())
                .filter(kind -> words.of("activity.kind", kind).equalsIgnoreCase(said))
                .findFirst()
                .orElseGet(() -> {
                    fields.holds(tag, said.isEmpty());
                    return ActivityKind.ON_THE_JOB;
                });
    }

    private static GoalId id(int number) {
        return GoalId.of("D" + number);
    }
}
