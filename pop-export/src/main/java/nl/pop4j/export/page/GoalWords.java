package nl.pop4j.export.page;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import nl.pop4j.dossier.ActivityLine;
import nl.pop4j.dossier.GoalLine;
import nl.pop4j.dossier.MeasureLine;
import nl.pop4j.export.words.Words;
import nl.pop4j.smart.Verdict;

/** What a goal's card says beside the goal itself: change, activities, sign of a verdict. */
public final class GoalWords {

    private static final int LONG = 1_100;

    private final List<ActivityLine> activities;
    private final Words words;

    GoalWords(List<ActivityLine> activities, Words words) {
        this.activities = activities;
        this.words = words;
    }

    /** From which value to which, empty if the measure has none. */
    public String change(MeasureLine measure) {
        BigDecimal target = measure.target();
        BigDecimal baseline = measure.baseline();
        if (target == null) {
            return "";
        }
        return baseline == null
                ? words.of("measure.to", "target", words.number(target))
                : words.of("measure.from-to", "baseline", words.number(baseline), "target", words.number(target));
    }

    /** The activities that serve a goal, each by number and title. */
    public List<ActivityLine> activitiesOf(GoalLine goal) {
        return activities.stream()
                .filter(activity -> !goal.number().isEmpty() && activity.goal().equals(goal.number()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether a goal fills so much of a page that it may be broken over two. */
    public boolean isLong(GoalLine goal) {
        int lines = goal.measures().size() + goal.subGoals().size();
        int suggestions = goal.smart().stream()
                .mapToInt(line -> line.suggestion().length())
                .sum();
        int characters = goal.statement().length() + goal.reason().length() + suggestions;
        return lines * 90 + characters > LONG;
    }

    /** A sign for a verdict, beside its word: it reads in grey too. */
    public String sign(Verdict verdict) {
        return switch (verdict) {
            case MET -> "\u2713";
            case WEAK -> "\u2248";
            case MISSING -> "\u2717";
            case UNKNOWN -> "?";
        };
    }
}
