package nl.pop4j.application;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.access.Operation;
import nl.pop4j.access.PlanStage;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.Edge;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.application.desk.Surroundings;
import nl.pop4j.application.dossier.Dossiers;
import nl.pop4j.application.dossier.ProgressDossiers;
import nl.pop4j.application.option.CommandOption;
import nl.pop4j.application.option.PlanOptions;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.dossier.progress.ProgressDossier;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.guidance.ObjectiveInPlan;
import nl.pop4j.plan.guidance.PlanGuidance;
import nl.pop4j.plan.guidance.StepProgress;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.rule.PlanContext;
import nl.pop4j.port.DuePlan;
import nl.pop4j.port.DueQuery;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.port.PlanSummary;
import nl.pop4j.port.PlanTitle;
import nl.pop4j.port.StorePorts;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;

/** The looking half of {@link Planning}: each answer comes from one unit of work, and each reading is noted in it. */
final class PlanReading {

    private final Desk desk;
    private final Dossiers dossiers;

    PlanReading(Desk desk, Edge edge) {
        this.desk = desk;
        this.dossiers = new Dossiers(edge.people());
    }

    DevelopmentPlan plan(TenantId tenant, Actor actor, PlanId id) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            DevelopmentPlan plan = read(id, situation, ports);
            if (!situation.visible(plan).containsAll(Operation.VIEW_PLAN.fields())) {
                throw new NotFound("plan");
            }
            return plan;
        });
    }

    Findings check(TenantId tenant, Actor actor, PlanId id) {
        return around(
                tenant,
                actor,
                id,
                (view, ports) -> view.visible(
                        view.situation().settings().rules().check(view.plan().workingCopy(), view.context())));
    }

    PlanGuidance guidance(TenantId tenant, Actor actor, PlanId id) {
        return around(tenant, actor, id, (view, ports) -> view.guidance());
    }

    List<ObjectiveInPlan> objectives(TenantId tenant, Actor actor, PlanId id) {
        return around(tenant, actor, id, (view, ports) -> {
            boolean seesGoals = view.visible().contains(FieldGroup.GOALS);
            return ObjectiveInPlan.of(view.plan().workingCopy(), view.context().needs()).stream()
                    .map(one -> seesGoals ? one : new ObjectiveInPlan(one.objective(), ImmutableList.of()))
                    .collect(ImmutableList.toImmutableList());
        });
    }

    PlanOptions options(TenantId tenant, Actor actor, PlanId id) {
        return around(tenant, actor, id, (view, ports) -> {
            DevelopmentPlan plan = view.plan();
            List<CommandOption> commands = Options.of(plan, view.situation(), view.context(), ports).stream()
                    .map(option -> new CommandOption(
                            option.command(), option.choice(), option.allowed(), view.visible(option.findings())))
                    .collect(ImmutableList.toImmutableList());
            return new PlanOptions(
                    id,
                    plan.version(),
                    PlanStage.of(plan),
                    view.situation().partyTowards(plan.employee()).orElse(null),
                    plan.revisions().size(),
                    plan.latest().map(Revision::digest).orElse(null),
                    view.guidance(),
                    commands);
        });
    }

    PlanDossier dossier(TenantId tenant, Actor actor, PlanId id) {
        return around(tenant, actor, id, this::dossier);
    }

    PlanDossier dossier(TenantId tenant, Actor actor, PlanId id, int revision) {
        return around(tenant, actor, id, (view, ports) -> dossier(view, ports, shown(view.plan(), revision)));
    }

    private static Optional<Revision> shown(DevelopmentPlan plan, int revision) {
        return revision == 0
                ? Optional.empty()
                : Optional.of(plan.revision(revision).orElseThrow(() -> new NotFound("revision")));
    }

    ProgressDossier progress(TenantId tenant, Actor actor, PlanId id) {
        return around(
                tenant,
                actor,
                id,
                (view, ports) -> new ProgressDossiers(view.plan(), view.context())
                        .of(
                                dossier(view, ports),
                                view.visible(),
                                ports.reviewCycles().findByPlan(tenant, id),
                                Surroundings.assessment(view.plan(), view.situation(), ports),
                                view.situation()));
    }

    private PlanDossier dossier(View view, StorePorts ports) {
        return dossier(view, ports, view.plan().signed().or(view.plan()::latest));
    }

    private PlanDossier dossier(View view, StorePorts ports, Optional<Revision> shown) {
        return dossiers.of(
                view.plan(),
                view.context(),
                view.situation(),
                Surroundings.current(view.plan(), view.situation(), ports),
                ports.reviewCycles()
                        .findByPlan(view.situation().tenant(), view.plan().id()),
                view.visible(),
                shown);
    }

    List<PlanSummary> list(TenantId tenant, Actor actor, PlanQuery query) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            situation.requireListing(query.employees());
            if (!query.title().equals(PlanTitle.NONE)) {
                situation.requireSight(query.employees(), FieldGroup.GOALS, "plan");
            }
            return ports.plans().list(tenant, query);
        });
    }

    List<DuePlan> due(TenantId tenant, Actor actor, DueQuery query) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            situation.requireListing(query.employees());
            return ports.plans().due(tenant, query);
        });
    }

    private <T> T around(TenantId tenant, Actor actor, PlanId id, BiFunction<View, StorePorts, T> question) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            DevelopmentPlan plan = read(id, situation, ports);
            return question.apply(
                    new View(plan, Surroundings.of(plan, situation, ports), situation, situation.visible(plan)), ports);
        });
    }

    private static DevelopmentPlan read(PlanId id, Situation situation, StorePorts ports) {
        DevelopmentPlan plan = ports.plans()
                .find(situation.tenant(), id)
                .filter(found -> situation.maySee(found, FieldGroup.HEAD))
                .orElseThrow(() -> new NotFound("plan"));
        Desk.noteReading(situation, ports, plan.employee(), Operation.VIEW_PLAN, id.value());
        return plan;
    }

    /** A plan with the facts around it, as the actor may see them. */
    private record View(DevelopmentPlan plan, PlanContext context, Situation situation, Set<FieldGroup> visible) {

        PlanGuidance guidance() {
            PlanMethod method = Optional.ofNullable(context.method()).orElseThrow(() -> new NotFound("method"));
            return visible(PlanGuidance.of(method, plan, context));
        }

        Findings visible(Findings findings) {
            return new Findings(findings.stream()
                    .filter(finding -> shows(finding.pointer()))
                    .collect(ImmutableList.toImmutableList()));
        }

        /** How far each step is belongs to the head of a plan; what is missing, to where it is missing. */
        PlanGuidance visible(PlanGuidance guidance) {
            return new PlanGuidance(
                    guidance.method(),
                    guidance.steps().stream()
                            .map(step -> new StepProgress(
                                    step.step(),
                                    step.state(),
                                    step.missing().stream()
                                            .filter(missing -> shows(missing.pointer()))
                                            .collect(ImmutableList.toImmutableList())))
                            .collect(ImmutableList.toImmutableList()));
        }

        private boolean shows(String pointer) {
            return FieldGroup.at(pointer).filter(visible::contains).isPresent();
        }
    }
}
