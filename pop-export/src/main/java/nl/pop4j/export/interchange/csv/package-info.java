/**
 * Frameworks as CSV: our own lossless form, and plain tables that people keep in a spreadsheet.
 *
 * <p>{@link nl.pop4j.export.interchange.csv.CsvExporter} writes our form, {@link
 * nl.pop4j.export.interchange.csv.CsvImporter} reads both. It knows no other format.
 */
@NullMarked
package nl.pop4j.export.interchange.csv;

import org.jspecify.annotations.NullMarked;
