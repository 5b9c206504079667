package nl.pop4j.jdbc;

import static nl.pop4j.testkit.contract.ContractFixtures.MORNING;
import static nl.pop4j.testkit.contract.ContractFixtures.NOOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.pop4j.port.StorePorts;
import nl.pop4j.privacy.retention.Erasure;
import nl.pop4j.privacy.retention.ErasureReason;
import nl.pop4j.privacy.retention.ErasureScope;
import nl.pop4j.privacy.retention.LegalHold;
import nl.pop4j.privacy.statement.SubjectStatement;
import nl.pop4j.privacy.statement.SubjectStatements;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/** What {@link EveryPort} writes through the ports of privacy. */
final class PrivacyWrites {

    /** Somebody who is written and erased in the same unit: what is seen of her afterwards is half an effect. */
    private static final PersonId LEFT = PersonId.of("left");

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    private PrivacyWrites() {}

    static SubjectStatements statement(TenantId tenant, StorePorts ports, String id) {
        SubjectStatements old = ports.statements().find(tenant, NOOR).orElseGet(() -> SubjectStatements.none(NOOR));
        return ports.statements().save(tenant, with(old, id));
    }

    static LegalHold hold(TenantId tenant, StorePorts ports, String basis) {
        LegalHold hold = new LegalHold(NOOR, MONDAY, basis);
        ports.legalHolds().put(tenant, hold);
        return hold;
    }

    static Erasure erasure(TenantId tenant, StorePorts ports, String id) {
        Erasure erasure = new Erasure(id, LEFT, ErasureScope.EVERYTHING, ErasureReason.REQUESTED, MORNING, 2);
        ports.erasures().add(tenant, erasure);
        return erasure;
    }

    static PersonId erase(TenantId tenant, StorePorts ports) {
        ports.statements().save(tenant, with(new SubjectStatements(LEFT, List.of(), Version.NONE), "s1"));
        ports.legalHolds().put(tenant, new LegalHold(LEFT, MONDAY, "zaak 12"));
        ports.personalRecords().forEach(records -> records.erase(tenant, LEFT));
        return LEFT;
    }

    static Object leftOver(TenantId tenant, StorePorts ports) {
        return List.of(ports.statements().find(tenant, LEFT), ports.legalHolds().find(tenant, LEFT));
    }

    private static SubjectStatements with(SubjectStatements old, String id) {
        return old.add(new SubjectStatement(id, "p1", "", "Dat was anders", Locale.forLanguageTag("nl"), MONDAY))
                .result()
                .orElseThrow();
    }
}
