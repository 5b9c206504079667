package nl.pop4j.examples.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import nl.pop4j.jdbc.JdbcPersistence;
import nl.pop4j.port.UnitOfWork;

/** A PostgreSQL server that loses nothing (fsync and synchronous commit on), with a store for each contender on it. */
final class DurableServer implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final HikariDataSource pool;
    private final UnitOfWork ours;
    private final HibernateStore hibernate;

    DurableServer() throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        HikariConfig config = new HikariConfig();
        config.setDataSource(server.getPostgresDatabase());
        config.setMaximumPoolSize(2);
        pool = new HikariDataSource(config);
        ours = JdbcPersistence.on(pool).migrate().build();
        hibernate = new HibernateStore(pool);
    }

    HikariDataSource pool() {
        return pool;
    }

    UnitOfWork ours() {
        return ours;
    }

    HibernateStore hibernate() {
        return hibernate;
    }

    @Override
    public void close() throws IOException {
        hibernate.close();
        pool.close();
        server.close();
    }
}
