package nl.pop4j.rollout.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.plan.rule.Place;
import nl.pop4j.rollout.RolloutProgramme;
import nl.pop4j.rollout.basis.Audience;
import nl.pop4j.rollout.engagement.ExpectationSurvey;
import nl.pop4j.rollout.engagement.Resistance;
import nl.pop4j.rollout.engagement.Support;
import nl.pop4j.rollout.wave.Wave;
import nl.pop4j.shared.finding.Severity;

/** Whether people are taken along: told, asked, helped, heard. */
final class EngagementRules {

    private static final ImmutableList<Audience> MUST_KNOW = ImmutableList.of(Audience.EMPLOYEES, Audience.MANAGERS);

    private EngagementRules() {}

    static List<RolloutRule> all() {
        return ImmutableList.of(
                RolloutRule.of("ROLLOUT-COMMUNICATION-1", "DOMAIN 0.2", (programme, today) -> untold(programme)),
                RolloutRule.of(
                        "ROLLOUT-COMMUNICATION-2",
                        "DOMAIN 0.2",
                        (programme, today) -> places(
                                programme.communications(),
                                "/communications/",
                                one -> one.isOverdueOn(today),
                                one -> one.id())),
                RolloutRule.of(
                        "ROLLOUT-EXPECTATIONS-1",
                        "DOMAIN 0.2",
                        (programme, today) -> programme.expectations() == null
                                ? Stream.of(Place.of("/expectations"))
                                : Stream.empty()),
                RolloutRule.of("ROLLOUT-EXPECTATIONS-2", "DOMAIN 0.2", (programme, today) -> askedTooLate(programme)),
                RolloutRule.of("ROLLOUT-EXPECTATIONS-3", "DOMAIN 0.2", (programme, today) -> unanswered(programme)),
                RolloutRule.of(
                        "ROLLOUT-SUPPORT-1",
                        "DOMAIN 0.4",
                        (programme, today) ->
                                programme.support().isEmpty() ? Stream.of(Place.of("/support")) : Stream.empty()),
                support("ROLLOUT-SUPPORT-2", one -> one.offered().isNone()),
                support("ROLLOUT-SUPPORT-3", one -> !one.isTakenUp()).at(Severity.INFO),
                support("ROLLOUT-SUPPORT-4", one -> one.takenUp().exceeds(one.offered())),
                resistance("ROLLOUT-RESISTANCE-1", one -> one.responses().isEmpty()),
                resistance("ROLLOUT-RESISTANCE-2", one -> !one.isResolved()).at(Severity.INFO));
    }

    private static RolloutRule support(String code, Predicate<Support> isBroken) {
        return RolloutRule.of(
                code,
                "DOMAIN 0.4",
                (programme, today) -> places(programme.support(), "/support/", isBroken, Support::id));
    }

    private static RolloutRule resistance(String code, Predicate<Resistance> isBroken) {
        return RolloutRule.of(
                code,
                "DOMAIN 0.5",
                (programme, today) -> places(programme.resistance(), "/resistance/", isBroken, Resistance::id));
    }

    private static Stream<Place> untold(RolloutProgramme programme) {
        return MUST_KNOW.stream()
                .filter(audience -> programme.communications().stream().noneMatch(one -> one.to() == audience))
                .map(audience -> Place.of("/communications", "audience", audience));
    }

    /** Asked when people had begun already. */
    private static Stream<Place> askedTooLate(RolloutProgramme programme) {
        ExpectationSurvey survey = programme.expectations();
        return survey == null
                ? Stream.empty()
                : programme.waves().stream()
                        .map(Wave::period)
                        .filter(period -> !survey.heldOn().isBefore(period.start()))
                        .findFirst()
                        .stream()
                        .map(period -> Place.of("/expectations/heldOn", "date", period.start()));
    }

    private static Stream<Place> unanswered(RolloutProgramme programme) {
        ExpectationSurvey survey = programme.expectations();
        return survey == null
                ? Stream.empty()
                : places(
                        survey.outcomes(),
                        "/expectations/outcomes/",
                        outcome -> outcome.response() == null,
                        ExpectationSurvey.Expectation::id);
    }

    static <T> Stream<Place> places(List<T> elements, String pointer, Predicate<T> isBroken, Function<T, String> name) {
        return IntStream.range(0, elements.size())
                .filter(i -> isBroken.test(elements.get(i)))
                .mapToObj(i -> Place.of(pointer + i, "element", name.apply(elements.get(i))));
    }
}
