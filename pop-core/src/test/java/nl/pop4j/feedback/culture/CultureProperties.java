package nl.pop4j.feedback.culture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.SurveyId;
import nl.pop4j.testkit.Samples;
import nl.pop4j.testkit.Subtraction;

@Tag("D2.9")
class CultureProperties {

    private static final int K = 3;
    private static final DateRange OPEN = DateRange.of(Samples.TODAY, Samples.TODAY.plusDays(14));

    /** Teams overlap, people come and go, some are forgotten between two surveys. */
    @Property(tries = 200)
    void subtractingSurveysFindsNobodyEvenIfAllAnswerTheSameEachTime(
            @ForAll @Size(min = 2, max = 6) List<@Size(min = 1, max = 12) Set<@IntRange(max = 11) Integer>> teams,
            @ForAll @IntRange(max = 11) int forgotten) {
        List<CultureSurvey> surveys = new ArrayList<>();
        List<Set<String>> shown = new ArrayList<>();
        for (Set<Integer> team : teams) {
            CultureSurvey closed = closed("s" + surveys.size(), team, surveys);
            surveys.add(closed.forgetting(Set.of(CultureSurveyTest.person(forgotten))));
            if (closed.isShown()) {
                shown.add(closed.respondents().stream()
                        .map(PersonId::value)
                        .collect(Collectors.toCollection(TreeSet::new)));
            }
        }
        assertThat(Subtraction.attack(shown, K)).isEmpty();
    }

    @Example
    void theAttackFindsTheNewcomerWhereEachSurveyIsLookedAtAlone() {
        CultureSurvey first = closed("s1", Set.of(1, 2, 3), List.of());
        CultureSurvey second = closed("s2", Set.of(1, 2, 3, 4), List.of());
        assertThat(Subtraction.attack(List.of(first.voices(), second.voices()), K))
                .contains(Set.of("p4"));
        assertThat(closed("s2", Set.of(1, 2, 3, 4), List.of(first)).isShown()).isFalse();
    }

    private static CultureSurvey closed(String id, Set<Integer> team, List<CultureSurvey> others) {
        CultureSurvey survey = CultureSurvey.of(
                SurveyId.of(id),
                "Team",
                OPEN,
                CultureStatement.standard(),
                team.stream().map(CultureSurveyTest::person).collect(Collectors.toSet()));
        for (int person : team) {
            survey = CultureSurveyTest.answer(survey, CultureSurveyTest.person(person), 1 + person % 5);
        }
        return CultureSurveyCommands.close(survey, others, K, Samples.NOW)
                .result()
                .orElseThrow();
    }
}
