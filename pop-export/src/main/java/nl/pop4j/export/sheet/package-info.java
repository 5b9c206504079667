/**
 * What spreadsheets hold: sheets of cells that are words, numbers or days, never formulas.
 *
 * <p>{@link nl.pop4j.export.sheet.PlanSheets} and {@link nl.pop4j.export.sheet.TeamSheets} say which sheets a dossier
 * makes; {@link nl.pop4j.export.sheet.SheetWriter} is what a spreadsheet format does with them. It knows no format.
 */
@NullMarked
package nl.pop4j.export.sheet;

import org.jspecify.annotations.NullMarked;
