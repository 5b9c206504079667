package com.example.acme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pop4j.Pop;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.GoalOrigin;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.rule.Place;
import nl.pop4j.plan.rule.PlanContext;
import nl.pop4j.plan.rule.PlanRule;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Severity;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.testkit.Samples;
import nl.pop4j.testkit.law.PlanRuleLaws;

class AcmeRulesProperties {

    /** The same rule as somebody writes it who has only seen finished plans, on one machine. */
    private static final PlanRule CARELESS =
            PlanRule.of("ACME-QUARTER-1", Severity.WARNING, "Acme HR handbook, 2.3", AcmeRulesProperties::careless);

    @Property(tries = 300)
    void holdsTheLaws(@ForAll long seed) {
        PlanRuleLaws.holdOnAnyPlan(AcmeRules.AT_MOST_TWO_A_QUARTER, seed);
    }

    @Property(tries = 300)
    void findsAtMostTheGoalsBeyondTwo(@ForAll DevelopmentPlan plan) {
        PlanContent content = plan.workingCopy();
        int found = (int) AcmeRules.AT_MOST_TWO_A_QUARTER
                .findings(content, Samples.context())
                .count();
        assertThat(found).isLessThanOrEqualTo(Math.max(0, content.goals().size() - 2));
    }

    @Example
    void speaksBothLanguages() {
        PlanRuleLaws.speaks(AcmeRules.AT_MOST_TWO_A_QUARTER, AcmeRules.texts());
    }

    @Example
    void findsTheThirdGoalOfAQuarter() {
        PlanContent content = Samples.content();
        for (String id : new String[] {"g3", "g4", "g5"}) {
            content = content.with(DevelopmentGoal.of(GoalId.of(id), "Ik leer iets.", GoalOrigin.ownWish())
                    .by(LocalDate.of(2027, 2, 1)));
        }
        assertThat(AcmeRules.AT_MOST_TWO_A_QUARTER.findings(content, Samples.context()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.pointer()).isEqualTo("/goals/4/deadline");
                    assertThat(finding.arguments()).containsEntry("quarter", "2027-Q1");
                });
    }

    @Example
    void theLawsCatchTheCarelessVariant() {
        assertThatThrownBy(() -> holdFor(200))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("ACME-QUARTER-1 answers for every plan (seed ");
    }

    @Example
    void theLibraryTakesTheRule() {
        Pop pop = Pop.builder().settings(tenant -> AcmeRules.settings()).build();
        assertThat(pop.planning()).isNotNull();
        Findings findings = AcmeRules.settings().rules().check(Samples.content(), Samples.context());
        assertThat(findings.list()).isEmpty();
        assertThat(AcmeRules.settings().rules().name()).isEqualTo("acme/1");
    }

    private static void holdFor(int seeds) {
        for (long seed = 0; seed < seeds; seed++) {
            PlanRuleLaws.holdOnAnyPlan(CARELESS, seed);
        }
    }

    private static Stream<Place> careless(PlanContent content, PlanContext context) {
        return IntStream.range(0, content.goals().size() - 2)
                .filter(i -> quarterOf(content, i).equals(quarterOf(content, i + 2)))
                .mapToObj(i -> Place.of("/goals/" + i, "quarter", quarterOf(content, i)));
    }

    private static String quarterOf(PlanContent content, int goal) {
        return DateTimeFormatter.ofPattern("yyyy-'Q'Q").format(content.goals().get(goal).deadline());
    }
}
