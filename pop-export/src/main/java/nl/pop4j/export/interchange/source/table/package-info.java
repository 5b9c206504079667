/**
 * Delimited files as tables: the delimiter is found, a broken record costs itself only, columns go by their names.
 *
 * <p>{@link nl.pop4j.export.interchange.source.table.Table} holds a header ({@link
 * nl.pop4j.export.interchange.source.table.Columns}) and records ({@link
 * nl.pop4j.export.interchange.source.table.Row}), each with the line on which it begins. The package knows no format.
 */
@NullMarked
package nl.pop4j.export.interchange.source.table;

import org.jspecify.annotations.NullMarked;
