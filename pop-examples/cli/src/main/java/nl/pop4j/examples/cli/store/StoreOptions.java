package nl.pop4j.examples.cli.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.pop4j.shared.id.TenantId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store, and how to get in. A password comes from a file or the environment, never from the command line. */
public final class StoreOptions {

    private static final String USER = "POP_JDBC_USER";
    private static final String PASSWORD = "POP_JDBC_PASSWORD";

    @Option(
            names = "--jdbc",
            required = true,
            paramLabel = "URL",
            description = {
                "JDBC address of the database (H2, PostgreSQL or MariaDB).",
                "User and password come from POP_JDBC_USER and POP_JDBC_PASSWORD."
            })
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private String url;

    @Option(names = "--tenant", required = true, paramLabel = "T", description = "Whose data.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private String tenant;

    @Option(names = "--user", paramLabel = "NAME", description = "Who connects, instead of POP_JDBC_USER.")
    private @Nullable String user;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "A file with the password, instead of POP_JDBC_PASSWORD.")
    private @Nullable Path passwordFile;

    /** Whose data. */
    public TenantId tenant() {
        return TenantId.of(tenant);
    }

    /** Opens the store; an embedded database that is not there is made only if it may be. */
    public StoreConnection open(boolean make) throws IOException {
        return StoreConnection.open(
                make ? url : withoutMaking(url), user == null ? System.getenv(USER) : user, password());
    }

    private @Nullable String password() throws IOException {
        return passwordFile == null
                ? System.getenv(PASSWORD)
                : Files.readString(passwordFile).strip();
    }

    private static String withoutMaking(String address) {
        boolean isEmbedded = address.startsWith("jdbc:h2:")
                && !address.startsWith("jdbc:h2:mem:")
                && !address.toUpperCase(Locale.ROOT).contains("IFEXISTS");
        return isEmbedded ? address + ";IFEXISTS=TRUE" : address;
    }
}
