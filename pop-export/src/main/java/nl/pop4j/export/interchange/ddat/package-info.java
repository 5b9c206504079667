/**
 * The UK Government Digital and Data Profession Capability Framework, as CSV files with a header.
 *
 * <p>{@link nl.pop4j.export.interchange.ddat.DdatImporter} makes each level of a role into a role of its own. It knows no
 * other format.
 */
@NullMarked
package nl.pop4j.export.interchange.ddat;

import org.jspecify.annotations.NullMarked;
