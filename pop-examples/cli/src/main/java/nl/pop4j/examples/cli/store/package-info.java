/**
 * {@code pop store}: work on a database from the shell.
 *
 * <p>{@link nl.pop4j.examples.cli.store.StoreConnection} opens the store behind a JDBC address; the commands make its
 * tables and put, get and list plans as whoever holds the database's password may. An acknowledgement is printed only
 * for what was committed.
 */
@NullMarked
package nl.pop4j.examples.cli.store;

import org.jspecify.annotations.NullMarked;
