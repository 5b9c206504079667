/**
 * The ports, each on its tables, within one unit of work.
 *
 * <p>{@link nl.pop4j.jdbc.store.JdbcStore} makes them for one tenant and one session. Aggregates are kept as the one
 * JSON form of the library; a row's version stands in the predicate of every update. Nothing here begins or ends a
 * transaction.
 */
@NullMarked
package nl.pop4j.jdbc.store;

import org.jspecify.annotations.NullMarked;
