package nl.pop4j.examples.cli.demo;

import java.util.Map;
import java.util.stream.Collectors;
import nl.pop4j.Pop;
import nl.pop4j.dossier.ActivityLine;
import nl.pop4j.dossier.GoalLine;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.dossier.SmartLine;
import nl.pop4j.goal.Effort;
import nl.pop4j.goal.Effort.Contributor;
import nl.pop4j.goal.Funding;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.finding.Finding;

/** From a wish to goals that can be signed, and the work towards them. */
final class GoalSteps {

    private final Scene scene;
    private final StoryVoice voice;
    private final Pop pop;

    GoalSteps(Scene scene) {
        this.scene = scene;
        this.voice = scene.voice();
        this.pop = scene.pop();
    }

    void tell() {
        frame();
        tryFirst();
        improve();
        work();
        check();
    }

    private void frame() {
        PlanAuthor author = scene.author();
        author.write(head -> pop.planning()
                .describePerspective(Scene.TENANT, Scene.EMPLOYEE, scene.plan().perspective(head)));
        author.write(head -> pop.planning()
                .agreeCapacity(Scene.TENANT, Scene.MANAGER, scene.plan().capacity(head)));
        author.write(head -> pop.planning()
                .agreeReviews(Scene.TENANT, Scene.EMPLOYEE, scene.plan().reviews(head)));
        voice.step("demo.perspective", Map.of("employee", scene.firstName(Scene.EMPLOYEE)));
        PlanDossier dossier = dossier();
        voice.line("demo.quote", Map.of("text", dossier.perspective().career()));
        voice.line(
                "demo.perspective.not-promised",
                Map.of("text", dossier.perspective().notPromised()));
        voice.line(
                "demo.perspective.capacity",
                Map.of(
                        "hours", voice.hours(dossier.capacity().minutesPerWeek()),
                        "budget", voice.euros(dossier.capacity().budget().cents())));
    }

    private void tryFirst() {
        scene.author()
                .write(head -> pop.planning()
                        .putGoal(Scene.TENANT, Scene.EMPLOYEE, scene.plan().firstTry(head)));
        voice.step("demo.first-try", Map.of());
        voice.line("demo.quote", Map.of("text", dossier().goals().get(0).statement()));
        voice.line("demo.first-try.findings", Map.of());
        pop.planning().check(Scene.TENANT, Scene.EMPLOYEE, Scene.PLAN).stream()
                .filter(finding -> finding.pointer().startsWith("/goals/0"))
                .forEach(this::tellFinding);
    }

    private void tellFinding(Finding finding) {
        voice.item(
                "demo.finding",
                Map.of(
                        "severity", voice.phrase("demo.severity." + finding.severity()),
                        "code", finding.code().value(),
                        "text", finding.text(Texts.standard(), scene.language())));
    }

    private void improve() {
        scene.author()
                .writeAll(
                        scene.plan().goals(), command -> pop.planning().putGoal(Scene.TENANT, Scene.EMPLOYEE, command));
        scene.author()
                .writeAll(
                        scene.plan().activities(),
                        command -> pop.planning().putActivity(Scene.TENANT, Scene.EMPLOYEE, command));
        PlanDossier dossier = dossier();
        voice.step("demo.goals", Map.of("count", "" + dossier.goals().size()));
        dossier.goals().forEach(this::tellGoal);
    }

    private void tellGoal(GoalLine goal) {
        voice.line("demo.goal", Map.of("number", goal.number(), "text", goal.statement()));
        String objective = goal.objective();
        voice.line(
                "demo.goal.smart",
                Map.of(
                        "verdicts",
                        goal.smart().stream().map(this::verdict).collect(Collectors.joining("  ")),
                        "serves",
                        objective == null ? voice.phrase("demo.goal.own-wish") : objective));
    }

    private String verdict(SmartLine line) {
        return line.criterion().letter() + " " + voice.phrase("demo.verdict." + line.verdict());
    }

    private void work() {
        PlanDossier dossier = dossier();
        voice.step("demo.activities", Map.of("count", "" + dossier.activities().size()));
        dossier.activities().forEach(this::tellActivity);
        int own = dossier.activities().stream()
                .flatMap(activity -> activity.efforts().stream())
                .filter(effort -> effort.who() == Contributor.EMPLOYEE)
                .mapToInt(Effort::minutes)
                .sum();
        long cents = dossier.activities().stream().mapToLong(GoalSteps::cents).sum();
        voice.line(
                "demo.activities.total",
                Map.of(
                        "hours", voice.hours(own),
                        "cost", voice.euros(cents),
                        "budget", voice.euros(dossier.capacity().budget().cents())));
    }

    private static long cents(ActivityLine activity) {
        Funding funding = activity.funding();
        return funding == null ? 0 : funding.cost().cents();
    }

    private void tellActivity(ActivityLine activity) {
        int minutes = activity.efforts().stream().mapToInt(Effort::minutes).sum();
        long cents = cents(activity);
        voice.item(
                cents == 0 ? "demo.activity" : "demo.activity.cost",
                Map.of(
                        "number", activity.number(),
                        "goal", activity.goal(),
                        "title", activity.title(),
                        "period", voice.period(activity.first(), activity.last()),
                        "hours", voice.hours(minutes),
                        "cost", voice.euros(cents)));
    }

    private void check() {
        scene.author()
                .writeAll(
                        scene.plan().agreements(),
                        command -> pop.planning().putAgreement(Scene.TENANT, Scene.MANAGER, command));
        var findings = pop.planning().check(Scene.TENANT, Scene.EMPLOYEE, Scene.PLAN);
        voice.step(
                "demo.check", Map.of("agreements", "" + dossier().agreements().size()));
        voice.line(findings.isEmpty() ? "demo.check.fine" : "demo.check.findings", Map.of());
        findings.forEach(this::tellFinding);
    }

    private PlanDossier dossier() {
        return pop.planning().dossier(Scene.TENANT, Scene.EMPLOYEE, Scene.PLAN);
    }
}
