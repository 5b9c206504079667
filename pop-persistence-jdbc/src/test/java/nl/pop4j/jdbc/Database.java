package nl.pop4j.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The databases that the store promises to work on. */
enum Database {
    /** In a file. */
    H2("h2") {
        @Override
        DataSource in(Path folder) {
            return Databases.h2(folder.resolve(UUID.randomUUID().toString()));
        }
    },
    /** On the server of this run. */
    POSTGRESQL("postgresql") {
        @Override
        DataSource in(Path folder) {
            return Databases.postgres();
        }
    },
    /** On the server of this run, where its binaries are there; whoever uses it is extended with {@link MariaDb}. */
    MARIADB("mariadb") {
        @Override
        DataSource in(Path folder) {
            return MariaDb.database();
        }
    };

    private final String scripts;

    Database(String scripts) {
        this.scripts = scripts;
    }

    /** Those that this run can start. */
    static Stream<Database> all() {
        return Arrays.stream(values()).filter(one -> one != MARIADB || MariaDb.isThere());
    }

    /** Where its migrations lie, seen from the module's own package. */
    String scripts() {
        return "migration/" + scripts;
    }

    /** The statements of one of its migrations, as a person would run them by hand. */
    List<String> statements(String migration) {
        try {
            return Arrays.stream(Databases.script(scripts() + "/" + migration).split(";\\s*\n"))
                    .filter(sql -> !sql.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new database that nobody has migrated yet. */
    abstract DataSource in(Path folder);
}
