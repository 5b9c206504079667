package nl.pop4j.jdbc.store;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** How many plans are found with one statement. */
    static final int TOGETHER = 64;

    // Row 0 is the head, row n is revision n.
    private static final String HEADS = """
            select plan_id, 0 as number, status, employee_id, revisions, version, working_copy, execution, closing,
                null as frozen, null as canonical, null as digest, null as reason, null as signatures
            from pop_plan where tenant_id = ?""";

    private static final String REVISIONS = """

            union all
            select plan_id, number, status, null, null, null, null, null, null,
                frozen, canonical, digest, reason, signatures
            from pop_revision where tenant_id = ?""";

    private static final String ONE = " and plan_id = ?";
    private static final String MANY =
            " and plan_id in (" + String.join(", ", Collections.nCopies(TOGETHER, "?")) + ")";
    private static final String ORDER = " order by number";

    private static final String FIND = HEADS + ONE + REVISIONS + ONE + ORDER;
    private static final String FIND_ALL = HEADS + MANY + REVISIONS + MANY + ORDER;

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
        String what = what(plan);
        session.list(what, FIND, record::take, tenant.value(), plan.value(), tenant.value(), plan.value());
        return record.plan(what);
    }

    /**
     * The plans that are there, by id.
     *
     * @param plans at least one, at most {@link #TOGETHER}
     */
    static List<DevelopmentPlan> findAll(Session session, TenantId tenant, List<PlanId> plans) {
        Map<PlanId, PlanRecord> records = new TreeMap<>();
        // A whole row of ids: the last one again and again where there are fewer.
        PlanId last = plans.get(plans.size() - 1);
        List<String> half = ImmutableList.<String>builder()
                .add(tenant.value())
                .addAll(Lists.transform(plans, PlanId::value))
                .addAll(Collections.nCopies(TOGETHER - plans.size(), last.value()))
                .build();
        session.list(
                "pop_plan",
                FIND_ALL,
                row -> {
                    PlanId plan = row.as("plan_id", PlanId::of);
                    return records.computeIfAbsent(plan, PlanRecord::new).take(row.of(what(plan)));
                },
                Stream.concat(half.stream(), half.stream()).toArray());
        return records.values().stream()
                .flatMap(record -> record.plan(what(record.id)).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static String what(PlanId plan) {
        return "pop_plan " + plan;
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
