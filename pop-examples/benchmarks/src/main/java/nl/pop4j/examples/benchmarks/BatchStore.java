package nl.pop4j.examples.benchmarks;

import com.google.common.io.BaseEncoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import nl.pop4j.json.FrozenRevision;
import nl.pop4j.json.PopJson;
import nl.pop4j.json.Signatures;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.revision.CanonicalText;
import nl.pop4j.plan.revision.Digest;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.port.PlanTitle;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import org.postgresql.PGConnection;

/** The floor of B5: the library's own rows, written by hand with batches or with COPY, and read by hand. */
final class BatchStore {

    private static final String PLAN = "pop_plan (tenant_id, plan_id, employee_id, status, revisions, horizon_first,"
            + " horizon_last, working_copy, execution, title_key, next_goal, version)";
    private static final String REVISION =
            "pop_revision (tenant_id, plan_id, number, status, frozen, canonical, digest, reason, signatures)";
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final DataSource source;

    BatchStore(DataSource source) {
        this.source = source;
    }

    /** Stores plans with a JDBC batch for each table. */
    long insert(String tenant, List<DevelopmentPlan> plans) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            insert(connection, PLAN, heads(tenant, plans));
            insert(connection, REVISION, revisions(tenant, plans));
            connection.commit();
        }
        return plans.size();
    }

    /** Stores plans with a COPY for each table. */
    long copy(String tenant, List<DevelopmentPlan> plans) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            copy(connection, PLAN, heads(tenant, plans));
            copy(connection, REVISION, revisions(tenant, plans));
            connection.commit();
        }
        return plans.size();
    }

    /** Reads all plans with a cursor, makes them and writes them as lines. */
    long read(String tenant) throws SQLException {
        long written = 0;
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(
                    "select p.plan_id, employee_id, p.version, working_copy, execution, r.status, frozen, canonical,"
                            + " reason, signatures, digest from pop_plan p join pop_revision r on"
                            + " r.tenant_id = p.tenant_id and r.plan_id = p.plan_id and r.number = 1"
                            + " where p.tenant_id = ? order by p.plan_id")) {
                statement.setFetchSize(64);
                statement.setString(1, tenant);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        byte[] line = PopJson.standard().plan().text(plan(row)).getBytes(StandardCharsets.UTF_8);
                        written += line.length > 0 ? 1 : 0;
                    }
                }
            }
            connection.commit();
        }
        return written;
    }

    private static DevelopmentPlan plan(ResultSet row) throws SQLException {
        byte[] canonical = row.getBytes(8);
        if (!Digest.of(canonical).hex().equals(row.getString(11))) {
            throw new IllegalStateException("the digest is another");
        }
        Revision revision = PopJson.standard()
                .frozen()
                .parse(row.getString(7))
                .with(
                        RevisionStatus.valueOf(row.getString(6)),
                        CanonicalText.restore(canonical),
                        row.getString(9),
                        PopJson.standard().signatures().parse(row.getString(10)).given());
        return new DevelopmentPlan(
                PlanId.of(row.getString(1)),
                PersonId.of(row.getString(2)),
                PopJson.standard().content().parse(row.getString(4)),
                List.of(revision),
                PopJson.standard().execution().parse(row.getString(5)),
                null,
                Version.of(row.getLong(3)));
    }

    private static List<List<Object>> heads(String tenant, List<DevelopmentPlan> plans) {
        return plans.stream()
                .map(plan -> List.<Object>of(
                        tenant,
                        plan.id().value(),
                        plan.employee().value(),
                        plan.status().name(),
                        plan.revisions().size(),
                        plan.workingCopy().horizon().start(),
                        plan.workingCopy().horizon().last(),
                        PopJson.standard().content().text(plan.workingCopy()),
                        PopJson.standard().execution().text(plan.execution()),
                        PlanTitle.of(plan).key(),
                        plan.nextGoalDue().orElse(NEVER),
                        1L))
                .toList();
    }

    private static List<List<Object>> revisions(String tenant, List<DevelopmentPlan> plans) {
        List<List<Object>> rows = new ArrayList<>();
        for (DevelopmentPlan plan : plans) {
            for (Revision revision : plan.revisions()) {
                rows.add(List.of(
                        tenant,
                        plan.id().value(),
                        revision.number(),
                        revision.status().name(),
                        PopJson.standard().frozen().text(FrozenRevision.of(revision)),
                        revision.canonical().bytes(),
                        revision.digest().hex(),
                        revision.reason(),
                        PopJson.standard().signatures().text(new Signatures(revision.signatures()))));
            }
        }
        return rows;
    }

    private static void insert(Connection connection, String table, List<List<Object>> rows) throws SQLException {
        String places = String.join(", ", Collections.nCopies(rows.get(0).size(), "?"));
        try (PreparedStatement statement =
                connection.prepareStatement("insert into " + table + " values (" + places + ")")) {
            for (List<Object> row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    statement.setObject(i + 1, row.get(i));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void copy(Connection connection, String table, List<List<Object>> rows) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (List<Object> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                text.append(i == 0 ? "" : "\t").append(copied(row.get(i)));
            }
            text.append('\n');
        }
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + table + " from stdin",
                            new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String copied(Object value) {
        if (value instanceof byte[] bytes) {
            return "\\\\x" + BaseEncoding.base16().lowerCase().encode(bytes);
        }
        return value.toString()
                .replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }
}
