package nl.pop4j.jdbc.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.pop4j.jdbc.sql.Row;
import nl.pop4j.jdbc.sql.Session;
import nl.pop4j.json.FrozenRevision;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.plan.revision.CanonicalText;
import nl.pop4j.plan.revision.Digest;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.plan.revision.Signature;
import nl.pop4j.shared.error.CorruptRecord;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is read: head and revisions in one statement, so that they are of one moment at any isolation level, in
 * one round trip. What does not fit together is refused.
 */
final class PlanRecord {

    // Row 0 is the head, row n is revision n.
    private static final String FIND = """
            select 0 as number, status, employee_id, revisions, version, working_copy, execution, closing,
                null as frozen, null as canonical, null as digest, null as reason, null as signatures
            from pop_plan where tenant_id = ? and plan_id = ?
            union all
            select number, status, null, null, null, null, null, null,
                frozen, canonical, digest, reason, signatures
            from pop_revision where tenant_id = ? and plan_id = ?
            order by number""";

    private final PlanId id;
    private final List<Revision> revisions = new ArrayList<>();
    private @Nullable DevelopmentPlan head;
    private @Nullable PlanStatus status;
    private long expectedRevisions;

    private PlanRecord(PlanId id) {
        this.id = id;
    }

    /** The plan, or empty. */
    static Optional<DevelopmentPlan> find(Session session, TenantId tenant, PlanId plan) {
        PlanRecord record = new PlanRecord(plan);
        String what = "pop_plan " + plan;
        session.list(what, FIND, record::take, tenant.value(), plan.value(), tenant.value(), plan.value());
        return record.plan(what);
    }

    private boolean take(Row row) throws SQLException {
        return row.number("number") == 0 ? takeHead(row) : revisions.add(revision(row));
    }

    private boolean takeHead(Row row) throws SQLException {
        String ending = row.textOrNull("closing");
        status = row.as("status", PlanStatus::valueOf);
        expectedRevisions = row.number("revisions");
        head = new DevelopmentPlan(
                id,
                row.as("employee_id", PersonId::of),
                row.as("working_copy", PopJson.standard().content()::parse),
                List.of(),
                row.as("execution", PopJson.standard().execution()::parse),
                ending == null ? null : row.as("closing", PopJson.standard().closing()::parse),
                row.version("version"));
        return true;
    }

    private static Revision revision(Row row) throws SQLException {
        byte[] canonical = row.bytes("canonical");
        if (!Digest.of(canonical).hex().equals(row.text("digest"))) {
            throw row.corrupt("canonical", "the digest is another");
        }
        FrozenRevision frozen = row.as("frozen", PopJson.standard().frozen()::parse);
        if (frozen.number() != row.number("number")) {
            throw row.corrupt("frozen", "the number is another");
        }
        RevisionStatus status = row.as("status", RevisionStatus::valueOf);
        List<Signature> signatures =
                row.as("signatures", PopJson.standard().signatures()::parse).given();
        return row.as("reason", reason -> frozen.with(status, CanonicalText.restore(canonical), reason, signatures));
    }

    private Optional<DevelopmentPlan> plan(String what) {
        DevelopmentPlan found = head;
        if (found == null && revisions.isEmpty()) {
            return Optional.empty();
        }
        if (found == null || revisions.size() != expectedRevisions || !areNumbered()) {
            throw new CorruptRecord(what, "revisions", "rows are missing or left over");
        }
        DevelopmentPlan whole = new DevelopmentPlan(
                found.id(),
                found.employee(),
                found.workingCopy(),
                revisions,
                found.execution(),
                found.closing(),
                found.version());
        if (whole.status() != status) {
            throw new CorruptRecord(what, "status", "not what follows from the revisions");
        }
        return Optional.of(whole);
    }

    private boolean areNumbered() {
        return IntStream.range(0, revisions.size())
                .allMatch(i -> revisions.get(i).number() == i + 1);
    }
}
