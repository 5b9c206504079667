/**
 * The store on a plain {@code DataSource}: H2 and PostgreSQL.
 *
 * <p>{@link nl.pop4j.jdbc.JdbcPersistence} is the whole of it: it makes the tables, checks them, and hands out a
 * {@link nl.pop4j.port.UnitOfWork}, in a transaction of its own or in the host's. Correctness rests on version
 * predicates, never on an isolation level. No exception that leaves this package carries what was stored.
 */
@NullMarked
package nl.pop4j.jdbc;

import org.jspecify.annotations.NullMarked;
