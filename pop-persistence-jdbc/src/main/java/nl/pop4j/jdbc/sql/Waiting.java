package nl.pop4j.jdbc.sql;

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
