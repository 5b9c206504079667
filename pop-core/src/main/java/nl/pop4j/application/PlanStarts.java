package nl.pop4j.application;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.access.Operation;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.StartPlan;
import nl.pop4j.application.desk.TenantMethods;
import nl.pop4j.application.desk.Work;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.gap.TargetProfile;
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
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import org.jspecify.annotations.Nullable;

/** How a plan begins: empty, with what an earlier plan of the same employee hands over, or with what was written. */
final class PlanStarts {

    private PlanStarts() {}

    static Outcome<Receipt> start(Work work, StartPlan command, PersonId employee) {
        return start(work, command, employee, null);
    }

    /** With this content, or where it is null, empty or with what the earlier plan hands over. */
    static Outcome<Receipt> start(Work work, StartPlan command, PersonId employee, @Nullable PlanContent given) {
        FrameworkId framework = FrameworkId.of(requireNonNull(command.framework()));
        if (work.ports().frameworks().find(work.tenant(), framework).isEmpty()) {
            throw new NotFound("framework");
        }
        String code = command.method() == null && given != null ? given.method().value() : command.method();
        Optional<PlanMethod> method = new TenantMethods(work.situation(), work.ports()).find(code);
        if (method.isEmpty()) {
            return Outcome.refused(Finding.error(Planning.UNKNOWN_METHOD, "/method", Map.of()));
        }
        String earlier = command.predecessor();
        Optional<DevelopmentPlan> predecessor =
                Optional.ofNullable(earlier).map(id -> predecessor(PlanId.of(id), employee, work));
        if (predecessor.filter(plan -> plan.closing() == null).isPresent()) {
            return Outcome.refused(LifeCycleRules.plain(LifeCycleRules.PREDECESSOR_GOES_ON, "/predecessor"));
        }
        PlanContent handedOver = predecessor
                .map(plan -> NextPlan.after(plan, horizon(command), framework))
                .orElseGet(() -> PlanContent.blank(language(command), horizon(command), framework)
                        .with(method.get().cadence()));
        DevelopmentPlan begun =
                begun(command, employee, given == null ? handedOver : filled(given, handedOver), method.get());
        Findings faults = given == null ? Findings.NONE : FilledStart.faults(begun, work);
        return faults.hasErrors() ? Outcome.refused(faults) : keep(work, begun);
    }

    /** What was written, on the days, framework and earlier plan of the plan that would begin without it. */
    private static PlanContent filled(PlanContent given, PlanContent otherwise) {
        return given.toBuilder()
                .horizon(otherwise.horizon())
                .targets(new TargetProfile(
                        otherwise.targets().framework(), given.targets().targets()))
                .basis(otherwise.basis())
                .build();
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

    private static DevelopmentPlan begun(StartPlan command, PersonId employee, PlanContent content, PlanMethod method) {
        PlanBasis basis = content.basis();
        String role = command.role();
        return DevelopmentPlan.start(
                PlanId.of(requireNonNull(command.planId())),
                employee,
                content.toBuilder()
                        .language(language(command))
                        .method(method.code())
                        .basis(new PlanBasis(
                                command.employment() == null ? basis.employment() : command.employment(),
                                role == null ? basis.role() : RoleCode.of(role.strip()),
                                basis.predecessor()))
                        .build());
    }

    private static Outcome<Receipt> keep(Work work, DevelopmentPlan begun) {
        return work.keep(Outcome.done(
                begun,
                new PlanEvent(
                        PlanEvent.Type.STARTED, begun.id(), 0, work.situation().now())));
    }

    private static Locale language(StartPlan command) {
        return Locale.forLanguageTag(requireNonNull(command.language()));
    }

    private static DateRange horizon(StartPlan command) {
        return DateRange.ofClosed(requireNonNull(command.first()), requireNonNull(command.last()));
    }
}
