package nl.pop4j.examples.cli.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pop4j.application.command.GiveRating;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.competence.RoleProfile;
import nl.pop4j.examples.cli.sample.SamplePlan;
import nl.pop4j.examples.cli.sample.SampleRating;
import nl.pop4j.gap.CompetenceGap;
import nl.pop4j.gap.GapAnalysis;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.organisation.Position;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;

/** From what the organisation needs to where the gaps are. */
final class GapSteps {

    private static final int PRIORITIES = 3;

    private final Scene scene;
    private final StoryVoice voice;

    GapSteps(Scene scene) {
        this.scene = scene;
        this.voice = scene.voice();
    }

    void tell() {
        storeNeeds();
        rate();
        aim();
        compare();
    }

    private void storeNeeds() {
        CompetenceFramework framework = scene.sample().framework();
        scene.pop().maintaining().storeFramework(Scene.TENANT, Scene.HR_ADVISER, framework, Version.NONE);
        OrganisationNeeds needs = scene.pop()
                .maintaining()
                .stateNeeds(Scene.TENANT, Scene.HR_ADVISER, scene.sample().needs());
        List<Competence> rated = framework.competences().stream()
                .filter(competence -> !competence.isGroup())
                .toList();
        int indicators = rated.stream().mapToInt(one -> one.indicators().size()).sum();
        voice.step("demo.needs", Map.of("day", voice.weekday(scene.dates().start())));
        voice.line(
                "demo.needs.framework",
                Map.of(
                        "competences", "" + rated.size(),
                        "levels", "" + framework.scales().get(0).levels().size(),
                        "indicators", "" + indicators,
                        "roles", "" + framework.roles().size()));
        needs.objectives()
                .forEach(objective -> voice.item(
                        "demo.needs.objective",
                        Map.of("title", objective.title().in(scene.language()))));
        Position position = needs.positions().get(0);
        voice.line(
                "demo.needs.position",
                Map.of(
                        "title", position.title().in(scene.language()),
                        "day", voice.day(position.from())));
    }

    private void rate() {
        for (SampleRating rating : scene.sample().ratings()) {
            scene.clock().moveTo(rating.on(), 10, 0);
            GiveRating command = new GiveRating(
                    scene.author().commandId(),
                    rating.employee().value(),
                    scene.sample().framework().id().value(),
                    rating.competence().value(),
                    rating.level().value(),
                    rating.on());
            PlanAuthor.expect(scene.pop().assessing().rate(Scene.TENANT, Actor.of(rating.assessor()), command));
        }
        voice.step("demo.ratings", Map.of("employee", scene.firstName(Scene.EMPLOYEE)));
        voice.line(
                "demo.ratings.count",
                Map.of(
                        "ratings", "" + scene.sample().ratings().size(),
                        "people", "" + scene.sample().people().size()));
        voice.line("demo.ratings.differences", Map.of("list", differences()));
    }

    private String differences() {
        return scene.sample().framework().competences().stream()
                .map(Competence::code)
                .filter(code -> !rating(code, Scene.EMPLOYEE).equals(rating(code, Scene.MANAGER)))
                .map(this::difference)
                .collect(Collectors.joining(", "));
    }

    private String difference(CompetenceCode code) {
        return voice.phrase(
                "demo.ratings.difference",
                Map.of(
                        "competence", scene.competence(code),
                        "self", rating(code, Scene.EMPLOYEE).toString(),
                        "seen", rating(code, Scene.MANAGER).toString()));
    }

    private Level rating(CompetenceCode code, Actor assessor) {
        return scene.sample().ratings().stream()
                .filter(rating -> rating.employee().equals(Scene.EMPLOYEE.person())
                        && rating.assessor().equals(assessor.person())
                        && rating.competence().equals(code))
                .map(SampleRating::level)
                .findFirst()
                .orElse(Level.ZERO);
    }

    private void aim() {
        scene.clock().moveTo(scene.dates().start().plusDays(1), 9, 0);
        String framework = scene.sample().framework().id().value();
        scene.author()
                .write(head -> scene.pop()
                        .planning()
                        .start(Scene.TENANT, Scene.EMPLOYEE, scene.plan().start(head, framework)));
        RoleProfile role =
                scene.sample().framework().role(RoleCode.of(SamplePlan.ROLE)).orElseThrow();
        scene.author()
                .writeAll(
                        scene.plan().targets(role),
                        command -> scene.pop().planning().setTarget(Scene.TENANT, Scene.EMPLOYEE, command));
        voice.step("demo.targets", Map.of("employee", scene.firstName(Scene.EMPLOYEE)));
        voice.line(
                "demo.targets.role",
                Map.of(
                        "role",
                        role.title().in(scene.language()),
                        "count",
                        "" + role.requirements().size()));
    }

    private void compare() {
        GapAnalysis gaps = scene.pop().gapFinding().towardsTargets(Scene.TENANT, Scene.EMPLOYEE, Scene.PLAN);
        long met = gaps.gaps().stream().filter(CompetenceGap::isMet).count();
        voice.step(
                "demo.gaps", Map.of("met", "" + met, "count", "" + gaps.gaps().size()));
        voice.line("demo.gaps.total", Map.of("total", voice.number(gaps.weightedShortage())));
        gaps.topPriorities(PRIORITIES).forEach(this::tellPriority);
        gaps.gaps().stream()
                .filter(gap -> gap.surplus().orElse(BigDecimal.ZERO).signum() > 0)
                .forEach(gap -> voice.line(
                        "demo.gaps.surplus",
                        Map.of("competence", scene.competence(gap.target().competence()))));
    }

    private void tellPriority(CompetenceGap gap) {
        CompetenceCode code = gap.target().competence();
        Level current = gap.current() == null ? Level.ZERO : gap.current();
        voice.item(
                "demo.gaps.priority",
                Map.of(
                        "competence", scene.competence(code),
                        "current", current + " " + scene.level(code, current),
                        "target",
                                gap.target().level() + " "
                                        + scene.level(code, gap.target().level()),
                        "weight", voice.number(gap.target().weight()),
                        "shortage", voice.number(gap.weightedShortage().orElse(BigDecimal.ZERO))));
    }
}
