package nl.pop4j.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server of a test's own, to be killed and started again on the same data. It runs the programs that the
 * shared server was unpacked with.
 */
final class PostgresServer implements AutoCloseable {

    private static final int LOGIN_SECONDS = 20;

    private final Path programs;
    private final Path data;
    private final int port;
    private final String synchronousCommit;

    private PostgresServer(Path programs, Path data, int port, String synchronousCommit) {
        this.programs = programs;
        this.data = data;
        this.port = port;
        this.synchronousCommit = synchronousCommit;
    }

    /** A new server that keeps what it confirms ({@code on}) or, as a control, may lose it ({@code off}). */
    static PostgresServer in(Path folder, String synchronousCommit) {
        PostgresServer server = new PostgresServer(programs(), folder.resolve("data"), freePort(), synchronousCommit);
        run(List.of(
                "unshare",
                "-U",
                server.programs + "/initdb",
                "-D",
                server.data.toString(),
                "-U",
                "postgres",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--no-locale",
                "-N"));
        server.start();
        return server;
    }

    /** Starts it, on whatever data is there, and returns once it takes connections. */
    void start() {
        run(List.of(
                "unshare",
                "-U",
                programs + "/pg_ctl",
                "-D",
                data.toString(),
                "-w",
                "-t",
                "60",
                "-l",
                data.resolveSibling("log").toString(),
                "-o",
                options(),
                "start"));
    }

    private String options() {
        return "-p " + port + " -k '' -c listen_addresses=127.0.0.1 -c fsync=on -c full_page_writes=on"
                + " -c synchronous_commit=" + synchronousCommit
                + " -c wal_writer_delay=10s -c wal_writer_flush_after=1GB -c shared_buffers=16MB";
    }

    /** Ends every process of it at once, as a loss of power would. */
    void kill() {
        ProcessHandle postmaster = postmaster();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    /** Connections to it. */
    DataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setUser("postgres");
        source.setDatabaseName("postgres");
        source.setLoginTimeout(LOGIN_SECONDS);
        source.setSocketTimeout(LOGIN_SECONDS);
        return source;
    }

    /** Where it listens on the loopback. */
    int port() {
        return port;
    }

    /** What it says about a setting. */
    String setting(String name) throws SQLException {
        return answer(source(), "show " + name);
    }

    @Override
    public void close() {
        if (Files.exists(data.resolve("postmaster.pid"))) {
            kill();
        }
    }

    private ProcessHandle postmaster() {
        try {
            long pid = Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0));
            return ProcessHandle.of(pid).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path programs() {
        try {
            return Path.of(
                    answer(Databases.postgres(), "select setting from pg_catalog.pg_config where name = 'BINDIR'"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String answer(DataSource source, String question) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(List<String> command) {
        try {
            Path log = Files.createTempFile("pop-postgres", ".log");
            int status = new ProcessBuilder(new ArrayList<>(command))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            String said = Files.readString(log);
            Files.delete(log);
            if (status != 0) {
                throw new IllegalStateException(command.get(2) + " ended with " + status + ": " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
