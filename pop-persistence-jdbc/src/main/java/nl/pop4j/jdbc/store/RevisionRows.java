package nl.pop4j.jdbc.store;

import java.util.List;
import nl.pop4j.jdbc.sql.Session;
import nl.pop4j.json.FrozenRevision;
import nl.pop4j.json.PopJson;
import nl.pop4j.json.Signatures;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.shared.id.TenantId;

/** Writes what is new about a plan's revisions, after its head: new rows, and status, reason, signatures of old ones. */
final class RevisionRows {

    private static final String INSERT = """
            insert into pop_revision (tenant_id, plan_id, number, status, frozen, canonical, digest, reason, signatures)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String UPDATE = """
            update pop_revision set status = ?, reason = ?, signatures = ?
            where tenant_id = ? and plan_id = ? and number = ?""";

    private RevisionRows() {}

    /** Writes the revisions of a plan that differ from the stored ones. */
    static void write(Session session, TenantId tenant, DevelopmentPlan plan, List<Revision> stored) {
        for (Revision revision : plan.revisions()) {
            if (revision.number() > stored.size()) {
                session.write("pop_revision", INSERT, insert(tenant, plan, revision));
            } else if (!revision.equals(stored.get(revision.number() - 1))) {
                session.write("pop_revision", UPDATE, update(tenant, plan, revision));
            }
        }
    }

    /** Writes all revisions of plans that are new. */
    static void writeNew(Session session, TenantId tenant, List<DevelopmentPlan> plans) {
        session.batch(
                INSERT,
                plans.stream()
                        .flatMap(plan -> plan.revisions().stream().map(revision -> insert(tenant, plan, revision)))
                        .toList());
    }

    private static Object[] insert(TenantId tenant, DevelopmentPlan plan, Revision revision) {
        return new Object[] {
            tenant.value(),
            plan.id().value(),
            revision.number(),
            revision.status().name(),
            PopJson.standard().frozen().text(FrozenRevision.of(revision)),
            revision.canonical().bytes(),
            revision.digest().hex(),
            revision.reason(),
            signatures(revision)
        };
    }

    private static Object[] update(TenantId tenant, DevelopmentPlan plan, Revision revision) {
        return new Object[] {
            revision.status().name(),
            revision.reason(),
            signatures(revision),
            tenant.value(),
            plan.id().value(),
            revision.number()
        };
    }

    private static String signatures(Revision revision) {
        return PopJson.standard().signatures().text(new Signatures(revision.signatures()));
    }
}
