package nl.pop4j.application;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.access.Operation;
import nl.pop4j.application.command.StartPlan;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.NextPlan;
import nl.pop4j.plan.content.PlanBasis;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.lifecycle.LifeCycleRules;
import nl.pop4j.plan.lifecycle.PlanEvent;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;

/** How a plan begins: empty, or with what an earlier plan of the same employee hands over. */
final class PlanStarts {

    private PlanStarts() {}

    static Outcome<Receipt> start(Work work, StartPlan command, PersonId employee) {
        FrameworkId framework = FrameworkId.of(requireNonNull(command.framework()));
        if (work.ports().frameworks().find(work.tenant(), framework).isEmpty()) {
            throw new NotFound("framework");
        }
        Optional<PlanMethod> method = new TenantMethods(work.situation(), work.ports()).find(command.method());
        if (method.isEmpty()) {
            return Outcome.refused(Finding.error(Planning.UNKNOWN_METHOD, "/method", Map.of()));
        }
        String earlier = command.predecessor();
        if (earlier == null) {
            return keep(work, command, employee, blank(command, framework, method.get()));
        }
        DevelopmentPlan predecessor = predecessor(PlanId.of(earlier), employee, work);
        if (predecessor.closing() == null) {
            return Outcome.refused(LifeCycleRules.plain(LifeCycleRules.PREDECESSOR_GOES_ON, "/predecessor"));
        }
        PlanContent content = NextPlan.after(predecessor, horizon(command), framework);
        return keep(
                work,
                command,
                employee,
                content.toBuilder()
                        .language(Locale.forLanguageTag(requireNonNull(command.language())))
                        .method(method.get().code())
                        .build());
    }

    /** The plan before it: of the same employee, and one that the actor may see as a whole. */
    private static DevelopmentPlan predecessor(PlanId id, PersonId employee, Work work) {
        return work.ports()
                .plans()
                .find(work.tenant(), id)
                .filter(plan -> plan.employee().equals(employee))
                .filter(plan -> work.situation().visible(plan).containsAll(Operation.VIEW_PLAN.fields()))
                .orElseThrow(() -> new NotFound("plan"));
    }

    private static PlanContent blank(StartPlan command, FrameworkId framework, PlanMethod method) {
        return PlanContent.blank(Locale.forLanguageTag(requireNonNull(command.language())), horizon(command), framework)
                .with(method.code())
                .with(method.cadence());
    }

    private static Outcome<Receipt> keep(Work work, StartPlan command, PersonId employee, PlanContent content) {
        PlanBasis basis = content.basis();
        String role = command.role();
        PlanId id = PlanId.of(requireNonNull(command.planId()));
        PlanContent based = content.with(new PlanBasis(
                command.employment() == null ? basis.employment() : command.employment(),
                role == null ? basis.role() : RoleCode.of(role.strip()),
                basis.predecessor()));
        return work.keep(Outcome.done(
                DevelopmentPlan.start(id, employee, based),
                new PlanEvent(PlanEvent.Type.STARTED, id, 0, work.situation().now())));
    }

    private static DateRange horizon(StartPlan command) {
        return DateRange.ofClosed(requireNonNull(command.first()), requireNonNull(command.last()));
    }
}
