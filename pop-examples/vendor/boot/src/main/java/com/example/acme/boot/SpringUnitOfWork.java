package com.example.acme.boot;

import java.sql.Connection;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.pop4j.jdbc.JdbcPersistence;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.id.TenantId;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A call of pop4j is a part of Spring's transaction where there is one, else a transaction of its own. */
final class SpringUnitOfWork implements UnitOfWork {

    private final DataSource dataSource;
    private final JdbcPersistence persistence;
    private final UnitOfWork alone;

    SpringUnitOfWork(DataSource dataSource, JdbcPersistence persistence) {
        this.dataSource = dataSource;
        this.persistence = persistence;
        this.alone = persistence.build();
    }

    @Override
    public <T> T run(TenantId tenant, Function<? super StorePorts, ? extends T> work) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            return alone.run(tenant, work);
        }
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            return persistence.joining(connection).run(tenant, work);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
