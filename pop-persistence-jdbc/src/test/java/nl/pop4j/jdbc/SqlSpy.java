package nl.pop4j.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** A data source that notes what goes to the database, and can change what a statement says on its way. */
final class SqlSpy {

    private static final Set<String> TRIPS =
            Set.of("execute", "executeQuery", "executeUpdate", "executeBatch", "commit", "rollback");

    private final DataSource real;
    private final UnaryOperator<String> rewriting;
    private final List<String> statements = new CopyOnWriteArrayList<>();
    private final List<String> trips = new CopyOnWriteArrayList<>();
    private final List<String> queries = new CopyOnWriteArrayList<>();
    private final List<Map<Integer, Object>> arguments = new CopyOnWriteArrayList<>();
    private final Map<Integer, Object> bound = new ConcurrentHashMap<>();
    private final Consumer<Throwable> failures;
    private volatile String prepared = "";

    SqlSpy(DataSource real, UnaryOperator<String> rewriting) {
        this(real, rewriting, failure -> {});
    }

    private SqlSpy(DataSource real, UnaryOperator<String> rewriting, Consumer<Throwable> failures) {
        this.real = real;
        this.rewriting = rewriting;
        this.failures = failures;
    }

    /** A data source whose failures somebody hears of first. */
    static DataSource watching(DataSource real, Consumer<Throwable> failures) {
        return new SqlSpy(real, sql -> sql, failures).asDataSource();
    }

    static SqlSpy on(DataSource real) {
        return new SqlSpy(real, sql -> sql);
    }

    /** The statements that were prepared, in their order. */
    List<String> statements() {
        return statements;
    }

    /** What went to the database and back, by the name of the call. */
    List<String> trips() {
        return trips;
    }

    /** How the database carries out the first query that it was asked, with what it was asked for. */
    List<String> explained(DataSource database) {
        return explained(database, "explain ");
    }

    /** The same, carried out once more: with the rows that it read and threw away. */
    List<String> analysed(DataSource database) {
        return explained(database, "explain (analyze, timing off) ");
    }

    private List<String> explained(DataSource database, String how) {
        String query = queries.get(0);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(how + query)) {
            for (Map.Entry<Integer, Object> argument : arguments.get(0).entrySet()) {
                statement.setObject(argument.getKey(), argument.getValue());
            }
            List<String> lines = new ArrayList<>();
            try (ResultSet answer = statement.executeQuery()) {
                while (answer.next()) {
                    lines.add(answer.getString(1));
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void forget() {
        queries.clear();
        arguments.clear();
        statements.clear();
        trips.clear();
    }

    DataSource asDataSource() {
        return watched(DataSource.class, real);
    }

    private <T> T watched(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(
                SqlSpy.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call(target, method, arguments)));
    }

    private Object call(Object target, Method method, Object[] given) throws Throwable {
        if (TRIPS.contains(method.getName())) {
            trips.add(method.getName());
        }
        if (method.getName().equals("prepareStatement")) {
            given[0] = rewriting.apply((String) given[0]);
            statements.add((String) given[0]);
            bound.clear();
            prepared = (String) given[0];
        }
        if (target instanceof PreparedStatement) {
            note(method, given);
        }
        Object made = invoke(target, method, given);
        boolean watches =
                method.getReturnType() == Connection.class || method.getReturnType() == PreparedStatement.class;
        return watches ? watched(method.getReturnType(), made) : made;
    }

    private void note(Method method, Object[] given) {
        if (method.getName().startsWith("set")) {
            if (given[1] != null) {
                bound.put((Integer) given[0], given[1]);
            }
        } else if (method.getName().equals("executeQuery")) {
            queries.add(prepared);
            arguments.add(new TreeMap<>(bound));
        }
    }

    private Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            failures.accept(e.getCause());
            throw e.getCause();
        }
    }
}
