/**
 * Statements on one connection, and what goes wrong with them.
 *
 * <p>A {@link nl.pop4j.jdbc.sql.Session} binds and runs; {@link nl.pop4j.jdbc.sql.Dialect} is all that differs between
 * databases; {@link nl.pop4j.jdbc.sql.SqlFailure} and {@link nl.pop4j.jdbc.sql.LostRace} end an attempt of a unit of
 * work. The package knows no table.
 */
@NullMarked
package nl.pop4j.jdbc.sql;

import org.jspecify.annotations.NullMarked;
