package nl.pop4j.jdbc.sql;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows are copied out as text and in again. Its two statements are put together from names that stand in
 * the code, never from what anybody gives.
 *
 * <p>Example: {@code TableCopy.of("pop_note", "note_id").with(Kind.TEXT, "note_id", "content")}.
 */
public final class TableCopy {

    /** What a column holds. */
    public enum Kind {
        /** Text, as it is; may be empty. */
        TEXT {
            @Override
            Object value(String text) {
                return text;
            }
        },
        /** A whole number; may be empty. */
        NUMBER {
            @Override
            Object value(String text) {
                return Long.valueOf(text);
            }
        },
        /** A decimal number; may be empty. */
        DECIMAL {
            @Override
            Object value(String text) {
                return new BigDecimal(text);
            }
        },
        /** A day, as ISO 8601; may be empty. */
        DAY {
            @Override
            Object value(String text) {
                return LocalDate.parse(text);
            }
        },
        /** A moment in UTC, as ISO 8601. */
        MOMENT {
            @Override
            String text(Row row, String column) throws SQLException {
                return row.moment(column).toString();
            }

            @Override
            Object value(String text) {
                return Instant.parse(text);
            }
        },
        /** Bytes, in Base64. */
        BYTES {
            @Override
            String text(Row row, String column) throws SQLException {
                return Base64.getEncoder().encodeToString(row.bytes(column));
            }

            @Override
            Object value(String text) {
                return Base64.getDecoder().decode(text);
            }
        };

        @Nullable String text(Row row, String column) throws SQLException {
            return row.textOrNull(column);
        }

        abstract Object value(String text);
    }

    private final String table;
    private final String order;
    private final ImmutableMap<String, Kind> columns;

    private TableCopy(String table, String order, ImmutableMap<String, Kind> columns) {
        this.table = table;
        this.order = order;
        this.columns = columns;
    }

    /** A table whose rows are copied in the order of these columns within a tenant. */
    public static TableCopy of(String table, String... order) {
        List<String> key = new ArrayList<>(List.of("tenant_id"));
        key.addAll(List.of(order));
        return new TableCopy(table, String.join(", ", key), ImmutableMap.of());
    }

    /** The same with these columns of one kind. */
    public TableCopy with(Kind kind, String... names) {
        ImmutableMap.Builder<String, Kind> all =
                ImmutableMap.<String, Kind>builder().putAll(columns);
        List.of(names).forEach(name -> all.put(name, kind));
        return new TableCopy(table, order, all.buildOrThrow());
    }

    /** The name of the table. */
    public String table() {
        return table;
    }

    /** The columns that are copied. */
    public ImmutableList<String> columns() {
        return columns.keySet().asList();
    }

    /** The statement that finds the rows of a tenant. */
    public String select() {
        return "select " + String.join(", ", columns.keySet()) + " from " + table + " where tenant_id = ? order by "
                + order;
    }

    /** The statement that finds one row of a tenant, whichever it is. */
    public String selectAny() {
        return "select 1 as found from " + table + " where tenant_id = ? fetch first 1 rows only";
    }

    /** The statement that puts a row in: its columns, then the tenant. */
    public String insert() {
        return "insert into " + table + " (" + String.join(", ", columns.keySet()) + ", tenant_id) values ("
                + String.join(", ", Collections.nCopies(columns.size() + 1, "?")) + ")";
    }

    /** The values of a row that are not empty, as text, by column. */
    public Map<String, String> read(Row row) throws SQLException {
        ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
        for (Map.Entry<String, Kind> column : columns.entrySet()) {
            String text = column.getValue().text(row, column.getKey());
            if (text != null) {
                values.put(column.getKey(), text);
            }
        }
        return values.buildOrThrow();
    }

    /**
     * The arguments of {@link #insert} for a row.
     *
     * @throws IllegalArgumentException if a value is of no such column, or not of its kind
     */
    public @Nullable Object[] arguments(Map<String, String> values, String tenant) {
        if (!columns.keySet().containsAll(values.keySet())) {
            throw new IllegalArgumentException("values must be of the table's columns");
        }
        List<@Nullable Object> arguments = new ArrayList<>();
        columns.forEach((name, kind) -> arguments.add(argument(name, kind, values.get(name))));
        arguments.add(tenant);
        return arguments.toArray();
    }

    private static @Nullable Object argument(String name, Kind kind, @Nullable String text) {
        try {
            return text == null ? null : kind.value(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(name + " must be a " + kind, e);
        }
    }
}
