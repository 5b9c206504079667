package nl.pop4j.jdbc.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes of a unit that wait until somebody reads or the unit ends, so that they can go to the database together, in
 * the order in which they were given.
 */
final class Waiting {

    private final List<Write> writes = new ArrayList<>();

    /**
     * One write.
     *
     * @param table where to, for whoever loses a race there
     * @param one whether it must change exactly one row; otherwise it may change any number
     * @param sql the statement
     * @param arguments what it takes
     */
    record Write(String table, boolean one, String sql, List<@Nullable Object> arguments) {

        /** Whether it went as it should. */
        boolean fits(int changed) {
            return !one || changed == 1;
        }
    }

    /**
     * Runs writes one by one.
     *
     * @return the place of the first that changed another number of rows than it should, or their number if none did
     */
    static int sendEach(Connection connection, List<Write> writes) throws SQLException {
        for (int at = 0; at < writes.size(); at++) {
            try (PreparedStatement statement =
                    connection.prepareStatement(writes.get(at).sql())) {
                Session.bind(statement, 0, writes.get(at).arguments());
                if (!writes.get(at).fits(statement.executeUpdate())) {
                    return at;
                }
            }
        }
        return writes.size();
    }

    void add(Write write) {
        writes.add(write);
    }

    /** All that wait, which then wait no longer. */
    List<Write> take() {
        List<Write> all = List.copyOf(writes);
        writes.clear();
        return all;
    }
}
