/**
 * Plans and teams as XLSX (SpreadsheetML, ECMA-376): values only, no formula, no macro, no link.
 *
 * <p>{@link nl.pop4j.export.xlsx.XlsxWriter} puts the parts of the file together; words are inline strings that are
 * marked as text, so that no program takes them for a formula, not even after an edit (ADR-0056).
 */
@NullMarked
package nl.pop4j.export.xlsx;

import org.jspecify.annotations.NullMarked;
