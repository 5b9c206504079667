package nl.pop4j.rollout.rule;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.pop4j.plan.rule.Place;
import nl.pop4j.rollout.RolloutProgramme;
import nl.pop4j.rollout.basis.Audience;
import nl.pop4j.rollout.basis.Foundation;
import nl.pop4j.rollout.basis.OwnResponsibility;
import nl.pop4j.rollout.basis.PersonnelPolicy;
import nl.pop4j.rollout.basis.RolloutStep;
import nl.pop4j.rollout.engagement.Communication;
import nl.pop4j.rollout.engagement.ExpectationSurvey;
import nl.pop4j.rollout.engagement.Support;
import nl.pop4j.rollout.wave.Wave;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.finding.Severity;
import org.jspecify.annotations.Nullable;

/** What a rollout must say first: what for, why, for whose good, at what cost, by which policy. */
final class FoundationRules {

    private static final ImmutableList<Audience> MUST_GAIN =
            ImmutableList.of(Audience.EMPLOYEES, Audience.ORGANISATION);

    private FoundationRules() {}

    static List<RolloutRule> all() {
        return ImmutableList.of(
                RolloutRule.of(
                        "ROLLOUT-PURPOSE-1",
                        "DOMAIN 0.1",
                        (programme, today) -> missing(programme.foundation().purpose(), "/foundation/purpose")),
                RolloutRule.of(
                        "ROLLOUT-REASON-1",
                        "DOMAIN 0.1",
                        (programme, today) -> missing(programme.foundation().reason(), "/foundation/reason")),
                RolloutRule.of("ROLLOUT-BENEFIT-1", "DOMAIN 0.1", (programme, today) -> withoutGain(programme)),
                RolloutRule.of("ROLLOUT-LANGUAGE-1", "DOMAIN 0.1", (programme, today) -> untranslated(programme)),
                RolloutRule.of(
                        "ROLLOUT-HOURS-1",
                        "DOMAIN 0.1",
                        (programme, today) -> missing(programme.foundation().hours(), "/foundation/hours")),
                RolloutRule.of(
                        "ROLLOUT-POLICY-1",
                        "DOMAIN 0.1",
                        (programme, today) -> missing(programme.foundation().policy(), "/foundation/policy")),
                RolloutRule.of("ROLLOUT-POLICY-2", "DOMAIN 0.1", (programme, today) -> noPolicy(programme))
                        .at(Severity.INFO),
                RolloutRule.of("ROLLOUT-STRATEGY-1", "DOMAIN 0.1", (programme, today) -> withoutStrategy(programme)),
                RolloutRule.of(
                        "ROLLOUT-RESPONSIBILITY-1", "DOMAIN 0.3", (programme, today) -> unstatedAreas(programme)),
                RolloutRule.of(
                        "ROLLOUT-START-1",
                        "DOMAIN 0.6",
                        (programme, today) -> missing(programme.foundation().start(), "/foundation/start")));
    }

    private static Stream<Place> missing(@Nullable Object part, String pointer) {
        return part == null ? Stream.of(Place.of(pointer)) : Stream.empty();
    }

    private static Stream<Place> withoutGain(RolloutProgramme programme) {
        return MUST_GAIN.stream()
                .filter(audience ->
                        programme.foundation().benefits().stream().noneMatch(benefit -> benefit.audience() == audience))
                .map(audience -> Place.of("/foundation/benefits", "audience", audience));
    }

    /** One place for each language that some text lacks. */
    private static Stream<Place> untranslated(RolloutProgramme programme) {
        Foundation foundation = programme.foundation();
        return foundation.languages().stream()
                .map(Locale::toLanguageTag)
                .filter(language ->
                        texts(programme).anyMatch(text -> !text.byLanguage().containsKey(language)))
                .map(language -> Place.of("/foundation/languages", "language", language));
    }

    private static Stream<LocalizedText> texts(RolloutProgramme programme) {
        ExpectationSurvey survey = programme.expectations();
        return Stream.of(
                        Stream.of(programme.title()),
                        programme.foundation().texts().stream(),
                        programme.communications().stream().map(Communication::message),
                        programme.support().stream().map(Support::text),
                        programme.waves().stream().map(Wave::title),
                        survey == null
                                ? Stream.<LocalizedText>empty()
                                : survey.outcomes().stream()
                                        .flatMap(outcome -> Stream.concat(
                                                Stream.of(outcome.text()), Stream.ofNullable(outcome.response()))))
                .flatMap(stream -> stream);
    }

    private static Stream<Place> noPolicy(RolloutProgramme programme) {
        PersonnelPolicy policy = programme.foundation().policy();
        return policy == null || policy.exists() ? Stream.empty() : Stream.of(Place.of("/foundation/policy"));
    }

    private static Stream<Place> withoutStrategy(RolloutProgramme programme) {
        return Arrays.stream(RolloutStep.values())
                .filter(step ->
                        programme.foundation().strategies().stream().noneMatch(strategy -> strategy.step() == step))
                .map(step -> Place.of("/foundation/strategies", "step", step));
    }

    private static Stream<Place> unstatedAreas(RolloutProgramme programme) {
        return Arrays.stream(OwnResponsibility.Area.values())
                .filter(area ->
                        programme.foundation().responsibilities().stream().noneMatch(stated -> stated.area() == area))
                .map(area -> Place.of("/foundation/responsibilities", "area", area));
    }
}
