/**
 * The first sheet of a plan or team as CSV (RFC 4180), for programs that read nothing else.
 *
 * <p>{@link nl.pop4j.export.csv.CsvSheetWriter} guards words that a spreadsheet program would take for a formula.
 */
@NullMarked
package nl.pop4j.export.csv;

import org.jspecify.annotations.NullMarked;
