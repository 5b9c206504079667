package nl.pop4j.export.page;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pop4j.dossier.ActivityLine;
import nl.pop4j.dossier.GoalLine;
import nl.pop4j.dossier.MeasureLine;
import nl.pop4j.export.paper.Fact;
import nl.pop4j.export.words.Words;
import nl.pop4j.goal.Measure;
import nl.pop4j.goal.ProgressCriterion;
import nl.pop4j.smart.Verdict;

/** What goals say beside themselves: change, both sides, activities, sign of a verdict. */
public final class GoalWords {

    private static final int LONG = 1_100;

    private final List<ActivityLine> activities;
    private final Words words;

    GoalWords(List<ActivityLine> activities, Words words) {
        this.activities = activities;
        this.words = words;
    }

    /** What is measured, and of which kind it is where that is no number. */
    public String indicator(MeasureLine measure) {
        return measure.kind() == Measure.Kind.QUANTITY
                ? measure.indicator()
                : measure.indicator() + " (" + words.of("measure.kind", measure.kind()) + ")";
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

    /** What each side wants with a goal; a side that said nothing is left out. */
    public List<Fact> ambitions(GoalLine goal) {
        return Stream.of(
                        new Fact(
                                words.of("goal.ambition.employee"),
                                goal.ambitions().employee()),
                        new Fact(
                                words.of("goal.ambition.organisation"),
                                goal.ambitions().organisation()))
                .filter(ambition -> !ambition.value().isBlank())
                .collect(ImmutableList.toImmutableList());
    }

    /** What is looked at on the way, and with whom and when, as far as that is said. */
    public String criterion(ProgressCriterion criterion) {
        LocalDate on = criterion.on();
        String how = Stream.of(
                        criterion.with(), on == null ? "" : words.of("criterion.on", "date", words.shortDate(on)))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
        return how.isEmpty() ? criterion.criterion() : criterion.criterion() + " (" + how + ")";
    }

    /** The activities that serve a goal, each by number and title. */
    public List<ActivityLine> activitiesOf(GoalLine goal) {
        return activities.stream()
                .filter(activity -> !goal.number().isEmpty() && activity.goal().equals(goal.number()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether a goal fills so much of a page that it may be broken over two. */
    public boolean isLong(GoalLine goal) {
        int lines = goal.measures().size()
                + goal.subGoals().size()
                + goal.criteria().size();
        int suggestions = goal.smart().stream()
                .mapToInt(line -> line.suggestion().length())
                .sum();
        int ambitions = goal.ambitions().employee().length()
                + goal.ambitions().organisation().length();
        int characters = goal.statement().length() + goal.reason().length() + ambitions + suggestions;
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
