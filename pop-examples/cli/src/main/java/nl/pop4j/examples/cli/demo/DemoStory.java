package nl.pop4j.examples.cli.demo;

import java.util.Map;
import nl.pop4j.examples.cli.sample.SampleOrganisation;
import nl.pop4j.examples.cli.sample.SamplePerson;

/** The main job, from what the organisation needs to a signed plan, and the first review of the year around it. */
final class DemoStory {

    private final Scene scene;

    DemoStory(Scene scene) {
        this.scene = scene;
    }

    void tell() {
        SamplePerson employee = scene.sample().person(Scene.EMPLOYEE.person());
        scene.voice()
                .title(
                        "demo.title",
                        Map.of(
                                "name", employee.name(),
                                "function", employee.function().in(scene.language()),
                                "team", employee.team(),
                                "organisation", SampleOrganisation.name(scene.language())));
        new GapSteps(scene).tell();
        new GoalSteps(scene).tell();
        new SigningSteps(scene).tell();
        new YearSteps(scene).tell();
    }
}
