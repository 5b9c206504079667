package nl.pop4j.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * A data source whose k-th JDBC call fails, before or after it was really carried out, and which looks at every
 * connection that comes back.
 */
final class FaultySource {

    private static final Set<Class<?>> WATCHED = Set.of(Connection.class, PreparedStatement.class, ResultSet.class);
    private static final Set<String> TRANSACTION = Set.of("setAutoCommit", "commit", "rollback");

    private final DataSource real;
    private final boolean withoutTransactions;
    private final List<String> faults = new ArrayList<>();
    private Fault fault = Fault.NONE;
    private final Set<Connection> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int calls;

    /**
     * What goes wrong.
     *
     * @param call at the how manieth call, from 1
     * @param after whether the call has its effect first
     * @param state the SQLSTATE that the driver reports
     * @param code the vendor's code
     */
    record Fault(int call, boolean after, String state, int code) {

        static final Fault NONE = new Fault(0, false, "", 0);

        SQLException thrown() {
            return new SQLException("injected: insert into pop_plan values ('noor', 'geheim')", state, code);
        }
    }

    /** A source that only counts until it is told to fail. */
    FaultySource(DataSource real) {
        this(real, false);
    }

    /** The control: transactions are ignored, so that each statement is confirmed by itself. */
    FaultySource(DataSource real, boolean withoutTransactions) {
        this.real = real;
        this.withoutTransactions = withoutTransactions;
    }

    DataSource asDataSource() {
        return (DataSource) Proxy.newProxyInstance(
                FaultySource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, arguments) -> call(real, method, arguments));
    }

    /** Counts from the start, and fails so. */
    void failing(Fault next) {
        fault = next;
        calls = 0;
        faults.clear();
    }

    /** Whether the call that should fail was reached. */
    boolean hasFailed() {
        return fault.call() > 0 && calls >= fault.call();
    }

    /** What was wrong with connections that came back, and how many did not. */
    List<String> complaints() {
        List<String> all = new ArrayList<>(faults);
        if (!open.isEmpty()) {
            all.add(open.size() + " connections did not come back");
            open.clear();
        }
        return all;
    }

    private Object call(Object target, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return invoke(target, method, arguments);
        }
        if (method.getName().startsWith("set") && target instanceof PreparedStatement) {
            // Binding an argument stays in the driver; its failure would be that of the execution that follows.
            return invoke(target, method, arguments);
        }
        boolean fails = ++calls == fault.call();
        if (fails && !fault.after()) {
            throw fault.thrown();
        }
        Object made = effect(target, method, arguments);
        if (fails) {
            if (made instanceof Connection unseen && target instanceof DataSource) {
                unseen.close();
            }
            throw fault.thrown();
        }
        if (made instanceof Connection borrowed && target instanceof DataSource) {
            open.add(borrowed);
        }
        return WATCHED.contains(method.getReturnType()) ? watched(method.getReturnType(), made) : made;
    }

    private Object effect(Object target, Method method, Object[] arguments) throws Throwable {
        if (target instanceof Connection connection) {
            if (withoutTransactions && TRANSACTION.contains(method.getName())) {
                return null;
            }
            if (method.getName().equals("close") && open.remove(connection)) {
                comeBack(connection);
            }
            if (method.getName().equals("abort")) {
                // A broken connection does not come back: a pool makes another.
                open.remove(connection);
            }
        }
        return invoke(target, method, arguments);
    }

    private void comeBack(Connection connection) throws SQLException {
        if (!connection.isClosed() && !connection.getAutoCommit()) {
            faults.add("a connection came back with autocommit off");
        }
    }

    private Object watched(Class<?> type, Object target) {
        return Proxy.newProxyInstance(
                FaultySource.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call(target, method, arguments));
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
