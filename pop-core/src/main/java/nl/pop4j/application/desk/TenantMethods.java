package nl.pop4j.application.desk;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.conversation.ConversationSubject;
import nl.pop4j.form.Questionnaire;
import nl.pop4j.method.MethodCode;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.Stored;
import org.jspecify.annotations.Nullable;

/**
 * A tenant's ways of working, and the only place that finds them: what the tenant stored goes before what its settings
 * hold under the same code.
 */
public final class TenantMethods {

    private final Situation situation;
    private final StorePorts ports;

    public TenantMethods(Situation situation, StorePorts ports) {
        this.situation = situation;
        this.ports = ports;
    }

    /** The method with this code, the first one of the settings for null. */
    public Optional<PlanMethod> find(@Nullable String code) {
        String wanted =
                code == null ? situation.settings().methods().get(0).code().value() : code;
        return MethodCode.isValid(wanted) ? find(MethodCode.of(wanted)) : Optional.empty();
    }

    /** The method by which a plan is made. */
    public Optional<PlanMethod> of(DevelopmentPlan plan) {
        return find(plan.workingCopy().method());
    }

    /** The method of the plan that a talk is about; empty for a talk about none. */
    public Optional<PlanMethod> of(ConversationSubject subject) {
        return Optional.ofNullable(subject.plan())
                .flatMap(plan -> ports.plans().find(situation.tenant(), plan))
                .flatMap(this::of);
    }

    /** The codes of all methods, ascending. */
    public List<MethodCode> codes() {
        return Stream.concat(
                        situation.settings().methods().stream().map(PlanMethod::code),
                        ports.methods().list(situation.tenant()).stream())
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    /** What to send along with an invitation: a form of the talk's own method, else one of any. */
    public Optional<Questionnaire> questionnaire(String id, Conversation talk) {
        return of(talk.subject())
                .flatMap(method -> method.questionnaire(id))
                .or(() -> asking(id).flatMap(method -> method.questionnaire(id)));
    }

    /** The first method that has a questionnaire with this id, stored ones before those of the settings. */
    public Optional<PlanMethod> asking(String questionnaire) {
        Stream<MethodCode> stored = ports.methods().list(situation.tenant()).stream();
        return Stream.concat(stored, situation.settings().methods().stream().map(PlanMethod::code))
                .flatMap(code -> find(code).stream())
                .filter(method -> method.questionnaire(questionnaire).isPresent())
                .findFirst();
    }

    private Optional<PlanMethod> find(MethodCode code) {
        return ports.methods()
                .find(situation.tenant(), code)
                .map(Stored::value)
                .or(() -> situation.settings().method(code.value()));
    }
}
