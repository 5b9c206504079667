package nl.pop4j.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * A data source of a process that dies at the k-th statement of its migrations: from then on nothing it asks for
 * happens, and its connections are gone, as if its sockets had been closed for it.
 */
final class DyingSource {

    private static final Set<Class<?>> WATCHED = Set.of(Connection.class, Statement.class, PreparedStatement.class);

    private final DataSource real;
    private final int statement;
    private final boolean after;
    private final List<Connection> open = new ArrayList<>();
    private int statements;
    private boolean dead;

    /**
     * A source that dies.
     *
     * @param statement at which statement about our tables, from 1
     * @param after whether it still has its effect
     */
    DyingSource(DataSource real, int statement, boolean after) {
        this.real = real;
        this.statement = statement;
        this.after = after;
    }

    DataSource asDataSource() {
        return watched(DataSource.class, real);
    }

    private <T> T watched(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(
                DyingSource.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call(target, method, arguments)));
    }

    private Object call(Object target, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return invoke(target, method, arguments);
        }
        boolean dies = isOurs(method, arguments) && ++statements == statement;
        if (dies && after) {
            invoke(target, method, arguments);
        }
        if (dies) {
            die();
        }
        if (dead) {
            throw new SQLException("the process is dead", "08006");
        }
        Object made = invoke(target, method, arguments);
        if (made instanceof Connection borrowed && target instanceof DataSource) {
            open.add(borrowed);
        }
        return WATCHED.contains(method.getReturnType()) ? watched(method.getReturnType(), made) : made;
    }

    /** What a migration says, and neither what the migration tool notes down about it nor what anybody asks. */
    private static boolean isOurs(Method method, Object[] arguments) {
        return method.getName().equals("execute")
                && arguments != null
                && arguments[0] instanceof String sql
                && sql.contains("pop_")
                && !sql.contains("pop_schema_history");
    }

    private void die() throws SQLException {
        dead = true;
        for (Connection connection : open) {
            // As the end of its socket would: what was not confirmed is rolled back, and its locks are free.
            connection.close();
        }
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
