package nl.pop4j.jdbc;

import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.pop4j.jdbc.sql.TableCopy;
import nl.pop4j.jdbc.store.TenantTables;

/** Tables of an earlier version, filled from those of now as far as they have the columns. */
final class OldTables {

    /** By table and older name: what a column is called now. */
    private static final Map<String, String> RENAMED = Map.of("pop_outbox.format", "event_format");

    private OldTables() {}

    /** The names of the tables. */
    static List<String> in(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return Databases.tables(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The table that holds what a port keeps first of all. */
    static String of(EveryPort port) {
        return switch (port) {
            case PLANS -> "pop_plan";
            case GAPS -> "pop_agreed_gap";
            case FRAMEWORKS -> "pop_framework";
            case NEEDS -> "pop_organisation_needs";
            case PROFILES -> "pop_personal_profile";
            case ASSESSMENTS -> "pop_assessment";
            case REVIEW_CYCLES -> "pop_review_cycle";
            case CONVERSATIONS -> "pop_conversation";
            case ADJUSTMENTS -> "pop_work_adjustments";
            case COMMENTS -> "pop_plan_comment";
            case FEEDBACKS -> "pop_feedback";
            case CULTURE_SURVEYS -> "pop_culture_survey";
            case ROLLOUT_PROGRAMMES -> "pop_rollout_programme";
            case METHODS -> "pop_plan_method";
            case TEMPLATES -> "pop_plan_template";
            case GOAL_LIBRARY -> "pop_library_goal";
            case STATEMENTS, PERSONAL_RECORDS -> "pop_subject_statement";
            case LEGAL_HOLDS -> "pop_legal_hold";
            case ERASURES -> "pop_erasure";
            case OUTBOX -> "pop_outbox";
            case ACCESS_LOG -> "pop_access_log";
            case COMMANDS -> "pop_command";
        };
    }

    /** Puts the rows of now into the older tables. */
    static void fill(DataSource old, DataSource now) {
        List<String> tables = in(old);
        try (Connection from = now.getConnection();
                Connection to = old.getConnection()) {
            for (TableCopy copy : TenantTables.all()) {
                if (tables.contains(copy.table())) {
                    fill(from, to, copy.table());
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(Connection from, Connection to, String table) throws SQLException {
        List<String> columns = columns(to, table);
        String names = String.join(", ", columns);
        String sources = columns.stream()
                .map(column -> RENAMED.getOrDefault(table + "." + column, column))
                .collect(Collectors.joining(", "));
        String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (PreparedStatement rows = from.prepareStatement("select " + sources + " from " + table);
                ResultSet answer = rows.executeQuery();
                PreparedStatement insert =
                        to.prepareStatement("insert into " + table + " (" + names + ") values (" + places + ")")) {
            while (answer.next()) {
                for (int place = 1; place <= columns.size(); place++) {
                    Object value = answer.getObject(place);
                    insert.setObject(
                            place, value instanceof Clob text ? text.getSubString(1, (int) text.length()) : value);
                }
                insert.executeUpdate();
            }
        }
    }

    /** What the table has, but for what the database draws itself. */
    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("select * from " + table);
                ResultSet answer = statement.executeQuery()) {
            ResultSetMetaData about = answer.getMetaData();
            for (int place = 1; place <= about.getColumnCount(); place++) {
                if (!about.isAutoIncrement(place)) {
                    columns.add(about.getColumnName(place).toLowerCase(Locale.ROOT));
                }
            }
        }
        return columns;
    }
}
