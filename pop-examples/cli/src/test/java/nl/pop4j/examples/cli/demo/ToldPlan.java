package nl.pop4j.examples.cli.demo;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.examples.cli.sample.SampleDates;
import nl.pop4j.memory.InMemoryPorts;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.shared.LocalizedText;

/** The plan of the story, for tests of commands that work on plans. */
public final class ToldPlan {

    private static final Scene SCENE = scene();

    private ToldPlan() {}

    /** The plan with revision 1 signed by both. */
    public static DevelopmentPlan signed() {
        return SCENE.current();
    }

    /** The plan with revision 1 agreed and not yet signed. */
    public static DevelopmentPlan agreed() {
        return withRevision(RevisionStatus.AGREED);
    }

    /** The plan before anything was proposed, with another content. */
    public static DevelopmentPlan drafted(PlanContent content) {
        DevelopmentPlan plan = SCENE.current();
        return new DevelopmentPlan(
                plan.id(), plan.employee(), content, List.of(), plan.execution(), null, plan.version());
    }

    /** The dossier of the signed plan. */
    public static PlanDossier dossier() {
        return SCENE.pop().planning().dossier(Scene.TENANT, Scene.EMPLOYEE, Scene.PLAN);
    }

    private static DevelopmentPlan withRevision(RevisionStatus status) {
        DevelopmentPlan plan = SCENE.current();
        Revision old = plan.revisions().get(0);
        Revision open = new Revision(
                old.number(),
                status,
                old.content(),
                old.shown(),
                old.canonical(),
                old.rules(),
                old.proposedBy(),
                old.proposedAt(),
                "",
                List.of());
        return new DevelopmentPlan(
                plan.id(), plan.employee(), plan.workingCopy(), List.of(open), plan.execution(), null, plan.version());
    }

    private static Scene scene() {
        Locale dutch = LocalizedText.DUTCH;
        StoryVoice silent = new StoryVoice(new PrintWriter(OutputStream.nullOutputStream()), dutch);
        Scene scene = Scene.on(InMemoryPorts.create(), SampleDates.WRITTEN_FOR, silent, dutch);
        new DemoStory(scene).tell();
        return scene;
    }
}
