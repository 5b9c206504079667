package nl.pop4j.jdbc;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import nl.pop4j.jdbc.sql.Dialect;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/**
 * The migrations of one database, named one by one: nothing is searched on a class path, so that they are found in a
 * module, in a nested jar and beside a host's own migrations alike.
 */
final class Migrations implements ResourceProvider {

    private final List<LoadableResource> scripts;

    Migrations(Dialect dialect) {
        this.scripts = dialect.migrations().stream()
                .map(name -> new Script("migration/" + dialect.folder() + "/" + name, name))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return scripts.stream()
                .filter(script -> script.getFilename().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return scripts.stream()
                .filter(script -> script.getFilename().startsWith(prefix))
                .filter(script -> Arrays.stream(suffixes).anyMatch(script.getFilename()::endsWith))
                .collect(ImmutableList.toImmutableList());
    }

    /** One file of SQL. */
    private static final class Script extends LoadableResource {

        private final String path;
        private final String name;

        Script(String path, String name) {
            this.path = path;
            this.name = name;
        }

        @Override
        public Reader read() {
            return new InputStreamReader(
                    requireNonNull(Migrations.class.getResourceAsStream(path), path), StandardCharsets.UTF_8);
        }

        @Override
        public String getAbsolutePath() {
            return path;
        }

        @Override
        public @Nullable String getAbsolutePathOnDisk() {
            return null;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return path;
        }
    }
}
