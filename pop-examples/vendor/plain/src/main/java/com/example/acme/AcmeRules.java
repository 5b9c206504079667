package com.example.acme;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.rule.Place;
import nl.pop4j.plan.rule.PlanContext;
import nl.pop4j.plan.rule.PlanRule;
import nl.pop4j.plan.rule.PlanRules;
import nl.pop4j.port.Settings;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.finding.Severity;

/** What Acme asks of a plan beside the standard rules. */
public final class AcmeRules {

    /** At most two goals are due in one quarter of a year. */
    public static final PlanRule AT_MOST_TWO_A_QUARTER =
            PlanRule.of("ACME-QUARTER-1", Severity.WARNING, "Acme HR handbook, 2.3", AcmeRules::crowdedDeadlines);

    private AcmeRules() {}

    /** The settings of a customer of Acme: the standard ones with this rule and its texts. */
    public static Settings settings() {
        Settings standard = Settings.standard();
        return standard.with(standard.rules().and(AT_MOST_TWO_A_QUARTER).named("acme/1"))
                .with(texts());
    }

    /** The standard texts with Acme's own. */
    public static Texts texts() {
        return Texts.standard()
                .with(
                        Locale.forLanguageTag("nl"),
                        Map.of("ACME-QUARTER-1", "In {quarter} lopen al twee doelen af. Kies voor dit doel een andere datum."))
                .with(
                        Locale.ENGLISH,
                        Map.of("ACME-QUARTER-1", "Two goals are due in {quarter} already. Choose another date for this one."));
    }

    private static Stream<Place> crowdedDeadlines(PlanContent content, PlanContext context) {
        List<DevelopmentGoal> goals = content.goals();
        Map<String, Integer> due = new HashMap<>();
        return IntStream.range(0, goals.size())
                .filter(i -> goals.get(i).deadline() != null)
                .filter(i -> due.merge(quarter(goals.get(i).deadline()), 1, Integer::sum) > 2)
                .mapToObj(i -> Place.of(
                        "/goals/" + i + "/deadline", "quarter", quarter(goals.get(i).deadline())));
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }
}
