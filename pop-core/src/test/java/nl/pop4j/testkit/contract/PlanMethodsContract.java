package nl.pop4j.testkit.contract;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.pop4j.method.MethodCode;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.method.PlanSection;
import nl.pop4j.method.StandardMethods;
import nl.pop4j.method.StepOwner;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.Stored;
import nl.pop4j.profile.ProfileKind;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.finding.Severity;
import nl.pop4j.shared.id.TenantId;

/** What {@link nl.pop4j.port.PlanMethods} promises. */
public abstract class PlanMethodsContract extends NamedDocumentsContract<PlanMethod> {

    /** For implementing classes. */
    protected PlanMethodsContract() {}

    @Override
    protected PlanMethod document(String name, int edition) {
        return PlanMethod.builder(MethodCode.of(name), LocalizedText.of("Aanpak", "Approach"))
                .version(edition)
                .step("talk", LocalizedText.of("Gesprek", "Talk"), StepOwner.BOTH, PlanSection.GOALS)
                .horizon(Period.ofMonths(1), Period.ofMonths(18))
                .withoutRule(RuleCode.of("PLAN-GOALS-3"))
                .withRule(RuleCode.of("PLAN-METHOD-2"), Severity.ERROR)
                .asking("dream", ProfileKind.AMBITION)
                .build();
    }

    @Override
    protected List<PlanMethod> many() {
        return StandardMethods.all();
    }

    @Override
    protected String name(PlanMethod document) {
        return document.code().value();
    }

    @Override
    protected Optional<Stored<PlanMethod>> find(StorePorts ports, TenantId tenant, String name) {
        return ports.methods().find(tenant, MethodCode.of(name));
    }

    @Override
    protected List<String> list(StorePorts ports, TenantId tenant) {
        return ports.methods().list(tenant).stream().map(MethodCode::value).toList();
    }

    @Override
    protected Version save(StorePorts ports, TenantId tenant, PlanMethod document, Version expected) {
        return ports.methods().save(tenant, document, expected);
    }
}
