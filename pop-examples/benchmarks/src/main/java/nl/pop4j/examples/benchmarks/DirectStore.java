package nl.pop4j.examples.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import javax.sql.DataSource;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.revision.Revision;

/**
 * The floor: the statements of the library on its own tables, written by hand in a row, for one tenant. It checks the
 * version and nothing else.
 */
final class DirectStore {

    private static final String TENANT = "direct";
    private final DataSource source;

    DirectStore(DataSource source) {
        this.source = source;
    }

    /** Reads the head, then writes head, event and command; with a revision, that too with its gaps. */
    void save(DevelopmentPlan plan, boolean withRevision, String command) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            long version = version(connection, plan.id().value());
            found(connection, command);
            head(connection, plan, version);
            if (withRevision) {
                revision(connection, plan);
                gaps(connection, plan);
            }
            run(
                    connection,
                    "insert into pop_outbox (tenant_id, kind, format, aggregate_id, details, at_utc)"
                            + " values (?, 'plan-edited', 1, ?, '{\"type\":\"event-details\",\"format\":1,\"details\":{}}',"
                            + " timestamp '2027-03-01 08:30')",
                    TENANT,
                    plan.id().value());
            run(
                    connection,
                    "insert into pop_command (tenant_id, command_id, payload, aggregate_id, version, revision, at_utc)"
                            + " values (?, ?, ?, ?, ?, 0, ?)",
                    TENANT,
                    command,
                    "0f".repeat(32),
                    plan.id().value(),
                    version + 1,
                    LocalDateTime.of(2027, 3, 1, 8, 30));
            connection.commit();
        }
    }

    private static void head(Connection connection, DevelopmentPlan plan, long version) throws SQLException {
        int changed = run(
                connection,
                "update pop_plan set employee_id = ?, status = ?, revisions = ?, horizon_first = ?, horizon_last = ?,"
                        + " working_copy = ?, execution = ?, title_key = ?, next_goal = ?, version = ?"
                        + " where tenant_id = ? and plan_id = ? and version = ?",
                plan.employee().value(),
                plan.status().name(),
                plan.revisions().size(),
                plan.workingCopy().horizon().start(),
                plan.workingCopy().horizon().last(),
                PopJson.standard().content().text(plan.workingCopy()),
                PopJson.standard().execution().text(plan.execution()),
                "ik voer",
                LocalDate.of(2027, 6, 30),
                version + 1,
                TENANT,
                plan.id().value(),
                version);
        if (changed != 1) {
            throw new IllegalStateException("stale");
        }
    }

    private static void revision(Connection connection, DevelopmentPlan plan) throws SQLException {
        Revision last = plan.latest().orElseThrow();
        run(
                connection,
                "insert into pop_revision (tenant_id, plan_id, number, status, frozen, canonical, digest, reason,"
                        + " signatures) values (?, ?, ?, ?, ?, ?, ?, '', ?)",
                TENANT,
                plan.id().value(),
                last.number(),
                last.status().name(),
                PopJson.standard().revision().text(last),
                last.canonical().bytes(),
                last.digest().hex(),
                "{}");
    }

    private static void gaps(Connection connection, DevelopmentPlan plan) throws SQLException {
        Revision last = plan.latest().orElseThrow();
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into pop_agreed_gap (tenant_id, plan_id, revision, competence, employee_id, framework_id,"
                        + " agreed_on, target_level, current_level, weight, source, place)"
                        + " values (?, ?, ?, ?, 'noor', 'zorg', date '2027-03-01', 4, 2, 1, 'PRESENT_ROLE', 0)")) {
            for (int target = 0; target < last.content().targets().highest().size(); target++) {
                bind(statement, TENANT, plan.id().value(), last.number(), "c" + target);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Head and revisions of a plan, read and made into what they say. */
    long load(String plan) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement head = connection.prepareStatement(
                        "select working_copy, execution from pop_plan where tenant_id = ? and plan_id = ?");
                PreparedStatement revisions = connection.prepareStatement(
                        "select frozen, canonical, signatures from pop_revision where tenant_id = ? and plan_id = ?")) {
            connection.setAutoCommit(false);
            bind(head, "ours", plan);
            bind(revisions, "ours", plan);
            long parts = 0;
            try (ResultSet row = head.executeQuery()) {
                row.next();
                parts += PopJson.standard()
                        .content()
                        .parse(row.getString(1))
                        .goals()
                        .size();
                PopJson.standard().execution().parse(row.getString(2));
            }
            try (ResultSet row = revisions.executeQuery()) {
                while (row.next()) {
                    parts += PopJson.standard().frozen().parse(row.getString(1)).number();
                    PopJson.standard().signatures().parse(row.getString(3));
                }
            }
            connection.commit();
            return parts;
        }
    }

    /** How many plans of a team have a review due. */
    long due(List<String> team, LocalDate until) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select p.plan_id, employee_id, status, revisions, horizon_first, horizon_last, p.version,"
                                + " next_review from pop_review_cycle r join pop_plan p on p.tenant_id = r.tenant_id"
                                + " and p.plan_id = r.plan_id where r.tenant_id = ? and closing is null"
                                + " and next_review <= ? and employee_id = any(?) order by next_review, r.plan_id"
                                + " limit 50")) {
            connection.setAutoCommit(false);
            bind(statement, "ours", until, connection.createArrayOf("varchar", team.toArray()));
            long lines = 0;
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    lines += row.getString(1).isEmpty() ? 0 : 1;
                }
            }
            connection.commit();
            return lines;
        }
    }

    private static long version(Connection connection, String plan) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select version, working_copy from pop_plan where tenant_id = ? and plan_id = ?")) {
            bind(statement, TENANT, plan);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static boolean found(Connection connection, String command) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select payload from pop_command where tenant_id = ? and command_id = ?")) {
            bind(statement, TENANT, command);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private static int run(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            return statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }
}
