/**
 * The Digital Competence Framework for Citizens: JSON-LD, translation CSV, and a CSV of edition 2.
 *
 * <p>{@link nl.pop4j.export.interchange.digcomp.DigcompImporter} brings whatever files there are together by the
 * publisher's numbers. It knows no other format.
 */
@NullMarked
package nl.pop4j.export.interchange.digcomp;

import org.jspecify.annotations.NullMarked;
