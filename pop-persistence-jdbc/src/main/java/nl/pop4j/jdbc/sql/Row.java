package nl.pop4j.jdbc.sql;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.error.CorruptRecord;
import org.jspecify.annotations.Nullable;

/**
 * One row of an answer. What it should hold and does not, it refuses by naming the record and the column.
 *
 * <p>Good only until the next row is asked for.
 */
public final class Row {

    private final ResultSet answer;
    private final String what;

    Row(ResultSet answer, String what) {
        this.answer = answer;
        this.what = what;
    }

    /** The same row as part of another record, for whoever must repair it. */
    public Row of(String record) {
        return new Row(answer, record);
    }

    /** The text of a column. */
    public String text(String column) throws SQLException {
        return present(column, answer.getString(column));
    }

    /** The text of a column that may be empty. */
    public @Nullable String textOrNull(String column) throws SQLException {
        return answer.getString(column);
    }

    /** The number of a column. */
    public long number(String column) throws SQLException {
        long value = answer.getLong(column);
        if (answer.wasNull()) {
            throw corrupt(column, "nothing there");
        }
        return value;
    }

    /** The version of a column. */
    public Version version(String column) throws SQLException {
        long value = number(column);
        if (value < 1) {
            throw corrupt(column, "below 1");
        }
        return Version.of(value);
    }

    /** The bytes of a column. */
    public byte[] bytes(String column) throws SQLException {
        return present(column, answer.getBytes(column));
    }

    /** The day of a column. */
    public LocalDate day(String column) throws SQLException {
        return present(column, answer.getObject(column, LocalDate.class));
    }

    /** The day of a column that may be empty. */
    public @Nullable LocalDate dayOrNull(String column) throws SQLException {
        return answer.getObject(column, LocalDate.class);
    }

    /** The decimal number of a column. */
    public BigDecimal decimal(String column) throws SQLException {
        return present(column, answer.getBigDecimal(column));
    }

    /** The decimal number of a column that may be empty. */
    public @Nullable BigDecimal decimalOrNull(String column) throws SQLException {
        return answer.getBigDecimal(column);
    }

    /** The moment of a column. */
    public Instant moment(String column) throws SQLException {
        return present(column, answer.getObject(column, LocalDateTime.class)).toInstant(ZoneOffset.UTC);
    }

    /** The text of a column as something else: an identifier, a constant, a document. */
    public <T> T as(String column, Function<String, T> form) throws SQLException {
        return as(column, text(column), form);
    }

    /** A text of a column as something else. */
    public <T> T as(String column, String text, Function<String, T> form) {
        try {
            return form.apply(text);
        } catch (CorruptRecord e) {
            throw new CorruptRecord(what, column + " " + e.where(), e.reason());
        } catch (IllegalArgumentException e) {
            throw corrupt(column, "not of the expected form");
        }
    }

    /** Says that a column holds something that cannot be. */
    public CorruptRecord corrupt(String column, String reason) {
        return new CorruptRecord(what, column, reason);
    }

    private <T> T present(String column, @Nullable T value) {
        if (value == null) {
            throw corrupt(column, "nothing there");
        }
        return value;
    }
}
