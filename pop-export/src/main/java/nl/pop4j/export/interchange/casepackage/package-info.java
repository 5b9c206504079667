/**
 * Competency and Academic Standards Exchange (CASE) of 1EdTech: read leniently, written strictly.
 *
 * <p>{@link nl.pop4j.export.interchange.casepackage.CaseImporter} reads packages of 1.0 and 1.1 and the CSV forms of
 * OpenSALT; {@link nl.pop4j.export.interchange.casepackage.CaseExporter} writes 1.1. It knows no other format.
 */
@NullMarked
package nl.pop4j.export.interchange.casepackage;

import org.jspecify.annotations.NullMarked;
