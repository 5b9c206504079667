package nl.pop4j.jdbc.store;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.pop4j.jdbc.sql.Session;
import nl.pop4j.port.Stored;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.error.StaleVersion;

/**
 * A table with one JSON document and its version for each key, the tenant first.
 *
 * <p>It remembers which versions this unit of work has read: a write of another version is refused before anything is
 * written, and a write that finds the row changed since has lost a race.
 */
final class DocumentTable {

    private final String table;
    private final Statements statements;
    private final Map<List<String>, Version> seen = new HashMap<>();

    /**
     * What is said to the database; the key's columns come in the same order everywhere.
     *
     * @param find selects {@code version, content} by key
     * @param insert takes key, version, content, then what stands beside it
     * @param update takes next version, content, what stands beside it, key, expected version
     */
    record Statements(String find, String insert, String update) {}

    DocumentTable(String table, Statements statements) {
        this.table = table;
        this.statements = statements;
    }

    /** The document under a key, read by its form. */
    <T> Optional<Stored<T>> find(Session session, Function<String, T> form, String... key) {
        String what = table + " " + key[key.length - 1];
        Optional<Stored<T>> found = session.one(
                what, statements.find, row -> new Stored<>(row.as("content", form), row.version("version")), (Object[])
                        key);
        seen.put(List.of(key), found.map(Stored::version).orElse(Version.NONE));
        return found;
    }

    /** Writes a document over the version that was read, or as a new one over {@link Version#NONE}. */
    Version save(Session session, Version read, String content, String... key) {
        return save(session, read, content, ImmutableList.of(), key);
    }

    /** The same, with values of more columns that lists need. */
    Version save(Session session, Version read, String content, List<Object> beside, String... key) {
        Version stored = seen.computeIfAbsent(List.of(key), unread -> version(session, key));
        if (!stored.equals(read)) {
            throw new StaleVersion(read, stored);
        }
        Version next = read.next();
        if (read.equals(Version.NONE)) {
            session.write(table, statements.insert, arguments(key, next.number(), content, beside));
        } else {
            session.write(table, statements.update, arguments(next, content, beside, key, read));
        }
        seen.put(List.of(key), next);
        return next;
    }

    private Version version(Session session, String... key) {
        return session.one(table, statements.find, row -> row.version("version"), (Object[]) key)
                .orElse(Version.NONE);
    }

    private static Object[] arguments(String[] key, long version, String content, List<Object> beside) {
        return ImmutableList.builder()
                .add((Object[]) key)
                .add(version, content)
                .addAll(beside)
                .build()
                .toArray();
    }

    private static Object[] arguments(Version next, String content, List<Object> beside, String[] key, Version read) {
        return ImmutableList.builder()
                .add(next.number(), content)
                .addAll(beside)
                .add((Object[]) key)
                .add(read.number())
                .build()
                .toArray();
    }
}
