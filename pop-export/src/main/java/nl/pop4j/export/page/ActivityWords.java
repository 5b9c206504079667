package nl.pop4j.export.page;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pop4j.dossier.ActivityLine;
import nl.pop4j.export.paper.Fact;
import nl.pop4j.export.words.Words;
import nl.pop4j.goal.Funding;
import nl.pop4j.goal.StudyDay;
import nl.pop4j.goal.funding.TrainingTerms;

/** What an activity says beside its title: kind, use, days, time, money and terms. */
public final class ActivityWords {

    private final Words words;

    ActivityWords(Words words) {
        this.words = words;
    }

    /** Its kind, the goal that it serves and what comes first, each as far as there is one. */
    public List<String> place(ActivityLine activity) {
        ImmutableList.Builder<String> place = ImmutableList.builder();
        place.add(words.of("activity.kind", activity.kind()));
        if (!activity.goal().isEmpty()) {
            place.add(words.of("activity.for", "goal", activity.goal()));
        }
        if (!activity.after().isEmpty()) {
            place.add(words.of("activity.after", "numbers", String.join(", ", activity.after())));
        }
        return place.build();
    }

    /** What it is good for, on each side, which needs it meets and which training it is; what nobody said is left out. */
    public List<Fact> uses(ActivityLine activity) {
        return Stream.of(
                        new Fact(
                                words.of("activity.relevance.employee"),
                                activity.relevance().employee()),
                        new Fact(
                                words.of("activity.relevance.organisation"),
                                activity.relevance().organisation()),
                        new Fact(words.of("activity.needs"), String.join("; ", activity.needs())),
                        new Fact(words.of("activity.offer"), activity.offer()))
                .filter(use -> !use.value().isBlank())
                .collect(ImmutableList.toImmutableList());
    }

    /** The days that it takes as a whole, with their time; empty without such days. */
    public String studyDays(ActivityLine activity) {
        return activity.studyDays().isEmpty()
                ? ""
                : words.of(
                        "activity.study-days",
                        "days",
                        activity.studyDays().stream().map(this::day).collect(Collectors.joining(", ")));
    }

    /** What it costs; who may not see that, reads so. */
    public String cost(ActivityLine activity) {
        Funding funding = activity.funding();
        if (funding == null) {
            return words.of("left-out");
        }
        return funding.cost().cents() == 0 ? words.of("activity.no-cost") : words.money(funding.cost());
    }

    /** Who pays, why, and on which terms, a line for each that there is something to say of. */
    public List<String> terms(ActivityLine activity) {
        Funding funding = activity.funding();
        if (funding == null) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        if (funding.cost().cents() > 0) {
            lines.add(words.of("payer.by", "payer", words.of("payer", funding.payer())));
        }
        if (!funding.reason().isBlank()) {
            lines.add(funding.reason());
        }
        TrainingTerms terms = funding.terms();
        if (terms != null) {
            lines.add(words.of("activity.scheme", "scheme", activity.scheme()));
            lines.add(words.of(terms.inWorkingTime() ? "activity.working-time" : "activity.own-time"));
            lines.add(words.of(terms.repaymentClause() ? "activity.repayment" : "activity.no-repayment"));
        }
        return lines.build();
    }

    private String day(StudyDay day) {
        return words.shortDate(day.on()) + " (" + words.time(day.minutes()) + ")";
    }
}
